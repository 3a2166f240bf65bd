import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { AsOfProvider } from '#platform/web/as-of.tsx';
import { ThemeProvider } from '#platform/web/theme/theme-provider.tsx';
import type { Zoom } from '../../logic/timeline-geometry.ts';
import { Timeline } from './timeline.tsx';
import type { TimelineOptions, TimelineRow } from './timeline-row.ts';

afterEach(cleanup);
beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {}, removeEventListener() {} }));
});

const july = { earliest: '2025-07-01', latest: '2025-07-31', phrase: 'tháng 7', certainty: 'fuzzy' } as const;
const aRow = (row: Partial<TimelineRow> & { id: string }): TimelineRow => ({
  label: `Mốc ${row.id}`,
  level: 1,
  status: 'on_plan',
  dueText: 'tháng 7',
  window: july,
  ...row,
});

const staff = aRow({ id: 'nhan-su', label: 'Phương án nhân sự', isCritical: true, plannedStart: '2025-03-01' });
const congress = aRow({
  id: 'dai-hoi',
  label: 'Đại hội xã, phường',
  isCritical: true,
  after: ['nhan-su'],
  href: '/lo-trinh/dai-hoi',
  forecast: { p10: '2025-07-10', p50: '2025-07-20', p90: '2025-08-05' },
});
const loose = aRow({ id: 'quy-hoach', label: 'Rà soát quy hoạch', dueText: 'sớm', window: null });
const ended = aRow({ id: 'cap-huyen', status: 'void', note: 'cấp huyện kết thúc 1-7' });

function Page({ rows, onOpen, options }: { rows: TimelineRow[]; onOpen: () => void; options?: TimelineOptions }) {
  const [zoom, setZoom] = useState<Zoom>('month');
  return (
    <ThemeProvider>
      <AsOfProvider today="2026-03-10" asOf="2025-06-16" onChange={() => {}}>
        <Timeline
          {...{ rows, zoom, onOpen, options }}
          asOf="2025-06-16"
          onZoom={setZoom}
          labels={{ name: 'Chuẩn bị đại hội' }}
        />
      </AsOfProvider>
    </ThemeProvider>
  );
}

function show(rows: TimelineRow[], options?: TimelineOptions) {
  const onOpen = vi.fn();
  const { container } = render(<Page {...{ rows, onOpen, options }} />);
  return { onOpen, container, grid: screen.getByRole('treegrid', { name: 'Lộ trình: Chuẩn bị đại hội' }) };
}

const rowOf = (label: string) => screen.getByRole('rowheader', { name: new RegExp(label) }).closest('[role=row]')!;

test('a row says in words what its drawing shows', () => {
  show([staff, congress]);
  const row = rowOf('Đại hội xã, phường') as HTMLElement;
  expect(within(row).getByRole('img', { name: 'Đúng tiến độ' })).toBeTruthy();
  expect(row.textContent).toContain('hạn 1 → 31-7-2025');
  expect(row.textContent).toContain('dự báo 20-7-2025, 8 trong 10 lần từ 10-7-2025 đến 5-8-2025');
  expect(row.textContent).toContain('trên đường găng; sau: Phương án nhân sự');
});

test('a row that no day holds on to stands behind the others, under its own band', () => {
  const { grid } = show([loose, staff]);
  const labels = within(grid).getAllByRole('rowheader');
  expect(labels.map(({ textContent }) => textContent)).toEqual(['Phương án nhân sự', 'Rà soát quy hoạch']);
  expect(screen.getByText('Chưa có ngày: 1 mốc')).toBeTruthy();
});

test('arrows walk the rows, Enter opens the one in focus', () => {
  const { grid, onOpen } = show([staff, congress, ended]);
  fireEvent.keyDown(grid, { key: 'ArrowDown' });
  expect(document.activeElement).toBe(rowOf('Đại hội xã, phường'));
  fireEvent.keyDown(grid, { key: 'ArrowUp' });
  fireEvent.keyDown(grid, { key: 'ArrowUp' });
  expect(document.activeElement).toBe(rowOf('Phương án nhân sự'));
  fireEvent.keyDown(grid, { key: 'Enter' });
  expect(onOpen).toHaveBeenCalledWith('nhan-su');
});

test('a click opens, a click for a new tab is left to the browser', () => {
  const { onOpen } = show([staff, congress]);
  fireEvent.click(rowOf('Phương án nhân sự'));
  const link = screen.getByRole('link', { name: 'Đại hội xã, phường' });
  expect(link.getAttribute('href')).toBe('/lo-trinh/dai-hoi?ngay=2025-06-16');
  fireEvent.click(link);
  fireEvent.click(link, { ctrlKey: true });
  expect(onOpen.mock.calls).toEqual([['nhan-su'], ['dai-hoi']]);
});

test('plus and minus change the heads from months to weeks and quarters', () => {
  const { grid } = show([staff, congress]);
  expect(within(grid).getByText('3-2025')).toBeTruthy();
  expect(within(grid).getAllByText('21 ngày').length).toBeGreaterThan(1);
  fireEvent.keyDown(grid, { key: '-' });
  expect(within(grid).getByText('Quý I-2025')).toBeTruthy();
  fireEvent.keyDown(grid, { key: '+' });
  fireEvent.keyDown(grid, { key: '+' });
  expect(within(grid).getByText('24-2-2025')).toBeTruthy();
});

test('what is switched off is not drawn and not in the legend', () => {
  const { container } = show([staff, congress]);
  expect(container.querySelectorAll('.tl-link, .tl-whisker')).toHaveLength(3);
  cleanup();
  const off = show([staff, congress], { critical: false, forecast: false, calendar: false });
  expect(off.container.querySelectorAll('.tl-link, .tl-whisker')).toHaveLength(0);
  expect(screen.queryByText('đường găng')).toBeNull();
  expect(screen.queryByText('21 ngày')).toBeNull();
});

test('no whisker without a forecast, and the reason beside a row that no longer applies', () => {
  const { container } = show([staff, ended]);
  expect(container.querySelector('.tl-whisker')).toBeNull();
  expect(container.querySelector('.tl-note')?.textContent).toBe('cấp huyện kết thúc 1-7');
  expect(container.querySelector('.tl-void')).toBeTruthy();
});

test('the table behind "Xem bảng số" has the same facts', () => {
  show([staff, congress]);
  expect(screen.queryByRole('table')).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Xem bảng số' }));
  const head = within(screen.getByRole('table')).getByRole('rowheader', { name: /Đại hội xã, phường/ });
  expect(head.textContent).toContain('sau: Phương án nhân sự');
  const row = head.closest('tr')!;
  const cells = within(row)
    .getAllByRole('cell')
    .map(({ textContent }) => textContent?.replaceAll('\u2060', ''));
  expect(cells).toEqual([
    'Đúng tiến độ',
    'tháng 7',
    '1 → 31-7-2025',
    'chưa có',
    'chưa có',
    '20-7-202510-7 → 5-8-2025',
    'chưa có',
  ]);
});

test('on paper the table is there without asking', () => {
  show([staff]);
  fireEvent(window, new Event('beforeprint'));
  expect(screen.getByRole('table')).toBeTruthy();
  fireEvent(window, new Event('afterprint'));
  expect(screen.queryByRole('table')).toBeNull();
});

test('of a long roadmap only the rows near the view are in the page', () => {
  const { grid } = show(Array.from({ length: 5000 }, (_, index) => aRow({ id: `m${index}` })));
  expect(grid.getAttribute('aria-rowcount')).toBe('5001');
  expect(within(grid).getAllByRole('rowheader').length).toBeLessThan(60);
});
