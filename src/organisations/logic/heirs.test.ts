import { expect, test } from 'vitest';
import { heirFinder, heirOn, type MainSuccession } from './heirs.ts';

const handsOver = (predecessorId: string, successorId: string, effectiveOn: string, isMain = true): MainSuccession => ({
  predecessorId,
  successorId,
  effectiveOn,
  isMain,
});

const successions = [
  handsOver('xã Đình Xuyên', 'xã Thiên Đức', '2025-01-01'),
  handsOver('xã Thiên Đức', 'xã Phù Đổng', '2025-07-01'),
  handsOver('Sở GTVT', 'Sở Xây dựng', '2025-03-01'),
  handsOver('Sở GTVT', 'Công an thành phố', '2025-03-01', false),
];

test.each([
  ['xã Đình Xuyên', '2024-12-31', 'xã Đình Xuyên'], // before it ends, a unit is its own heir
  ['xã Đình Xuyên', '2025-01-01', 'xã Thiên Đức'],
  ['xã Đình Xuyên', '2025-06-30', 'xã Thiên Đức'],
  ['xã Đình Xuyên', '2025-07-01', 'xã Phù Đổng'], // through both reforms
  ['Sở GTVT', '2026-03-10', 'Sở Xây dựng'], // a field of work that moved elsewhere is not the heir
  ['Sở Tư pháp', '2026-03-10', 'Sở Tư pháp'],
])('%s on %s: %s', (unit, day, heir) => expect(heirOn(successions, unit, day)).toBe(heir));

test('a circle ends instead of turning for ever', () => {
  const circle = [handsOver('A', 'B', '2025-01-01'), handsOver('B', 'A', '2025-02-01')];
  expect(['A', 'B']).toContain(heirFinder(circle, '2026-01-01')('A'));
});
