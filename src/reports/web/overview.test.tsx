import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { AsOfProvider } from '#platform/web/as-of.tsx';
import { type Reader, ReaderProvider } from '#platform/web/reader.tsx';
import { ThemeProvider } from '#platform/web/theme/theme-provider.tsx';
import { OverviewEmpty } from './overview-empty.tsx';
import { OverviewView } from './overview-view.tsx';
import type { Overview, OverviewLine } from './reports-api.ts';

afterEach(cleanup);
beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {}, removeEventListener() {} }));
});

const today = '2026-03-10';
const line = (code: string, status: OverviewLine['status'], wanted: Partial<OverviewLine> = {}): OverviewLine => ({
  ...{ id: code, code, status, title: `Việc ${code}`, reasons: [], leadName: 'Sở Xây dựng', leadShortName: 'SXD' },
  ...{ due: null, daysLate: 0, lastNewsOn: null, lastNews: null, waitingDecisions: 0, isReconstructed: false },
  ...{ cause: null, ...wanted },
});
const cause: NonNullable<OverviewLine['cause']> = {
  ...{ taskCode: 'N09', taskTitle: 'Khởi công', daysLate: 69, duePhrase: 'trong năm 2025', leadName: null },
  ...{ leadShortName: 'Sở QH-KT', lastNewsOn: '2026-03-02', lastNews: 'Chưa khu nào khởi công.' },
  ...{ obstacle: 'Chưa duyệt quy hoạch.', reasons: [] },
};
const winter = { id: 'p1', heldOn: '2025-12-01', title: 'Phiên đông' };
const seen = (lines: OverviewLine[], wanted: Partial<Overview> = {}): Overview => {
  const byStatus = Object.fromEntries(lines.map(({ status }) => [status, 0])) as Overview['counts']['byStatus'];
  for (const { status } of lines) byStatus[status] += 1;
  const needsDecision = lines.filter(({ waitingDecisions }) => waitingDecisions > 0).length;
  return {
    ...{ unit: null, session: winter, sessions: [{ ...winter, directives: lines.length }] },
    counts: { total: lines.length, byStatus, needsDecision },
    rates: { due: 11, done: 5, onTime: 3, doneShare: 5 / 11, onTimeShare: 3 / 11 },
    ...{ lines, decisions: [], since: '2026-02-20', changes: [], ...wanted },
  };
};

function show(node: React.ReactNode, role: Reader['role'] = 'leader', asOf = today) {
  const reader = { displayName: 'Thường trực', role, organisationId: null };
  render(
    <QueryClientProvider client={new QueryClient()}>
      <ThemeProvider>
        <ReaderProvider reader={reader}>
          <AsOfProvider today={today} asOf={asOf} onChange={() => {}}>
            {node}
          </AsOfProvider>
        </ReaderProvider>
      </ThemeProvider>
    </QueryClientProvider>,
  );
}
const view = (overview: Overview) => <OverviewView overview={overview} hrefFor={(id) => `/dieu-hanh?phien=${id}`} />;
/** The count never parts from its word: on screen a space that does not break. */
const said = (element: Element) => element.textContent?.replaceAll('\u00a0', ' ');
const partOf = (title: string) => screen.getByRole('heading', { level: 2, name: title }).closest('section')!;

test('the sentence is the heading, and each number opens exactly what it counts', () => {
  show(view(seen([line('D01', 'late', { waitingDecisions: 1 }), line('D02', 'done'), line('D03', 'done')])));
  const heading = screen.getByRole('heading', { level: 1 });
  expect(said(heading)).toBe('3 chỉ đạo từ phiên 1-12-2025: 2 hoàn thành, 1 chậm. 1 việc cần đồng chí quyết định.');
  const hrefs = within(heading)
    .getAllByRole('link')
    .map((link) => link.getAttribute('href'));
  expect(hrefs).toEqual([
    '/so-chi-dao?phien=p1',
    '/so-chi-dao?phien=p1&tinh-trang=done',
    '/so-chi-dao?phien=p1&tinh-trang=late',
    '/so-chi-dao?phien=p1&xem=can-quyet-dinh',
  ]);
});

