import { expect, test } from 'vitest';
import { cutsInside, likelyCut, sentencePieces, wordEdge } from './sentence-pieces.ts';

const text = 'Giao Sở Y tế lập đề án; trình duyệt.';
const span = (part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length });
const whole = { start: 0, end: text.length };

test('every character is drawn once, marked or not', () => {
  const pieces = sentencePieces(whole, [span('lập đề án'), span('trình duyệt')]);
  expect(pieces.map((piece) => text.slice(piece.start, piece.end))).toEqual([
    'Giao Sở Y tế ',
    'lập đề án',
    '; ',
    'trình duyệt',
    '.',
  ]);
  expect(pieces.map((piece) => piece.isFirst)).toEqual([false, true, false, true, false]);
});

test('a mark over two sentences has its number in the first only', () => {
  const mark = { start: 5, end: 30 };
  expect(sentencePieces({ start: 0, end: 12 }, [mark])).toEqual([
    { start: 0, end: 5, mark: null, isFirst: false },
    { start: 5, end: 12, mark, isFirst: true },
  ]);
  expect(sentencePieces({ start: 12, end: 36 }, [mark])[0]).toEqual({ start: 12, end: 30, mark, isFirst: false });
});

test.each([
  // from              step  to
  ['lập', 'start', 1, 'after lập'],
  ['lập', 'start', -1, 'before tế'],
  ['án;', 'end', 1, 'after trình'],
  ['án;', 'end', -1, 'before ;'],
] as const)('from the %s %s by %i: %s', (part, side, step, place) => {
  const [where, word] = place.split(' ') as ['after' | 'before', string];
  const expected = where === 'after' ? span(word).end : span(word).start;
  expect(wordEdge(text, span(part)[side], step)).toBe(expected);
});

test('edges stop at the ends of the text', () => {
  expect(wordEdge(text, text.length, 1)).toBe(text.length);
  expect(wordEdge(text, 0, -1)).toBe(0);
});

test('a quote is cut before a word; the likely place is after the semicolon', () => {
  const quote = span('lập đề án; trình duyệt');
  expect(cutsInside(text, quote).map((cut) => text.slice(cut).split(' ')[0])).toEqual(['đề', 'án;', 'trình', 'duyệt.']);
  expect(likelyCut(text, quote)).toBe(span('trình').start);
  expect(likelyCut(text, span('Giao'))).toBeNull();
});
