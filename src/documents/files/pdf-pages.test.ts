import { expect, test } from 'vitest';
import { type PlacedWord, pdfOf, widthOf } from '../testing/sample-files.ts';
import { parseFile } from './parse-file.ts';

const left = 72;

async function linesOf(...pages: PlacedWord[][]): Promise<string[]> {
  return (await parseFile({ name: 'van-ban.pdf', bytes: pdfOf(pages) })).text.split('\n');
}

/** Lines under each other from `top` down, 18 points apart. */
function column(x: number, top: number, lines: readonly string[]): PlacedWord[] {
  return lines.map((text, index) => ({ text, x, y: top - index * 18 }));
}

const fullLine = 'Sở Xây dựng chủ trì rà soát các tuyến đường trong vành đai và báo cáo kết quả';
const head: PlacedWord = { text: 'Thông báo số 15/TB-UBND', x: 220, y: 806 };
const foot = (page: number): PlacedWord => ({ text: `Trang ${page}/3`, x: 280, y: 30 });

test('the head and the foot of every page are left out, and the sentence between them goes on', async () => {
  const first = [head, ...column(left, 760, ['Mở đầu.', fullLine]), foot(1)];
  const second = [head, ...column(left, 760, ['của từng phường.', fullLine]), foot(2)];
  const third = [head, ...column(left, 760, ['trong quý III.']), foot(3)];
  expect(await linesOf(first, second, third)).toEqual([
    'Mở đầu.',
    `${fullLine} của từng phường.`,
    `${fullLine} trong quý III.`,
  ]);
});

test('heads of left and right pages differ, and the first page may have none', async () => {
  const other = { ...head, text: 'Ủy ban nhân dân thành phố' };
  const page = (words: string, ...running: PlacedWord[]) => [...running, ...column(left, 760, [words, 'Hết phần.'])];
  const pages = [page('Một.'), page('Hai.', head), page('Ba.', other), page('Bốn.', head), page('Năm.', other)];
  const lines = await linesOf(...pages);
  expect(lines.filter((line) => line !== 'Hết phần.')).toEqual(['Một.', 'Hai.', 'Ba.', 'Bốn.', 'Năm.']);
});

test('the head of a table that goes on, and text that is the same on two pages, are kept', async () => {
  const row = (y: number, ...cells: string[]) => cells.map((text, index) => ({ text, x: left + index * 150, y }));
  const table = (unit: string) => [...row(790, 'TT', 'Nội dung', 'Đơn vị'), ...row(760, '1', 'Lập đề án', unit)];
  expect(await linesOf(table('Sở Y tế'), table('Sở Nội vụ'))).toEqual([
    'TT | Nội dung | Đơn vị',
    '1 | Lập đề án | Sở Y tế',
    'TT | Nội dung | Đơn vị',
    '1 | Lập đề án | Sở Nội vụ',
  ]);
  const text = column(left, 790, ['Giao các sở:', 'Báo cáo.', 'Kiểm tra.']);
  expect(await linesOf(text, text)).toEqual([...text, ...text].map((line) => line.text));
});

const sign = (text: string, x: number, y: number): PlacedWord => ({ text, x, y: y + 3, size: 6 });
/** A note at the foot of a page, 9 points high. */
const note = (number: string, words: string, y = 80, size = 9): PlacedWord[] => [
  sign(number, left, y),
  { text: words, x: left + widthOf(number, 6), y, size },
];

test('a note at the foot of a page does not come between the halves of a sentence: notes follow the text', async () => {
  const called = 'Thành phố đã lắp 48 trạm sạc';
  const line = [{ text: called, x: left, y: 778 }, sign('1', left + widthOf(called), 778)];
  const first = [...line, ...column(left, 760, [fullLine]), ...note('1', 'Theo báo cáo của Sở Công Thương')];
  const more = { text: 'ngày 3 tháng 2 năm 2026.', x: left, y: 68, size: 9 };
  const second = [
    ...column(left, 778, ['của từng phường.', 'Diện tích 120 m']),
    sign('2', left + widthOf('Diện tích 120 m'), 760),
  ];
  expect(await linesOf([...first, more, foot(1)], [...second, foot(2)])).toEqual([
    `${called}[1]`,
    `${fullLine} của từng phường.`,
    'Diện tích 120 m2',
    '[1] Theo báo cáo của Sở Công Thương',
    'ngày 3 tháng 2 năm 2026.',
  ]);
});

test('a note set as large as the text is known by its sign; a small table at the foot is no note', async () => {
  const words = 'Đã giải ngân 62%';
  const line = [{ text: words, x: left, y: 778 }, sign('2', left + widthOf(words), 778)];
  const below = column(left, 760, ['Kết thúc.']);
  expect(await linesOf([...line, ...below, ...note('2', 'Số liệu ước.', 80, 12)], below)).toEqual([
    `${words}[2]`,
    'Kết thúc.',
    'Kết thúc.',
    '[2] Số liệu ước.',
  ]);
  const cells = ['1 Việc', 'Sở Y tế', 'Quý I'].map((text, index) => ({ text, x: left + index * 150, y: 80, size: 9 }));
  const after = await linesOf([...column(left, 778, ['Bảng phân công.', 'Kèm theo.']), ...cells], below);
  expect(after).toEqual(['Bảng phân công.', 'Kèm theo.', '1 Việc | Sở Y tế | Quý I', 'Kết thúc.']);
});
