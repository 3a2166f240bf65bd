import { expect, test } from 'vitest';
import type { Status } from '#directives/logic/status.ts';
import { type OverviewFacts, overviewSentence, sentenceText } from './overview-sentence.ts';

type Counts = Partial<Record<Status, number>>;

const facts = (byStatus: Counts, needsDecision = 0, change: Partial<OverviewFacts> = {}): OverviewFacts => ({
  session: { heldOn: '2024-11-27' },
  sessionCount: 4,
  counts: { total: Object.values(byStatus).reduce((sum, count) => sum + count, 0), byStatus, needsDecision },
  unitName: null,
  isLeader: true,
  ...change,
});
const said = (...given: Parameters<typeof facts>) => sentenceText(overviewSentence(facts(...given)));

test.each([
  // the four days of the demo city
  [{ unassigned: 23, on_plan: 0 }, 0, '23 chỉ đạo từ phiên 27-11-2024, tất cả chưa giao.'],
  [
    { on_plan: 20, at_risk: 1, no_news: 2 },
    2,
    '23 chỉ đạo từ phiên 27-11-2024: 20 đúng tiến độ, 1 nguy cơ chậm, 2 chưa có tin mới. 2 việc cần đồng chí quyết định.',
  ],
  [
    { no_news: 1, late: 1, at_risk: 4, due_soon: 1, on_plan: 13, done: 3 },
    2,
    '23 chỉ đạo từ phiên 27-11-2024: 3 hoàn thành, 13 đúng tiến độ, 1 sắp đến hạn, 4 nguy cơ chậm, 1 chậm, 1 chưa có tin mới. 2 việc cần đồng chí quyết định.',
  ],
  [
    { done: 3, on_plan: 8, at_risk: 4, late: 4, no_news: 4 },
    3,
    '23 chỉ đạo từ phiên 27-11-2024: 3 hoàn thành, 8 đúng tiến độ, 4 nguy cơ chậm, 4 chậm, 4 chưa có tin mới. 3 việc cần đồng chí quyết định.',
  ],
] satisfies [Counts, number, string][])('%j, %i to decide', (counts, needsDecision, sentence) =>
  expect(said(counts, needsDecision)).toBe(sentence),
);

test('a single directive stands somewhere; it is not "all"', () =>
  expect(said({ on_plan: 1 })).toBe('1 chỉ đạo từ phiên 27-11-2024, đúng tiến độ.'));

test('staff are not addressed, and a unit hears whose part it is', () => {
  expect(said({ late: 4, done: 7 }, 2, { isLeader: false, unitName: 'Sở Xây dựng' })).toBe(
    'Sở Xây dựng: 11 chỉ đạo từ phiên 27-11-2024, gồm 7 hoàn thành, 4 chậm. 2 việc chờ Thường trực quyết định.',
  );
});

test('all sessions together', () =>
  expect(said({ late: 4, done: 32 }, 0, { session: null })).toBe('36 chỉ đạo từ 4 phiên: 32 hoàn thành, 4 chậm.'));

test('without any session the directives come from papers, not from none', () =>
  expect(said({ late: 1, done: 2 }, 0, { session: null, sessionCount: 0 })).toBe(
    '3 chỉ đạo từ các văn bản đã nhận: 2 hoàn thành, 1 chậm.',
  ));

test('every number opens what it counts, and the numbers of the statuses add up to the total', () => {
  const parts = overviewSentence(facts({ done: 3, on_plan: 8, late: 4 }, 1));
  const counted = parts.filter(({ count }) => count !== undefined);
  expect(counted.map(({ opens, count }) => [opens, count])).toEqual([
    ['total', 15],
    ['done', 3],
    ['on_plan', 8],
    ['late', 4],
    ['needs_decision', 1],
  ]);
});

test('the English twin', () =>
  expect(sentenceText(overviewSentence(facts({ done: 1, late: 2 }, 1), 'en'))).toBe(
    '3 directives from the session of 27-11-2024: 1 done, 2 late. 1 needs your decision.',
  ));

test('the English twin without any session', () => {
  const parts = overviewSentence(facts({ done: 1, late: 2 }, 0, { session: null, sessionCount: 0 }), 'en');
  expect(sentenceText(parts)).toBe('3 directives from the documents received: 1 done, 2 late.');
});
