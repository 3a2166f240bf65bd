import { expect, test } from 'vitest';
import { withSearch } from './navigation.tsx';

test.each([
  ['/so-chi-dao', { ngay: '2025-06-16' }, '/so-chi-dao?ngay=2025-06-16'],
  ['/so-chi-dao?ngay=2025-06-16&chu-tri=7', { ngay: null }, '/so-chi-dao?chu-tri=7'],
  ['/van-ban/3?cau=2#cau-2', { cau: '9' }, '/van-ban/3?cau=9#cau-2'],
])('%s with %j is %s', (href, changes, expected) => {
  expect(withSearch(href, changes)).toBe(expected);
});
