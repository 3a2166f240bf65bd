import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '#shared/plain-date.ts';
import { calendarWith, everyDayCalendar } from './vietnam-calendar.ts';
import {
  addWorkingDays,
  dayOffOn,
  holidayOn,
  isWorkingDay,
  workingDayFrom,
  workingDaysBetween,
  workingDaysInMonth,
  workingDayUntil,
} from './working-days.ts';

/*      January 2026                 W works, · does not
 *  Mo Tu We Th Fr Sa Su
 *            1· 2· 3· 4·     2 is off in exchange for Saturday 10
 *  5W 6W 7W 8W 9W 10W 11·
 */
test.each([
  ['2026-01-01', false, 'Tết Dương lịch'],
  ['2026-01-02', false, 'Nghỉ hoán đổi dịp Tết Dương lịch'],
  ['2026-01-03', false, null],
  ['2026-01-09', true, null],
  ['2026-01-10', true, null],
  ['2026-01-11', false, null],
  ['2026-04-27', false, 'Nghỉ bù Giỗ Tổ Hùng Vương'],
  ['2025-01-27', false, 'Tết Nguyên đán'],
  ['2025-04-26', true, null],
])('%s: works %s, %s', (date, works, name) => {
  expect(isWorkingDay(date)).toBe(works);
  expect(holidayOn(date)).toBe(name);
});

test('the working days of each month from December 2024, as the roadmap heads print them', () => {
  const months = Array.from({ length: 11 }, (_, index) => workingDaysInMonth(2025, index + 1));
  expect([workingDaysInMonth(2024, 12), ...months]).toEqual([22, 17, 20, 21, 21, 20, 21, 23, 21, 20, 23, 20]);
});

test.each([
  // from          count  to
  ['2026-03-06', 1, '2026-03-09'], // Friday → Monday
  ['2026-03-07', 1, '2026-03-09'], // Saturday → Monday
  ['2026-03-07', -1, '2026-03-06'],
  ['2026-03-07', 0, '2026-03-07'],
  ['2026-02-13', 1, '2026-02-23'], // over Tết
  ['2026-01-09', 1, '2026-01-10'], // a Saturday worked in exchange
])('%s and %i working days: %s', (from, count, to) => expect(addWorkingDays(from, count)).toBe(to));

test('the nearest working day on either side of Tết 2025', () => {
  expect(workingDayFrom('2025-01-25')).toBe('2025-02-03');
  expect(workingDayUntil('2025-02-02')).toBe('2025-01-24');
  expect(dayOffOn('2025-01-29')).toMatchObject({ kind: 'holiday', name: { short: 'Tết' } });
});

test('a question outside the calendar is refused, not guessed', () => {
  expect(() => isWorkingDay('2101-01-01')).toThrow(/2000-01-01 to 2100-12-31, not 2101-01-01/);
  expect(() => addWorkingDays('2100-12-30', 30)).toThrow(RangeError);
});

test('other calendars: every day, and the holidays of one plan', () => {
  expect(workingDaysBetween('2026-03-01', '2026-03-31', everyDayCalendar)).toBe(30);
  const plan = calendarWith(['2026-03-09'], ['2026-03-14']);
  expect(addWorkingDays('2026-03-06', 1, plan)).toBe('2026-03-10');
  expect(isWorkingDay('2026-03-14', plan)).toBe(true);
});

describe('on any day between 2001 and 2099', () => {
  const someDay = fc.integer({ min: 0, max: 35_700 }).map((days) => addDays('2001-06-01', days));
  const count = fc.integer({ min: -200, max: 200 });

  test('adding and counting are inverse', () => {
    fc.assert(
      fc.property(someDay, count, (date, n) => {
        const start = workingDayFrom(date);
        return workingDaysBetween(start, addWorkingDays(start, n)) === n;
      }),
    );
  });

  test('going and coming back ends where it began', () => {
    fc.assert(
      fc.property(someDay, count, (date, n) => {
        const start = workingDayFrom(date);
        return addWorkingDays(addWorkingDays(start, n), -n) === start;
      }),
    );
  });

  test('counting agrees with walking day by day', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: 0, max: 60 }), (from, length) => {
        const days = Array.from({ length }, (_, index) => addDays(from, index + 1));
        return workingDaysBetween(from, addDays(from, length)) === days.filter((day) => isWorkingDay(day)).length;
      }),
    );
  });
});
