import { expect, test } from 'vitest';
import { readDocument } from './reading.ts';

/** Shapes that have made, or could make, a step look at the whole text for every one of its words. */
const shapes: readonly (readonly [name: string, piece: string])[] = [
  ['a sentence without end', 'Sở Xây dựng rà soát các tuyến xe buýt của thành phố và '],
  ['commas', ', '],
  ['a chain of "và"', 'rà soát và '],
  ['quotes that never close', '“yêu cầu '],
  ['brackets that never close', '(rà soát '],
  ['both, nested', '(“['],
  ['straight quotes', '"'],
  ['digits without a blank', '123456789'],
  ['digits in groups', '123.'],
  ['numbers with commas', '12,'],
  ['days', 'ngày 30/6/2026 '],
  ['periods', 'quý III/2026, năm 2026, '],
  ['a name again and again', 'Nguyễn Văn An '],
  ['a post again and again', 'Bộ trưởng '],
  ['an order again and again', 'yêu cầu '],
  ['a must again and again', 'phải '],
  ['words without blanks', 'ràsoátđấtđai'],
  ['one letter', 'a'],
  ['loose tone marks', 'Chủ tịch yêu cầu Sở Nội vụ rà soát đề án, '.normalize('NFD')],
  ['tone marks alone', '\u0301'],
  ['soft hyphens', 'rà\u00adsoát '],
  ['blank lines', '\n'],
  ['blanks', ' '],
  ['full stops', '.'],
  ['numbers of a list in one line', '1. '],
  ['list lines', '- rà soát\n'],
  ['openers of lists', 'Sở Y tế:\n'],
  ['table rows', 'a | b | c\n'],
  ['shouting', 'BỘ TRƯỞNG '],
  ['papers', 'Quyết định số 12/QĐ-TTg, '],
  ['figures', 'đạt 12,5% '],
  ['addresses', 'http://a.b/'],
  ['dashes', '-'],
  ['a mixture', 'Chủ tịch yêu cầu Sở Xây dựng rà soát; (“, và Bộ trưởng 1. a) | '],
];

const short = 60_000;
const longer = 4;
/** Four times the text may take eight times as long on a busy machine; a step that looks back at all of it takes sixteen times. */
const mostGrowth = 8;
/** Milliseconds that say nothing about growth. */
const noise = 150;

test.each(shapes)('%s: time grows with the length, not with its square', { timeout: 60_000 }, (_, piece) => {
  readDocument(textOf(piece, 2_000), options);
  const first = costOf(textOf(piece, short));
  expect(costOf(textOf(piece, short * longer))).toBeLessThan(first * mostGrowth + noise);
});

const options = { date: '2026-03-10', genre: null };

function textOf(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length));
}

/** In milliseconds of the processor, so that other work on the machine does not count. */
function costOf(text: string): number {
  const started = process.cpuUsage();
  readDocument(text, options);
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}
