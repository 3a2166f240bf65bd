import { expect, test } from 'vitest';
import { readDocument } from './reading.ts';

const options = { date: '2026-03-10', genre: null };

test('a page number under a line that breaks off belongs to a sentence, whether the line goes on or not', () => {
  for (const next of ['', '\n1. Giao Sở Y tế báo cáo.', '\nvà báo cáo kết quả.']) {
    const text = `Sở Xây dựng rà soát các tuyến xe buýt của thành phố, Sở Y tế\n2${next}`;
    const { sentences } = readDocument(text, options);
    const covered = sentences.map(({ start, end }) => text.slice(start, end)).join('');
    expect(covered.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
  }
});

test.each(['Trang 1/12', 'trang 3', 'Page 2 / 9', '- 4 -'])(
  '%s between two paragraphs is noise, not context to be read',
  (foot) => {
    const text = `Giao Sở Y tế báo cáo kết quả.\n${foot}\nGiao Sở Nội vụ kiểm tra.`;
    const { sentences } = readDocument(text, options);
    expect(sentences.map(({ role }) => role)).toEqual(['directive', 'noise', 'directive']);
  },
);
