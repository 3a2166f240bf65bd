import { expect, test } from 'vitest';
import { type PlacedWord, pdfOf, widthOf } from '../testing/sample-files.ts';
import { joinedLines } from './line-joining.ts';
import { parseFile } from './parse-file.ts';

const left = 72;
const right = 520;

async function linesOf(...pages: PlacedWord[][]): Promise<string[]> {
  return (await parseFile({ name: 'van-ban.pdf', bytes: pdfOf(pages) })).text.split('\n');
}

/** Lines under each other from `top` down, 18 points apart. */
function column(x: number, top: number, lines: readonly string[]): PlacedWord[] {
  return lines.map((text, index) => ({ text, x, y: top - index * 18 }));
}

/** Words filling a line of the page to its right edge. */
const fullLine = 'Sở Xây dựng chủ trì rà soát các tuyến đường trong vành đai và báo cáo kết quả';
test('the sample line reaches the right edge', () => expect(left + widthOf(fullLine)).toBeGreaterThan(right));

test('lines of a paragraph are joined, and a new number, an indent or a short line begins another', async () => {
  const page = [
    ...column(left, 780, [
      fullLine,
      'trước ngày 15 tháng 6.',
      `1. ${fullLine.slice(3)}`,
      '2. Báo cáo hằng quý.',
      'Hết.',
    ]),
    { text: fullLine, x: left, y: 670 },
    { text: 'Đoạn sau thụt vào.', x: left + 36, y: 652 },
  ];
  expect(await linesOf(page)).toEqual([
    `${fullLine} trước ngày 15 tháng 6.`,
    `1. ${fullLine.slice(3)}`,
    '2. Báo cáo hằng quý.',
    'Hết.',
    fullLine,
    'Đoạn sau thụt vào.',
  ]);
});

test('the order on the page counts, not the order of drawing', async () => {
  const lines = column(left, 780, ['Kính gửi các sở.', 'Thường trực giao việc.', 'Trân trọng.']);
  expect(await linesOf(lines.toReversed())).toEqual(['Kính gửi các sở.', 'Thường trực giao việc.', 'Trân trọng.']);
});

test('a sentence goes on over the page, and the page numbers between its halves are dropped', async () => {
  const first = [...column(left, 780, ['Mở đầu.', fullLine]), { text: '1', x: 300, y: 30 }];
  const second = [{ text: '- 2 -', x: 290, y: 810 }, ...column(left, 780, ['của từng phường.', 'Tổng số: 12'])];
  expect(await linesOf(first, second)).toEqual(['Mở đầu.', `${fullLine} của từng phường.`, 'Tổng số: 12']);
});

test('a number that does not count with the pages is kept', async () => {
  const page = column(left, 780, ['Số trạm sạc đã lắp:', '48']);
  expect(await linesOf(page)).toEqual(['Số trạm sạc đã lắp:', '48']);
});

test('a table row is one line, also where its cells have several lines', async () => {
  const page = [
    { text: 'STT', x: 72, y: 700 },
    { text: 'Nội dung', x: 130, y: 700 },
    { text: 'Đơn vị', x: 360, y: 700 },
    { text: '1', x: 72, y: 670 },
    ...column(130, 679, ['Lập kế hoạch chuyển đổi', 'phương tiện xe buýt']).map((word, index) => ({
      ...word,
      y: 679 - index * 15,
    })),
    ...column(360, 679, ['Sở Xây dựng']),
    { text: '2', x: 72, y: 640 },
    { text: 'Bố trí vốn', x: 130, y: 640 },
    { text: 'Sở Tài chính', x: 360, y: 640 },
  ];
  expect(await linesOf(page)).toEqual([
    'STT | Nội dung | Đơn vị',
    '1 | Lập kế hoạch chuyển đổi phương tiện xe buýt | Sở Xây dựng',
    '2 | Bố trí vốn | Sở Tài chính',
  ]);
});

test('two columns of prose are read one after the other, however they were drawn', async () => {
  const words = (start: string) => Array.from({ length: 8 }, (_, index) => `${start} ${index} nói về việc đi lại`);
  const one = column(60, 780, words('cột trái'));
  const two = column(320, 780, words('cột phải'));
  const inOrder = [...words('cột trái'), ...words('cột phải')].join(' ');
  expect((await linesOf([...one, ...two])).join(' ')).toBe(inOrder);
  expect((await linesOf(one.flatMap((word, index) => [word, two[index]!]))).join(' ')).toBe(inOrder);
});

test('a word whose letters come from two fonts stays one word, and bold drawn twice is read once', async () => {
  const page = [
    { text: 'Ph', x: 72, y: 780 },
    { text: 'ng An', x: 72 + widthOf('Phườ'), y: 780 },
    { text: 'ườ', x: 72 + widthOf('Ph'), y: 780 },
    { text: 'KẾT LUẬN', x: 72, y: 740 },
    { text: 'KẾT LUẬN', x: 72.4, y: 740 },
  ];
  expect(await linesOf(page)).toEqual(['Phường An', 'KẾT LUẬN']);
});

test('a number set apart by a tabulator belongs to its words', async () => {
  const page = [
    { text: 'a)', x: 72, y: 780 },
    { text: 'Gửi các phường.', x: 108, y: 780 },
  ];
  expect(await linesOf(page)).toEqual(['a) Gửi các phường.']);
});

test('a page that is only a picture is told', async () => {
  const { warnings } = await parseFile({
    name: 'lan.pdf',
    bytes: pdfOf([[{ text: 'Trang có chữ.', x: 72, y: 780 }], []]),
  });
  expect(warnings).toEqual(['documents.pages_without_text']);
});

test.each([
  [['trung tâm logis-', 'tics của vùng'], 'trung tâm logistics của vùng'],
  [['trước ngày 30-', '6-2026'], 'trước ngày 30-6-2026'],
  [['tuyến Hà Nội-', 'Hải Phòng'], 'tuyến Hà Nội-Hải Phòng'],
  [['sản xuất, kinh-', 'doanh'], 'sản xuất, kinh-doanh'],
  [['giai đoạn 2026 -', '2030'], 'giai đoạn 2026 - 2030'],
  [['hạ tầng kỹ\u00ad', 'thuật'], 'hạ tầng kỹthuật'],
])('%j becomes %s', (lines, text) => expect(joinedLines(lines)).toBe(text));
