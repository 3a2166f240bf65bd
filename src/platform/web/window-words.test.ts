import { expect, test } from 'vitest';
import type { DateWindow } from '#shared/date-window.ts';
import { text } from './text.ts';
import { windowShape, windowWords } from './window-words.ts';

const window = (
  earliest: string | null,
  latest: string | null,
  phrase: string,
  certainty: DateWindow['certainty'],
) => ({
  earliest,
  latest,
  phrase,
  certainty,
});

test.each([
  // window                                                                    shape       main                     days
  [window('2025-12-31', '2025-12-31', 'ngày 31 tháng 12', 'exact'), 'point', '31-12-2025', null],
  [
    window('2025-10-11', '2025-10-20', 'trung tuần tháng 10', 'fuzzy'),
    'interval',
    'trung tuần tháng 10',
    '11 → 20-10-2025',
  ],
  [window(null, '2026-06-30', 'trước 30-6', 'exact'), 'until', 'trước 30-6', 'trước hoặc đúng 30-6-2026'],
  [window('2026-09-01', null, 'từ tháng 9', 'fuzzy'), 'from', 'từ tháng 9', 'từ 1-9-2026'],
  [window(null, null, 'ngày 25 hằng tháng', 'recurring'), 'rhythm', 'ngày 25 hằng tháng', null],
  [window(null, null, 'sớm', 'none'), 'none', '“sớm”: chưa có hạn', null],
  [null, 'none', 'chưa có hạn', null],
] as const)('%j is drawn as %s and says %s, %s', (given, shape, main, days) => {
  expect(windowShape(given)).toBe(shape);
  expect(windowWords(given, text.vi)).toEqual({ main, days });
});
