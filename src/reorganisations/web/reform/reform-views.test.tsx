import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, expect, test } from 'vitest';
import { AsOfProvider } from '#platform/web/as-of.tsx';
import { NavigationProvider } from '#platform/web/navigation.tsx';
import type { MovedWork, ReformDetail, ReformPreview, ReformReport } from '../reorganisations-api.ts';
import { FlowSection } from './flow-section.tsx';
import { DoneSentence, DraftSentence } from './reform-sentence.tsx';
import { UndoSection } from './undo-section.tsx';
import { readWorkFilter, workPath } from './work-address.ts';
import { WorkCounts } from './work-counts.tsx';
import { WorkTable } from './work-table.tsx';

afterEach(cleanup);

const path = '/to-chuc/bien-dong/1';
const shown = (children: ReactNode, { at = path, today = '2025-02-26' } = {}) =>
  render(
    <AsOfProvider today={today} asOf={today} onChange={() => {}}>
      <NavigationProvider path={at} navigate={() => {}}>
        <QueryClientProvider client={new QueryClient()}>{children}</QueryClientProvider>
      </NavigationProvider>
    </AsOfProvider>,
  );

const report: ReformReport = {
  ...{ items: 12, orphans: 3, tasks: 10, deadlines: 8, milestones: 0, planned: 0 },
  ...{ byKind: { lead: 9, coordinating: 2, question: 0, account: 1 }, byReason: { default: 9 } },
  flows: [
    { from: 'so-gtvt', to: 'so-xay-dung', kind: 'lead', reason: 'default', count: 9 },
    { from: 'so-gtvt', to: null, kind: 'coordinating', reason: null, count: 3 },
  ],
};
const head = {
  ...{ id: '1', code: 'so-nganh', title: 'Sắp xếp sở, ngành', decidedOn: '2025-02-25', effectiveOn: '2025-03-01' },
  ...{ legalBasis: 'NQ thử', source: 'nguồn thử', status: 'draft' as const, handoverOn: '2025-03-01' },
  ...{ draftedBy: 'Văn phòng', draftedOn: '2025-02-26', committedBy: null, committedOn: null },
  ...{ undoneBy: null, undoneOn: null, undoReason: null },
};
const units = {
  'so-gtvt': { name: 'Sở Giao thông vận tải', shortName: 'Sở GTVT' },
  'so-xay-dung': { name: 'Sở Xây dựng', shortName: 'Sở Xây dựng' },
  'so-y-te': { name: 'Sở Y tế', shortName: 'Sở Y tế' },
};
const plan: ReformPreview = { ...head, report, units, choices: [], chart: { begins: 1, ends: 2, isKnown: false } };
const successions = [
  { predecessor_key: 'so-gtvt', successor_key: 'so-xay-dung' },
  { predecessor_key: 'so-y-te', successor_key: 'so-xay-dung' },
];
const { code, title, decidedOn, effectiveOn, legalBasis, source } = head;
const reform: ReformDetail = {
  ...{ ...head, units, report: null, choices: [] },
  reform: { code, title, decidedOn, effectiveOn, legalBasis, source, successions },
};

test('the sentence tells what would be orphaned, in red, and opens exactly that work', () => {
  shown(<DraftSentence plan={plan} />);
  expect(screen.getByRole('heading').textContent).toMatch(/^Còn 3 ngày: 2 đơn vị kết thúc, 1 đơn vị bắt đầu/);
  const orphans = screen.getByRole('link', { name: /3.việc chưa có đơn vị nhận/ });
  expect(orphans.getAttribute('href')).toBe(`${path}?quy-tac=none#viec`);
  expect(orphans.dataset.tone).toBe('decision');
});

test('with every heir chosen it says that nothing is orphaned', () => {
  shown(<DraftSentence plan={{ ...plan, report: { ...report, orphans: 0 } }} />, { today: '2025-03-04' });
  expect(screen.getByRole('heading').textContent).toContain('Đã quá ngày có hiệu lực');
  expect(screen.getByRole('heading').textContent).toContain('đều có đơn vị nhận; 0 việc mồ côi.');
});

test('a reform taken back tells when and why', () => {
  shown(<DoneSentence reform={{ ...reform, status: 'undone', undoneOn: '2025-02-27', undoReason: 'đổi văn bản' }} />);
  expect(screen.getByRole('heading').textContent).toContain('Đã hoàn tác ngày 27-2-2025');
  expect(screen.getByRole('heading').textContent).toContain('Lý do: đổi văn bản');
});

