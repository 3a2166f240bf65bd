import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { connectApi } from '#platform/web/api.ts';
import { AsOfProvider } from '#platform/web/as-of.tsx';
import { NavigationProvider } from '#platform/web/navigation.tsx';
import { type Reader, ReaderProvider } from '#platform/web/reader.tsx';
import { ThemeProvider } from '#platform/web/theme/theme-provider.tsx';
import { RoadmapView } from './roadmap-view.tsx';
import type { MilestoneRow } from './roadmaps-api.ts';
import { timelineRows } from './timeline-rows.ts';

afterEach(cleanup);
beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {}, removeEventListener() {} }));
  // The head asks for the directive; this page has no server, and says so instead of failing.
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')));
  connectApi({ directives: { one: { '~orpc': { route: { method: 'GET', path: '/directives/{code}' } } } } });
});

const today = '2026-03-10';
const window = (latest: string, phrase: string) => ({ earliest: null, latest, phrase, certainty: 'exact' as const });
const step = (id: string, title: string, wanted: Partial<MilestoneRow> = {}): MilestoneRow => ({
  ...{ id, title, taskCode: null, parentId: null, source: null, isReconstructed: false, status: 'on_plan' },
  ...{ heldUpBy: null, startsOn: null, due: window('2026-06-30', 'trước 30-6'), firstDue: null, moveReason: null },
  ...{ doneOn: null, voidedOn: null, voidReason: null, after: [], ...wanted },
});
const canal = step('k', 'Xong kênh dẫn', { due: window('2026-06-30', 'trong tháng 6-2026') });
const water = step('n', 'Đưa nước về sông', {
  ...{ status: 'late', due: window('2025-09-30', 'trong tháng 9-2025'), after: ['k'] },
  ...{ firstDue: window('2025-06-30', 'quý II-2025'), moveReason: 'Đổi phương án kỹ thuật', source: '292-KH/TU' },
});
const gone = step('h', 'Đại hội cấp huyện', {
  ...{ status: 'void', voidedOn: '2025-06-16', due: window('2025-06-30', 'tháng 6') },
  voidReason: 'Cấp huyện kết thúc từ 1-7-2025 theo nghị quyết về sắp xếp; thay bằng đại hội cấp xã',
});
const milestones = [canal, water, gone];

interface Given {
  readonly moc?: string;
  readonly role?: Reader['role'];
  readonly asOf?: string;
  readonly rows?: MilestoneRow[];
}

function show({ moc, role = 'secretariat', asOf = today, rows = milestones }: Given) {
  const navigate = vi.fn();
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <ThemeProvider>
        <ReaderProvider reader={{ displayName: 'Chuyên viên', role, organisationId: null }}>
          <NavigationProvider path={`/lo-trinh/D09${moc ? `?moc=${moc}` : ''}`} navigate={navigate}>
            <AsOfProvider today={today} asOf={asOf} onChange={() => {}}>
              <RoadmapView roadmap={{ code: 'D09', title: 'Nước thải', quote: 'q', milestones: rows }} />
            </AsOfProvider>
          </NavigationProvider>
        </ReaderProvider>
      </ThemeProvider>
    </QueryClientProvider>,
  );
  return { navigate };
}
const panel = () => screen.getByRole('complementary', { name: /^Mốc / });

test('the sentence says what is late, what it waits for and what comes next; names open their milestone', () => {
  const { navigate } = show({});
  const heading = screen.getByRole('heading', { level: 1 });
  expect(heading.textContent).toBe(
    '“Đưa nước về sông” quá hạn 161 ngày, còn chờ “Xong kênh dẫn”. Kế tiếp là “Xong kênh dẫn”, trong tháng 6-2026, còn 112 ngày. Chưa mốc nào trong 2 mốc đạt. 1 mốc không còn phù hợp.',
  );
  fireEvent.click(within(heading).getByRole('link', { name: '“Đưa nước về sông”' }));
  expect(navigate).toHaveBeenCalledWith('/lo-trinh/D09?moc=n');
});

test('the panel tells the window in words and days, the first plan, why it moved, what it waits for, the source', () => {
  show({ moc: 'n' });
  const facts = panel().textContent!;
  expect(facts).toContain('trong tháng 9-2025');
  expect(facts).toContain('quá hạn 161 ngày');
  expect(facts).toContain('Kế hoạch gốcquý II-2025');
  expect(facts).toContain('Vì sao dờiĐổi phương án kỹ thuật');
  expect(facts).toContain('292-KH/TU');
  expect(within(panel()).getByRole('link', { name: 'Xong kênh dẫn' }).getAttribute('href')).toBe('/lo-trinh/D09?moc=k');
});

test('what no longer applies stays, with its reason; nothing but its order can be changed', () => {
  show({ moc: 'h' });
  expect(panel().textContent).toContain('từ 16-6-2025. Cấp huyện kết thúc từ 1-7-2025 theo nghị quyết');
  const buttons = within(panel())
    .getAllByRole('button')
    .map(({ textContent }) => textContent)
    .filter(Boolean);
  expect(buttons).toEqual(['Nối thứ tự']);
});

test.each([
  ['leader', today],
  ['secretariat', '2026-02-01'],
] as const)('a %s on %s finds nothing to write', (role, asOf) => {
  show({ moc: 'n', role, asOf });
  expect(screen.queryByRole('button', { name: 'Thêm mốc' })).toBeNull();
  expect(within(panel()).queryByRole('button', { name: 'Đạt mốc' })).toBeNull();
});

test('a form without its reason is refused at the field, and what was typed stays', () => {
  show({ moc: 'n' });
  fireEvent.click(within(panel()).getByRole('button', { name: 'Dời mốc' }));
  const dialog = screen.getByRole('dialog');
  const due = within(dialog).getByLabelText('Hạn mới');
  fireEvent.change(due, { target: { value: 'quý III-2026' } });
  fireEvent.click(within(dialog).getByRole('button', { name: 'Dời mốc' }));
  expect(within(dialog).getByText('Chưa có lý do. Ghi một câu.')).toBeTruthy();
  expect((due as HTMLInputElement).value).toBe('quý III-2026');
  expect((within(dialog).getByLabelText(/Ngày cuối/) as HTMLInputElement).value).toBe('30-9-2026');
});

test('without a milestone it says what is missing and offers the first one', () => {
  show({ rows: [] });
  expect(screen.getByText('Chưa có mốc nào.')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Thêm mốc' })).toBeTruthy();
});

test('rows of the drawing: ghosts are first plans, a void row keeps the first clause of its reason', () => {
  const rows = timelineRows(milestones, { hrefFor: (id) => `/x?moc=${id}`, waitsFor: (title) => `chờ “${title}”` });
  expect(rows.map(({ id }) => id)).toEqual(['k', 'n', 'h']);
  expect(rows[1]).toMatchObject({ baseline: { phrase: 'quý II-2025' }, dueText: 'trong tháng 9-2025' });
  expect(rows[2]!.note).toBe('Cấp huyện kết thúc từ 1-7-2025');
});
