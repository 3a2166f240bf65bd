import mammoth from 'mammoth';
import { expect, test } from 'vitest';
import { aBriefDecision, aBriefLine, aCause, someBriefFacts } from '../testing/builders.ts';
import { briefDocx } from './brief-docx.ts';
import { briefMarkdown } from './brief-markdown.ts';

const facts = someBriefFacts(
  [
    aBriefLine('D01', 'late', { title: 'Chung cư cũ', cause: aCause({ daysLate: 69, duePhrase: 'trong năm 2025' }) }),
    aBriefLine('D02', 'at_risk', { title: 'Tái định cư' }),
    aBriefLine('D03', 'on_plan', { title: 'Khu vực Hồ Tây' }),
    aBriefLine('D04', 'done', { title: 'Rác thải' }),
  ],
  { decisions: [aBriefDecision()] },
);

/** What a reader of the file sees; the hyphen inside a day is one that does not break. */
async function textOf(paper: Buffer): Promise<string> {
  const { value } = await mammoth.extractRawText({ buffer: paper });
  return value.replaceAll('\u2011', '-');
}

test('the paper opened again holds the numbers of the brief', async () => {
  const text = await textOf(await briefDocx(facts));
  expect(text).toContain('trong 4 chỉ đạo của buổi làm việc ngày 1-12-2025');
  expect(text).toContain('1 hoàn thành, 1 đúng tiến độ, 1 nguy cơ chậm, 1 chậm');
  expect(text).toContain('Trong 11 nhiệm vụ đã đến hạn, 5 nhiệm vụ xong, 3 nhiệm vụ xong đúng hạn');
  expect(text).toContain('Một việc xin ý kiến Thường trực');
  expect(text).toContain('quá 69 ngày');
});

test('every directive of the brief stands on the paper, told or gathered', async () => {
  const text = await textOf(await briefDocx(facts));
  for (const { title } of facts.rows) expect(text).toContain(title);
});

test('the layout is the Party’s: issuer, name, place and day, receivers, signature', async () => {
  const text = await textOf(await briefDocx(facts));
  for (const words of [
    'THÀNH ỦY HÀ NỘI',
    'ĐẢNG CỘNG SẢN VIỆT NAM',
    'Hà Nội, ngày 10 tháng 3 năm 2026',
    'BÁO CÁO TÓM TẮT',
    'Nơi nhận:',
    'CHÁNH VĂN PHÒNG',
  ])
    expect(text).toContain(words);
});

test('the table repeats its head and holds a row for each directive that is not finished', async () => {
  const { value: html } = await mammoth.convertToHtml({ buffer: await briefDocx(facts) });
  const table = html.match(/<table>(?:(?!<table>).)*Kết quả đến(?:(?!<\/table>).)*<\/table>/s)?.[0] ?? '';
  expect(table.match(/<tr>/g)).toHaveLength(1 + 2 + 2);
  expect(table.match(/<thead>/g)).toHaveLength(1);
});

test('a QR code is drawn only where the brief has an address', async () => {
  const pictures = async (paper: Buffer) =>
    (await mammoth.convertToHtml({ buffer: paper })).value.match(/<img/g)?.length ?? 0;
  expect(await pictures(await briefDocx(facts))).toBe(0);
  expect(await pictures(await briefDocx(facts, 'https://lotrinh.example/to-trinh?ngay=2026-03-10'))).toBe(1);
});

test('the Markdown twin says the same', () => {
  const text = briefMarkdown(facts);
  expect(text).toContain('**1 hoàn thành**');
  expect(text).toContain('| Yêu cầu | Kết quả đến 10-3-2026 | Tình trạng | Hạn |');
  expect(text).toContain('| Chung cư cũ (việc a) | Đạt 61%. | chậm | trong năm 2025, quá 69 ngày |');
  expect(text).toContain('mã đối chiếu 7f3a 91c2');
});
