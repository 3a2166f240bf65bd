import { expect, test } from 'vitest';
import { overlapProblems, overlaps, piecesOf, spanProblems, withoutBlanks } from './review-spans.ts';

test.each([
  // first    second    share a character?
  [[0, 5], [5, 9], false], // side by side: `end` is exclusive
  [[0, 5], [4, 9], true],
  [[0, 9], [3, 4], true],
  [[3, 4], [0, 9], true],
] as const)('%j and %j overlap: %s', ([a, b], [c, d], expected) =>
  expect(overlaps({ start: a, end: b }, { start: c, end: d })).toBe(expected),
);

test.each([
  ['Đổi xe 🚲 cũ', 8, 11, 'reading.span_cuts_character'], // in the middle of the bicycle
  ['Đổi xe', 4, 4, 'reading.span_blank'],
  ['Đổi xe', 5, 4, 'reading.span_outside'],
  ['Đổi xe', 4, 40, 'reading.span_outside'],
  ['Đổi   xe', 3, 6, 'reading.span_blank'],
  ['Đổi xe', 0, 6, undefined],
])('%s from %i to %i: %s', (text, start, end, code) => expect(spanProblems(text, { start, end })[0]?.code).toBe(code));

test('a decomposed letter is not cut from its marks', () => {
  const text = 'sơ\u0309 y tế';
  expect(spanProblems(text, { start: 0, end: 2 })[0]?.code).toBe('reading.span_cuts_character');
});

test('a hurried selection loses the blanks around it', () => {
  expect(withoutBlanks('Giao  Sở Y tế \n', { start: 4, end: 15 })).toEqual({ start: 6, end: 13 });
});

test('pieces lose the marks at the seam, not those inside', () => {
  const text = 'rà soát, sửa đổi; trình duyệt.';
  const pieces = piecesOf(text, { start: 0, end: 29 }, [16, 16, 99]);
  expect(pieces.map(({ start, end }) => text.slice(start, end))).toEqual(['rà soát, sửa đổi', 'trình duyệt']);
});

test('each overlapped proposal is named', () => {
  const living = [
    { start: 0, end: 4, quote: 'Giao' },
    { start: 5, end: 7, quote: 'Sở' },
    { start: 8, end: 9, quote: 'Y' },
  ];
  expect(overlapProblems([{ start: 2, end: 6 }], living).map((problem) => problem.details?.quote)).toEqual([
    'Giao',
    'Sở',
  ]);
});
