import { expect, test } from 'vitest';
import { causeOf, type DecidingTask } from './cause.ts';

const task = (code: string, change: Partial<DecidingTask> = {}): DecidingTask => ({
  ...{ code, title: `Việc ${code}`, status: 'late', daysLate: 10, due: { phrase: 'trong quý I' }, leadName: null },
  ...{ leadShortName: null, lastNewsOn: null, lastNews: null, obstacle: null, reasons: [], ...change },
});

test('the longest overdue is spoken of first', () => {
  const cause = causeOf({ status: 'late' }, [task('N01'), task('N02', { daysLate: 69 }), task('N03')]);
  expect(cause).toMatchObject({ taskCode: 'N02', daysLate: 69, duePhrase: 'trong quý I' });
});

test('of two equally late, the one whose obstacle is known', () =>
  expect(causeOf({ status: 'late' }, [task('N01'), task('N02', { obstacle: 'chưa có mặt bằng' })])?.taskCode).toBe(
    'N02',
  ));

test('tasks that stand elsewhere do not explain the directive', () =>
  expect(causeOf({ status: 'at_risk' }, [task('N01'), task('N02', { status: 'at_risk', daysLate: 0 })])?.taskCode).toBe(
    'N02',
  ));

test('what goes well needs no cause', () => expect(causeOf({ status: 'on_plan' }, [task('N01')])).toBeNull());
