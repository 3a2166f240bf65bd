import { expect, test } from 'vitest';
import { readDocument } from './reading.ts';

const plain = 'Chủ tịch UBND Thành phố yêu cầu Sở Xây dựng rà soát các tuyến xe buýt trước ngày 30/6/2026.';
const read = (text: string) => readDocument(text, { date: '2026-03-10', genre: null });
const seen = (words: string) => words.replace(/[\u00ad\s]+/g, (run) => (/\s/.test(run) ? ' ' : '')).normalize('NFC');

test.each([
  [
    'soft hyphens in words',
    plain.replace('soát', 'so\u00adát').replace('Xây', 'Xây\u00ad').replace('yêu', '\u00adyêu'),
  ],
  ['a soft hyphen in front and at the end', `\u00ad${plain}\u00ad`],
  ['soft hyphens and loose tone marks', plain.replace('soát', 'so\u00adát').normalize('NFD')],
  ['two blanks and hard ones', plain.replaceAll(' ', ' \u00a0')],
  ['lines', plain.replace('Sở Xây dựng', 'Sở Xây\ndựng')],
])('%s: the same proposal, the document’s own words, every character covered', (_, text) => {
  const { directives, sentences } = read(text);
  const [expected] = read(plain).directives;
  expect(directives.map(({ quote }) => seen(quote))).toEqual([expected!.quote]);
  for (const { start, end, quote } of directives) expect(text.slice(start, end)).toBe(quote);
  expect(directives[0]).toMatchObject({ addressee: expected!.addressee, issuer: expected!.issuer });
  expect(directives[0]!.deadline?.to).toBe('2026-06-30');
  expect(
    sentences
      .map(({ start, end }) => text.slice(start, end))
      .join(' ')
      .replace(/\s/g, ''),
  ).toBe(text.replace(/\s/g, ''));
});