test('what is late says the news, who, why and for how long, the longest first', () => {
  show(view(seen([line('D01', 'late', { daysLate: 9 }), line('D02', 'late', { cause })])));
  const [first, second] = within(partOf('Đang chậm')).getAllByRole('listitem');
  expect(first!.textContent).toContain('Việc D02. Chưa khu nào khởi công.');
  expect(first!.textContent).toContain('Sở QH-KT · vì: chưa duyệt quy hoạch');
  expect(first!.textContent).toContain('quá hạn 69 ngày');
  expect(second!.textContent).toContain('Chưa có báo cáo nào.');
});

test('a risk is told in words, silence with its first day', () => {
  const reasons: NonNullable<OverviewLine['cause']>['reasons'] = [
    { code: 'expected_after_due', details: { expectedOn: '2026-05-15', days: 45 } },
    { code: 'extended', details: { times: 1, firstPhrase: 'quý I' } },
  ];
  const silent = [{ code: 'silent', details: { since: '2025-12-12', days: 88, everyDays: 45 } }];
  show(
    view(
      seen([
        line('D01', 'at_risk', { cause: { ...cause, reasons } }),
        line('D02', 'no_news', { cause: { ...cause, reasons: silent } }),
      ]),
    ),
  );
  expect(partOf('Nguy cơ chậm').textContent).toContain('Đơn vị dự kiến xong ngày 15-5-2026, sau hạn 45 ngày.');
  expect(partOf('Nguy cơ chậm').textContent).not.toContain('Đã đổi hạn');
  expect(partOf('Chưa có tin mới').textContent).toContain('từ 12-12-2025');
});

test('on the day of the session nothing is assigned: that is said, listed, and nothing else', () => {
  show(view(seen([line('D01', 'unassigned'), line('D02', 'unassigned')], { since: today })));
  expect(said(screen.getByRole('heading', { level: 1 }))).toBe('2 chỉ đạo từ phiên 1-12-2025, tất cả chưa giao.');
  expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual(['Chưa giao']);
});

test('nobody but a leader is addressed, and links keep an earlier day', () => {
  show(view(seen([line('D01', 'late', { waitingDecisions: 1 })])), 'secretariat', '2026-02-28');
  const heading = screen.getByRole('heading', { level: 1 });
  expect(said(heading)).toContain('1 việc chờ Thường trực quyết định.');
  expect(within(heading).getAllByRole('link')[0]!.getAttribute('href')).toBe('/so-chi-dao?phien=p1&ngay=2026-02-28');
});

test('all well is said once; changes are told since the newest session', () => {
  const change = { ...{ on: '2026-03-03', code: 'D01', title: 'Việc D01' }, status: 'on_plan' as const };
  const changes = [{ ...change, kind: 'lead' as const, what: 'Sở Xây dựng' }];
  show(view(seen([line('D01', 'on_plan')], { changes })));
  expect(screen.getByText('Không có việc nào chậm, có nguy cơ chậm hay thiếu tin.')).toBeTruthy();
  expect(partOf('Từ phiên 20-2-2026 đến nay').textContent).toContain('3-3D01 chuyển chủ trì cho Sở Xây dựng');
});

test('nothing late is not yet all well while something is at risk or silent', () => {
  show(view(seen([line('D01', 'at_risk'), line('D02', 'on_plan')])));
  expect(screen.queryByText('Không có việc nào chậm, có nguy cơ chậm hay thiếu tin.')).toBeNull();
  expect(screen.getByText('Không có việc nào chậm, chưa giao hay chờ quyết định.')).toBeTruthy();
});

test('a name keeps its capitals where a reason is told', () => {
  show(view(seen([line('D01', 'late', { cause: { ...cause, obstacle: 'Hà Nội chưa bàn giao mốc giới.' } })])));
  expect(partOf('Đang chậm').textContent).toContain('vì: Hà Nội chưa bàn giao mốc giới');
});

test('an empty register offers the first step to whoever can take it', () => {
  show(<OverviewEmpty unit={null} />, 'secretariat');
  expect(screen.getByText('Chưa có phiên nào.')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Thêm văn bản' }).getAttribute('href')).toBe('/van-ban/moi');
  cleanup();
  show(<OverviewEmpty unit={null} sentence="Chưa lập được tờ trình." />, 'leader');
  expect(screen.getByText('Chưa lập được tờ trình.')).toBeTruthy();
  expect(screen.queryByRole('link')).toBeNull();
  cleanup();
  show(<OverviewEmpty unit={{ name: 'Sở Y tế', shortName: 'Sở Y tế' }} />, 'agency');
  expect(screen.getByText('Sở Y tế: chưa có việc nào.')).toBeTruthy();
});
