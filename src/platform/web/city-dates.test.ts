import { expect, test } from 'vitest';
import { cityInterval, readCityDay, shortCityDay } from './city-dates.ts';

test.each([
  ['27-11-2024', '2024-11-27'],
  ['27/11/24', '2024-11-27'],
  [' 6.3 ', '2026-03-06'],
  ['2024-11-27', '2024-11-27'],
  ['29-2-2025', null], // no such day
  ['11-2024', null], // a month is not a day
  ['sớm', null],
  ['1-2-3-4', null],
])('somebody types %s and means %s', (typed, day) => {
  expect(readCityDay(typed, '2026-03-10')).toBe(day);
});

test.each([
  ['2025-10-11', '2025-10-20', '11 → 20-10-2025'],
  ['2025-02-28', '2025-03-05', '28-2 → 5-3-2025'],
  ['2025-12-30', '2026-01-02', '30-12-2025 → 2-1-2026'],
  ['2025-12-31', '2025-12-31', '31-12-2025'],
])('%s to %s is written %s', (from, to, words) => {
  expect(cityInterval(from, to)).toBe(words);
});

test('the current year is not repeated in its own list', () => {
  expect(shortCityDay('2026-03-06', '2026-03-10')).toBe('6-3');
  expect(shortCityDay('2025-12-12', '2026-03-10')).toBe('12-12-2025');
});
