import { expect, test } from 'vitest';
import { dayOption } from './command.ts';

test.each(['hôm nay', '2025-02-29', '27-11-2024', ''])('--date «%s» is no day, and a right one is shown', (date) =>
  expect(() => dayOption({ values: { date } }, 'date')).toThrow(
    `--date ${date} không phải ngày. Viết năm-tháng-ngày, ví dụ 2024-11-27.`,
  ),
);

test('a day is taken as it is, and one left out is none', () => {
  expect(dayOption({ values: { date: '2024-11-27' } }, 'date')).toBe('2024-11-27');
  expect(dayOption({ values: {} }, 'date')).toBeUndefined();
});
