import { expect, test } from 'vitest';
import { reformOn } from './reform-on-day.ts';

const reform = {
  ...{ status: 'undone' as const, draftedOn: '2026-03-01', committedOn: '2026-03-03', committedBy: 'A' },
  ...{ undoneOn: '2026-03-05', undoneBy: 'B', undoReason: 'đổi văn bản' },
};

test.each([
  ['2026-02-28', null, null],
  ['2026-03-01', 'draft', null],
  ['2026-03-03', 'committed', null],
  ['2026-03-05', 'undone', 'đổi văn bản'],
])('on %s it is %s', (day, status, reason) => {
  expect(reformOn(reform, day)?.status ?? null).toBe(status);
  expect(reformOn(reform, day)?.undoReason ?? null).toBe(reason);
});
