import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { type Answer, onStage } from '../testing/stage.tsx';
import { AssignDialog } from './assign-dialog.tsx';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const unit = {
  ...{ id: '01a212a5-013e-77fc-88bb-35b4ea62591c', key: 'so-xay-dung', name: 'Sở Xây dựng', shortName: 'Sở Xây dựng' },
  ...{ otherNames: [], code: null, level: 'city', kind: 'department', source: 'thử', former: null },
  validity: { from: null, until: null },
};
const directive = { code: 'D01', title: 'Thoát nước', quote: 'làm xong trạm bơm trước mùa mưa' };
const written = { id: 't9', code: 'N09', version: 1 };

const taken = (): ReturnType<Answer> => ({ body: written });

function show(
  onWrite: (path: string, body: unknown) => void = () => {},
  reply: (path: string) => ReturnType<Answer> = taken,
) {
  const answer: Answer = ({ method, url, body }) => {
    if (method === 'POST') {
      onWrite(url.pathname, body);
      return reply(url.pathname);
    }
    if (url.pathname.endsWith('/organisations')) return { body: { items: [unit], total: 1 } };
    return {
      body: {
        organisation: unit,
        names: [],
        parents: [],
        children: [],
        receivedFrom: [],
        handedTo: [],
        posts: [],
        heir: null,
      },
    };
  };
  return onStage(<AssignDialog directive={directive} onClose={() => {}} />, { answer });
}

const type = (label: RegExp | string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });

async function chooseLead() {
  fireEvent.click(screen.getByRole('textbox', { name: /Cơ quan chủ trì/ }));
  // The list is drawn below its box without a layout to measure, so jsdom takes it for hidden.
  const [first] = await screen.findAllByRole('option', { name: /Sở Xây dựng/, hidden: true });
  fireEvent.click(first!);
}

test('the six dots fill while one types, and the words of a deadline become days', async () => {
  show();
  await screen.findByRole('img', { name: /^0 \/ 6 rõ/ });
  type(/Việc phải làm/, 'Lắp trạm bơm Cầu Mới');
  type(/Sản phẩm/, 'Trạm bơm chạy thử 72 giờ');
  type(/Hạn, theo lời văn bản/, 'trước ngày 30-6-2026');
  expect(screen.getByRole('img', { name: /^3 \/ 6 rõ; thiếu người, trách nhiệm, thẩm quyền/ })).toBeTruthy();
  expect(screen.getByLabelText<HTMLInputElement>(/Ngày cuối/).value).toBe('30-6-2026');
  expect(screen.getByLabelText<HTMLInputElement>('Ngày đầu').value).toBe('');
});

test('issuing with gaps asks who stands for them and why, then sends both', async () => {
  const sent: [string, unknown][] = [];
  show((path, body) => sent.push([path, body]));
  type(/Việc phải làm/, 'Lắp trạm bơm Cầu Mới');
  await chooseLead();
  fireEvent.click(screen.getByRole('button', { name: 'Giao việc' }));
  expect(screen.getByText(/Chưa rõ: thời gian, trách nhiệm, sản phẩm, thẩm quyền/)).toBeTruthy();
  expect(sent).toEqual([]);
  type(/Người chấp nhận/, 'Chánh Văn phòng');
  type(/Vì sao giao khi còn thiếu/, 'Kết luận chưa nêu ngày');
  fireEvent.click(screen.getByRole('button', { name: 'Giao việc' }));
  await waitFor(() => expect(sent).toHaveLength(2));
  expect(sent[0]).toMatchObject(['/api/v1/tasks', { directiveCodes: ['D01'], leadId: unit.id }]);
  expect(sent[1]).toMatchObject([
    '/api/v1/tasks/N09/issue',
    { acceptedGaps: { acceptedBy: 'Chánh Văn phòng', reason: 'Kết luận chưa nêu ngày' } },
  ]);
  expect(await screen.findByText('Đã giao N09 cho Sở Xây dựng.')).toBeTruthy();
});

test('without a lead nothing is sent, and the field says so', () => {
  const sent: unknown[] = [];
  show((path) => sent.push(path));
  fireEvent.click(screen.getByRole('button', { name: 'Giao việc' }));
  expect(screen.getByText('Ghi việc phải làm.')).toBeTruthy();
  expect(screen.getByText('Chọn cơ quan chủ trì rồi giao.')).toBeTruthy();
  expect(sent).toEqual([]);
});

test('a task that was written but could not be issued is kept as it is, not written a second time', async () => {
  const sent: string[] = [];
  const problems = [{ code: 'tasks.unit_not_standing', message: 'Đơn vị không hoạt động.' }];
  const refusing = (path: string) => (path.endsWith('/issue') ? { status: 422, body: { problems } } : taken());
  show((path) => sent.push(path), refusing);
  type(/Việc phải làm/, 'Lắp trạm bơm Cầu Mới');
  await chooseLead();
  fireEvent.click(screen.getByRole('button', { name: 'Giao việc' }));
  type(/Người chấp nhận/, 'Chánh Văn phòng');
  type(/Vì sao giao khi còn thiếu/, 'Kết luận chưa nêu ngày');
  fireEvent.click(screen.getByRole('button', { name: 'Giao việc' }));
  expect(await screen.findByText(/Đã lưu N09 nhưng chưa giao được/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Lưu, chưa giao' }));
  expect(await screen.findByText('Đã lưu N09, chưa giao.')).toBeTruthy();
  expect(sent).toEqual(['/api/v1/tasks', '/api/v1/tasks/N09/issue']);
});
