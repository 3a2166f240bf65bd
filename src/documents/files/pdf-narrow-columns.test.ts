import { expect, test } from 'vitest';
import { type PlacedWord, pdfOf, widthOf } from '../testing/sample-files.ts';
import { parseFile } from './parse-file.ts';

const left = 60;
const right = 270;

async function linesOf(...pages: PlacedWord[][]): Promise<string[]> {
  return (await parseFile({ name: 'van-ban.pdf', bytes: pdfOf(pages) })).text.split('\n');
}

/** A line of the left column set to both its edges: the blanks are stretched, each word is drawn by itself. */
function setLine(words: string, y: number): PlacedWord[] {
  const parts = words.split(' ');
  const blank = (right - left - widthOf(parts.join(''))) / (parts.length - 1);
  let x = left;
  return parts.map((text) => {
    const placed = { text, x, y };
    x += widthOf(text) + blank;
    return placed;
  });
}

const column = (top: number, set: readonly string[], last: string): PlacedWord[] => [
  ...set.flatMap((words, index) => setLine(words, top - index * 18)),
  { text: last, x: left, y: top - set.length * 18 },
];

test('a line of few words, stretched to both edges of a narrow column, is no table row', async () => {
  const page = column(
    780,
    ['Sở Xây dựng rà soát các tuyến', 'đường nghiêng-nghiêng của', 'phường An Khánh', 'và báo cáo kết quả cho Ủy ban'],
    'trong quý I.',
  );
  expect(await linesOf(page)).toEqual([
    'Sở Xây dựng rà soát các tuyến đường nghiêng-nghiêng của phường An Khánh và báo cáo kết quả cho Ủy ban trong quý I.',
  ]);
});

test('a column that the last page fills only on its left is still joined, wherever the page number stands', async () => {
  const words = [
    'Sở Xây dựng rà soát các tuyến',
    'đường của các phường trung tâm',
    'và báo cáo kết quả cho Ủy ban',
    'nhân dân thành phố ngay trong',
  ];
  const page = [...column(780, words, 'tháng 5.'), { text: 'Trang 1/1', x: 280, y: 30 }];
  expect(await linesOf(page)).toEqual([`${words.join(' ')} tháng 5.`]);
});

test('among lines set to both edges, a last line that nearly reaches the edge still ends its paragraph', async () => {
  const words = [
    'Sở Xây dựng rà soát các tuyến',
    'đường của các phường trung tâm',
    'và báo cáo kết quả cho Ủy ban',
    'nhân dân thành phố ngay trong',
  ];
  const last = 'tháng 5, quý II và quý III năm 26';
  expect(right - left - widthOf(last)).toBeGreaterThan(6);
  expect(await linesOf([...column(780, words, last), ...column(780 - 18 * 5, words, 'Hết.')])).toEqual([
    `${words.join(' ')} ${last}`,
    `${words.join(' ')} Hết.`,
  ]);
});
