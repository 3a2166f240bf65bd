import { expect, test } from 'vitest';
import { aBriefDecision, aBriefLine, aCause, someBriefFacts } from '../testing/builders.ts';
import type { Block } from './brief-blocks.ts';
import { briefPaper } from './brief-paper.ts';
import { heightOf, roomOfTwoPages } from './brief-room.ts';

type Prose = Extract<Block, { readonly runs: unknown; readonly kind: 'head' | 'body' | 'item' | 'option' | 'source' }>;

const textOf = (block: Block) =>
  'cells' in block
    ? block.cells.map((cell) => (typeof cell === 'string' ? cell : cell.map(({ text }) => text).join(''))).join(' | ')
    : block.runs.map(({ text }) => text).join('');
const heads = (blocks: readonly Block[]) => blocks.filter(({ kind }) => kind === 'head').map(textOf);
const many = (count: number, status: 'late' | 'done') =>
  Array.from({ length: count }, (_, at) =>
    aBriefLine(`D${at + 1}`, status, { lastNews: 'Đã gom 245 cửa xả, còn vướng bốn trăm mét ở đoạn cuối. '.repeat(3) }),
  );

const late = aBriefLine('D01', 'late', { cause: aCause({ daysLate: 69, duePhrase: 'trong năm 2025' }) });
const risky = aBriefLine('D02', 'at_risk', {
  cause: aCause({
    reasons: [{ code: 'expected_after_due', details: { expectedOn: '2026-05-15', days: 45, latest: '2026-03-31' } }],
  }),
});

test('the first sentence says the counts, opens them, and names both rates with their denominator', () => {
  const { blocks } = briefPaper(someBriefFacts([late, risky, aBriefLine('D03', 'done')]));
  const general = blocks.find((block): block is Prose => block.kind === 'body')!;
  expect(textOf(general)).toBe(
    'Đến ngày 10-3-2026, trong 3 chỉ đạo của buổi làm việc ngày 1-12-2025 có 1 hoàn thành, 1 nguy cơ chậm, 1 chậm(1). Trong 11 nhiệm vụ đã đến hạn, 5 nhiệm vụ xong, 3 nhiệm vụ xong đúng hạn(2).',
  );
  expect(general.runs.flatMap(({ opens }) => opens ?? [])).toEqual(['total', 'done', 'at_risk', 'late']);
});

test('parts with nothing to say are left out and the others numbered through', () => {
  expect(heads(briefPaper(someBriefFacts([aBriefLine('D01', 'done')])).blocks)).toEqual([
    '1. Tình hình chung',
    '2. Yêu cầu lần trước, kết quả đến nay',
    '3. Nguồn số liệu',
  ]);
  expect(heads(briefPaper(someBriefFacts([late, risky], { decisions: [aBriefDecision()] })).blocks)).toEqual([
    '1. Tình hình chung',
    '2. Một việc xin ý kiến Thường trực',
    '3. Việc có nguy cơ chậm đến phiên sau',
    '4. Yêu cầu lần trước, kết quả đến nay',
    '5. Nguồn số liệu',
  ]);
});

test('a question carries how long it waits, its options and its own note', () => {
  const { blocks } = briefPaper(
    someBriefFacts([late], { decisions: [aBriefDecision({ answerBy: '2026-03-31', isReconstructed: true })] }),
  );
  expect(textOf(blocks.find(({ kind }) => kind === 'item')!)).toBe(
    'a) Khởi công trong quý II hay chờ mặt bằng? Sở Xây dựng xin ý kiến từ 3-3-2026, đã chờ 7 ngày(3). Cần trả lời trước 31-3-2026.',
  );
  expect(blocks.filter(({ kind }) => kind === 'option')).toHaveLength(2);
  expect(textOf(blocks.filter(({ kind }) => kind === 'source')[2]!)).toContain('(3) Xin ý kiến của Sở Xây dựng');
});

test('what is not finished has a row, the worst first, with its question; the rest is gathered', () => {
  const { blocks } = briefPaper(
    someBriefFacts([aBriefLine('D03', 'on_plan'), risky, late], { decisions: [aBriefDecision()] }),
  );
  expect(blocks.filter(({ kind }) => kind === 'row').map(textOf)).toEqual([
    'Việc D01 (việc a) | Đạt 61%. | chậm | trong năm 2025, quá 69 ngày',
    'Việc D02 | Đạt 61%. | nguy cơ chậm | trong quý I-2026',
  ]);
  expect(textOf(blocks.find(({ kind }) => kind === 'wide-row')!)).toBe('đúng tiến độ (1): Việc D03.');
});

test('why something may slip stands beside its name', () => {
  const worry = briefPaper(someBriefFacts([risky])).blocks.filter(({ kind }) => kind === 'body')[1]!;
  expect(textOf(worry)).toBe(
    '1 chỉ đạo có nguy cơ trượt hạn: Việc D02 (Sở Xây dựng, hạn trong quý I-2026, đơn vị hẹn 15-5-2026, sau hạn 45 ngày).',
  );
});

test('two pages at most: what has no room is named and told to the reader, never dropped', () => {
  const rows = many(60, 'late');
  const { blocks, cut } = briefPaper(someBriefFacts(rows));
  const told = blocks.filter(({ kind }) => kind === 'row').length;
  expect(told).toBeGreaterThan(5);
  expect(told + cut.rows.length).toBe(60);
  expect(textOf(blocks.find(({ kind }) => kind === 'wide-row')!)).toMatch(
    new RegExp(`^${cut.rows.length} yêu cầu khác chưa xong: Việc D`),
  );
  expect(heightOf(blocks.filter(({ kind }) => kind !== 'wide-row'))).toBeLessThanOrEqual(roomOfTwoPages);
});

test('a screen that has measured the sheets may tell fewer rows', () => {
  const { cut } = briefPaper(someBriefFacts(many(5, 'late')), 3);
  expect(cut.rows.map(({ code }) => code)).toEqual(['D4', 'D5']);
});

test('questions beyond the fourth are named by their directive', () => {
  const decisions = ['D01', 'D02', 'D03', 'D04', 'D05'].map((directiveCode) => aBriefDecision({ directiveCode }));
  const { blocks, cut } = briefPaper(someBriefFacts([late], { decisions }));
  expect(blocks.filter(({ kind }) => kind === 'item')).toHaveLength(4);
  expect(cut.decisions.map(({ directiveCode }) => directiveCode)).toEqual(['D05']);
  expect(blocks.map(textOf)).toContain('1 việc khác xem trong sổ: D05.');
});

test('a unit hears whose part it is; several sessions are named in order; days follow the official form', () => {
  const paper = briefPaper(
    someBriefFacts([late], {
      asOf: '2026-02-05',
      unit: { name: 'Sở Xây dựng' },
      sessions: [{ heldOn: '2026-01-10' }, { heldOn: '2025-12-01' }],
    }),
  );
  expect(paper.subject).toBe(
    'việc thực hiện kết luận tại các buổi làm việc ngày 1-12-2025, 10-1-2026, phần việc của Sở Xây dựng',
  );
  expect(paper.placeAndDay).toBe('Hà Nội, ngày 05 tháng 02 năm 2026');
  expect(paper.foot).toEqual({ made: 'Lập từ sổ chỉ đạo như ngày 5-2-2026', check: 'mã đối chiếu 7f3a 91c2' });
});
