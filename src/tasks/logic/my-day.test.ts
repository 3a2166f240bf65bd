import { expect, test } from 'vitest';
import { minutesFor, questionOf } from './my-day.ts';

const quiet: Parameters<typeof questionOf>[0] = {
  ...{ leadId: 'u1', state: 'working', status: 'on_plan', percent: 40, obstacle: null },
  ...{ lastNewsOn: '2026-03-01', reportDueOn: '2026-03-31' },
};
const today = '2026-03-10';

test.each([
  ['nothing is due for weeks', {}, null],
  ['its report is due in three days', { reportDueOn: '2026-03-13' }, 'progress'],
  ['its report is due in four days', { reportDueOn: '2026-03-14' }, null],
  ['late and silent for nine days', { status: 'late' }, 'progress'],
  ['late, with something in the way', { status: 'late', obstacle: 'Mặt bằng 400 m' }, 'obstacle'],
  ['late, but told six days ago', { status: 'late', lastNewsOn: '2026-03-04' }, null],
  ['told today already', { status: 'late', lastNewsOn: today, reportDueOn: today }, null],
  ['never reported and at risk', { status: 'at_risk', lastNewsOn: null }, 'progress'],
  ['all of it done', { percent: 100 }, 'finish'],
  ['just assigned', { state: 'issued' }, 'acknowledge'],
  ['handed in', { state: 'submitted', reportDueOn: today }, null],
  ['led by another unit', { leadId: 'u2', state: 'issued' }, null],
] as const)('%s', (_case, change, question) => {
  expect(questionOf({ ...quiet, ...change }, 'u1', today)).toBe(question);
});

test('a day of questions takes whole minutes, at least one', () => {
  expect(minutesFor(['obstacle'])).toBe(1);
  expect(minutesFor(['progress', 'progress', 'obstacle'])).toBe(2);
});
