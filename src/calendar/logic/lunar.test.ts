import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '#shared/plain-date.ts';
import { dayOfLunar, gioToOf, lunarDateOf, tetOf } from './lunar.ts';

test.each([
  // year  Tết           Giỗ Tổ
  [2024, '2024-02-10', '2024-04-18'],
  [2025, '2025-01-29', '2025-04-07'],
  [2026, '2026-02-17', '2026-04-26'],
  [2027, '2027-02-06', '2027-04-16'],
  [2028, '2028-01-26', '2028-04-04'],
  [2029, '2029-02-13', '2029-04-23'],
  [2030, '2030-02-02', '2030-04-12'],
])('%i: Tết %s, Giỗ Tổ %s', (year, tet, gioTo) => {
  expect(tetOf(year)).toBe(tet);
  expect(gioToOf(year)).toBe(gioTo);
});

test.each([
  // An hour decides: Vietnam's Tết, Beijing's new year
  [1968, '1968-01-29', '1968-01-30'],
  [1985, '1985-01-21', '1985-02-20'],
  [2007, '2007-02-17', '2007-02-18'],
  [2030, '2030-02-02', '2030-02-03'],
])('Tết %i is %s here and not %s as in China', (year, here, there) => {
  expect(tetOf(year)).toBe(here);
  expect(tetOf(year)).not.toBe(there);
});

test.each([
  // solar         lunar: year month day leap
  ['2025-01-28', 2024, 12, 29, false], // the year ends on the 29th: no 30th this time
  ['2025-07-25', 2025, 6, 1, true], // 2025 has two sixth months
  ['2023-03-22', 2023, 2, 1, true],
  ['2033-12-22', 2033, 11, 1, true], // the famous late leap month
  ['2026-09-25', 2026, 8, 15, false], // mid-autumn
] as const)('%s is %i-%i-%i, leap month %s', (date, year, month, day, isLeapMonth) =>
  expect(lunarDateOf(date)).toEqual({ year, month, day, isLeapMonth }),
);

const someDay = fc.integer({ min: 0, max: 73_000 }).map((days) => addDays('1900-03-01', days));

test('the day after continues the month or opens a new one', () => {
  fc.assert(
    fc.property(someDay, (date) => {
      const [today, tomorrow] = [lunarDateOf(date), lunarDateOf(addDays(date, 1))];
      if (tomorrow.day !== 1) return tomorrow.day === today.day + 1 && tomorrow.month === today.month;
      const follows = tomorrow.isLeapMonth ? tomorrow.month === today.month : tomorrow.month === (today.month % 12) + 1;
      return follows && (today.day === 29 || today.day === 30);
    }),
    { numRuns: 400 },
  );
});

test('there and back again', () => {
  fc.assert(
    fc.property(someDay, (date) => {
      const { year, month, day, isLeapMonth } = lunarDateOf(date);
      return isLeapMonth || dayOfLunar(year, month, day) === date;
    }),
    { numRuns: 400 },
  );
});
