import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { connectApi } from '#platform/web/api.ts';
import { onStage } from '#tasks/testing/stage.tsx';
import { obstaclesContract } from '../api/contract.ts';
import { AskDialog } from './ask-dialog.tsx';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const type = (label: RegExp | string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
const send = () => fireEvent.click(screen.getByRole('button', { name: 'Gửi câu hỏi' }));

function show() {
  const sent: unknown[] = [];
  onStage(<AskDialog code="D01" onClose={() => {}} />, {
    role: 'agency',
    answer: ({ method, body }) => {
      if (method === 'POST') sent.push(body);
      return { body: {} };
    },
  });
  connectApi({ obstacles: obstaclesContract });
  type(/Câu hỏi/, 'Khởi công trong quý II hay chờ xong mặt bằng?');
  type('Phương án 1', 'Khởi công');
  type('Hệ quả của phương án 1', 'Thi công hai đợt.');
  type('Phương án 2', 'Chờ mặt bằng');
  type('Hệ quả của phương án 2', 'Xong muộn một quý.');
  fireEvent.click(screen.getByRole('button', { name: 'Thêm phương án' }));
  return sent;
}

test('an option left empty is none', async () => {
  const sent = show();
  send();
  expect(await screen.findByText('Đã gửi câu hỏi lên Thường trực.')).toBeTruthy();
  expect(sent).toMatchObject([{ options: [{ label: 'Khởi công' }, { label: 'Chờ mặt bằng' }] }]);
});

test('an option without what follows is asked for, never dropped on the way', async () => {
  const sent = show();
  type('Phương án 3', 'Đổi vị trí');
  send();
  expect(await screen.findByText(/Mỗi phương án cần cả tên và hệ quả/)).toBeTruthy();
  expect(sent).toEqual([]);
});
