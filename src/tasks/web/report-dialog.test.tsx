import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { aTaskLine } from '../testing/lines.ts';
import { type Answer, onStage } from '../testing/stage.tsx';
import { ReportDialog } from './report-dialog.tsx';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const empty = 'Thêm một sản phẩm, một ngày hoặc một con số.';
const refusing: Answer = ({ method }) =>
  method === 'POST'
    ? {
        status: 422,
        body: { problems: [{ code: 'tasks.report_without_substance', field: 'text', message: empty }] },
      }
    : { body: { version: 7 } };

const typeReport = () => {
  fireEvent.change(screen.getByLabelText(/Đã làm được gì/), { target: { value: 'đang triển khai' } });
  fireEvent.change(screen.getByLabelText('Đang vướng gì'), { target: { value: 'Mặt bằng 400 m' } });
};
const send = () => fireEvent.click(screen.getByRole('button', { name: 'Gửi báo cáo' }));

test('a refused report says why at its field and keeps every word', async () => {
  onStage(<ReportDialog task={aTaskLine()} onClose={() => {}} />, { answer: refusing, role: 'agency' });
  typeReport();
  send();
  expect(await screen.findByText(empty)).toBeTruthy();
  const text = screen.getByLabelText<HTMLTextAreaElement>(/Đã làm được gì/);
  expect(text.value).toBe('đang triển khai');
  expect(text.getAttribute('aria-invalid')).toBe('true');
  expect(screen.getByLabelText<HTMLInputElement>('Đang vướng gì').value).toBe('Mặt bằng 400 m');
});

test('what was told last time is filled in; a wrong percentage is not sent', async () => {
  const sent: unknown[] = [];
  const answer: Answer = ({ method, body }) => {
    if (method === 'POST') sent.push(body);
    return { body: { version: 7 } };
  };
  onStage(<ReportDialog task={aTaskLine({ percent: 40 })} onClose={() => {}} />, { answer, role: 'agency' });
  const percent = screen.getByLabelText<HTMLInputElement>('Khối lượng, %');
  expect(percent.value).toBe('40');
  fireEvent.change(percent, { target: { value: 'một nửa' } });
  send();
  expect(await screen.findByText('Nhập một số từ 0 đến 100.')).toBeTruthy();
  expect(sent).toEqual([]);
});

test('somebody else was quicker: the form offers their version and keeps the report', async () => {
  const answer: Answer = ({ method }) =>
    method === 'POST'
      ? { status: 409, body: { problems: [{ code: 'tasks.changed_meanwhile', message: 'N01 vừa được cập nhật.' }] } }
      : { body: { version: 8 } };
  onStage(<ReportDialog task={aTaskLine()} onClose={() => {}} />, { answer, role: 'agency' });
  typeReport();
  send();
  fireEvent.click(await screen.findByRole('button', { name: 'Xem bản mới' }));
  expect(await screen.findByText(/Nội dung đang gõ vẫn giữ/)).toBeTruthy();
  expect(screen.getByLabelText<HTMLTextAreaElement>(/Đã làm được gì/).value).toBe('đang triển khai');
});