test('the drawing has a sentence, the table the same figures; a unit without open work is told too', () => {
  shown(<FlowSection {...{ reform, report, names: units, day: '2025-03-01' }} isOpening />);
  expect(screen.getByRole('img').getAttribute('aria-label')).toContain('2 đơn vị bên trái bàn giao cho 1 đơn vị');
  const rows = screen.getAllByRole('row').slice(1);
  expect(rows.map((row) => row.textContent)).toEqual([
    'Sở Giao thông vận tảiSở Xây dựng9đơn vị nhận chính',
    'Sở Giao thông vận tảichưa có đơn vị nhận3',
    'Sở Y tếSở Xây dựng0',
  ]);
  expect(screen.getByRole('link', { name: '9' }).getAttribute('href')).toBe(`${path}?tu=so-gtvt&nhan=so-xay-dung#viec`);
});

test('while one unit is filtered only its part is drawn, with a way back', () => {
  const at = `${path}?tu=so-y-te`;
  shown(<FlowSection {...{ reform, report, names: units, day: '2025-03-01' }} isOpening />, { at });
  expect(screen.getAllByRole('row')).toHaveLength(2);
  expect(screen.getByRole('link', { name: 'Vẽ cả đợt' }).getAttribute('href')).toBe(path);
});

test('counts open their work before the commit, and are plain after it', () => {
  shown(<WorkCounts report={report} isOpening />);
  expect(screen.getByRole('link', { name: /2.việc phối hợp/ }).getAttribute('href')).toBe(
    `${path}?loai=coordinating#viec`,
  );
  cleanup();
  shown(<WorkCounts report={report} isOpening={false} />);
  expect(screen.queryByRole('link')).toBeNull();
});

test('it can be taken back until the day of the handover has passed; after that it says why not', () => {
  const committed: ReformDetail = { ...reform, status: 'committed', committedOn: '2025-02-26' };
  shown(<UndoSection reform={committed} />, { today: '2025-03-01' });
  expect(screen.getByRole('button', { name: 'Hoàn tác' })).toBeTruthy();
  cleanup();
  shown(<UndoSection reform={committed} />, { today: '2025-03-02' });
  expect(screen.queryByRole('button')).toBeNull();
  expect(screen.getByText(/Đã qua ngày bàn giao 1-3-2025/)).toBeTruthy();
});

test('a row names its rule and word, or who could receive it; a question opens its directive, an account nothing', () => {
  const item: MovedWork = {
    ...{
      kind: 'question',
      id: 'q',
      taskId: null,
      code: 'D03',
      title: 'Chung cư cũ',
      from: 'so-gtvt',
      heir: 'so-xay-dung',
    },
    ...{ reason: 'field', word: 'chung cư', candidates: ['so-xay-dung'], isPlanned: false },
  };
  const candidates = ['so-xay-dung', 'so-y-te'];
  const account: MovedWork = {
    ...{ ...item, kind: 'account', id: 'a', code: 'so-gtvt', title: 'Đầu mối', heir: null },
    ...{ reason: null, word: null, candidates },
  };
  const tied: MovedWork = { ...item, id: 'q2', heir: null, reason: null, word: 'xe', candidates };
  shown(<WorkTable items={[item, account, tied]} names={units} picked={new Set(['a'])} onPick={() => {}} />);
  const rows = screen.getAllByRole('row').slice(1);
  expect(rows[0]!.textContent).toContain('Sở GTVTSở Xây dựngtheo lĩnh vực: chung cư');
  expect(rows[1]!.textContent).toContain('chưa có đơn vị nhậnchọn: Sở Xây dựng, Sở Y tế');
  expect(rows[2]!.textContent).toContain('nhiều đơn vị cùng khớp “xe”');
  expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(
    Array(2).fill('/chi-dao/D03#can-quyet-dinh'),
  );
  expect(screen.getAllByRole<HTMLInputElement>('checkbox').map(({ checked }) => checked)).toEqual([false, true, false]);
});

test('an address keeps the filter, and leaves out what it does not know', () => {
  const filter = { from: 'so-gtvt', kind: 'lead', reason: 'none' } as const;
  expect(readWorkFilter(workPath(`${path}?ngay=2025-02-01&nhan=x#viec`, filter))).toEqual(filter);
  expect(readWorkFilter(`${path}?loai=khac&quy-tac=la`)).toEqual({});
});
