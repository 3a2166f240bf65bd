import { expect, test } from 'vitest';
import { dateParts } from './date-parts.ts';

test.each([
  ['xong trước 30-6-2026, rồi 1/7 báo cáo', ['30-6-2026', '1/7']],
  ['không có ngày nào', []],
  ['', []],
])('%s', (words, dates) => {
  const parts = dateParts(words);
  expect(parts.filter((part) => part.isDate).map((part) => part.text)).toEqual(dates);
  expect(parts.map((part) => part.text).join('')).toBe(words);
  expect(parts.every((part) => words.startsWith(part.text, part.at))).toBe(true);
});
