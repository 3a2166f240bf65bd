import { expect, test } from 'vitest';
import { statutoryHolidays } from '../parameters/holidays.ts';
import { swappedDays } from '../parameters/swapped-days.ts';
import { daysOffIn } from './days-off.ts';

const parameters = { holidays: statutoryHolidays, swaps: swappedDays };
const dates = (year: number) => daysOffIn(year, parameters).map(({ date }) => date.slice(5));

/** The year on one line: solar days that are free, weekends that carry a holiday included. */
test.each([
  [2024, '01-01 02-08 02-09 02-10 02-11 02-12 02-13 02-14 04-18 04-29 04-30 05-01 09-01 09-02 09-03'],
  [2025, '01-01 01-27 01-28 01-29 01-30 01-31 04-07 04-30 05-01 05-02 09-01 09-02'],
  [2026, '01-01 01-02 02-15 02-16 02-17 02-18 02-19 02-20 04-26 04-27 04-30 05-01 08-31 09-01 09-02'],
  [2027, '01-01 02-04 02-05 02-06 02-07 02-08 02-09 02-10 04-16 04-30 05-01 05-03 09-02 09-03'],
  [2028, '01-01 01-03 01-24 01-25 01-26 01-27 01-28 04-04 04-30 05-01 05-02 09-01 09-02 09-04'],
  [2029, '01-01 02-11 02-12 02-13 02-14 02-15 02-16 04-23 04-30 05-01 09-01 09-02 09-03 09-04'],
])('%i', (year, expected) => expect(dates(year).join(' ')).toBe(expected));

test('before the code of 2019 National Day was one day', () => {
  expect(dates(2020).filter((date) => date.startsWith('09'))).toEqual(['09-02']);
});

test('a holiday that is only policy is not a day off', () => {
  expect(dates(2026)).not.toContain('11-24');
  const asLaw = statutoryHolidays.map((holiday) => ({ ...holiday, certainty: 'law' as const }));
  expect(daysOffIn(2026, { holidays: asLaw, swaps: [] }).map(({ date }) => date)).toContain('2026-11-24');
});

test('every swap gives a weekday off for a weekend day worked in the same year', () => {
  for (const { off, worked } of swappedDays) {
    expect([0, 6]).not.toContain(new Date(`${off}T00:00Z`).getUTCDay());
    expect([0, 6]).toContain(new Date(`${worked}T00:00Z`).getUTCDay());
    expect(worked.slice(0, 4)).toBe(off.slice(0, 4));
  }
});
