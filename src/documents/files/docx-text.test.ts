import { expect, test } from 'vitest';
import { docxOf } from '../testing/sample-files.ts';
import { parseFile } from './parse-file.ts';

const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (text: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${run(text)}</w:p>`;
const inList = (list: number, level: number, text: string) =>
  paragraph(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);

async function linesOf(body: string, parts: Record<string, string> = {}): Promise<string[]> {
  const more = Object.entries(parts).map(([name, content]) => ({ name: `word/${name}`, content }));
  return (await parseFile({ name: 'van-ban.docx', bytes: docxOf(body, more) })).text.split('\n');
}

const level = (depth: number, format: string, label: string, more = '') =>
  `<w:lvl w:ilvl="${depth}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${label}"/>${more}</w:lvl>`;
const numbering = `<w:numbering ${namespace}>
  <w:abstractNum w:abstractNumId="7">
    ${level(0, 'upperRoman', '%1.')}${level(1, 'decimal', '%1.%2.', '<w:isLgl/>')}${level(2, 'bullet', '\uf0b7')}
  </w:abstractNum>
  <w:abstractNum w:abstractNumId="8">${level(0, 'decimal', 'Điều %1.', '<w:pStyle w:val="Dieu"/>')}</w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>
  <w:num w:numId="2"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
  <w:num w:numId="3"><w:abstractNumId w:val="8"/></w:num>
</w:numbering>`;
const styles = `<w:styles ${namespace}>
  <w:style w:type="paragraph" w:styleId="Dieu"><w:name w:val="Điều"/><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style>
  <w:style w:type="paragraph" w:styleId="DieuNho"><w:name w:val="Điều nhỏ"/><w:basedOn w:val="Dieu"/></w:style>
</w:styles>`;

test('list numbers are written as Word draws them: by level, by number of the level above, starting anew where told', async () => {
  const body = [
    inList(1, 0, 'Về giao thông'),
    inList(1, 1, 'Mở tuyến xe buýt.'),
    inList(1, 1, 'Bố trí trạm sạc.'),
    inList(1, 2, 'Ưu tiên khu dân cư.'),
    inList(1, 0, 'Về môi trường'),
    inList(1, 1, 'Lắp trạm đo.'),
    inList(2, 0, 'Tổ chức thực hiện'),
    inList(2, 0, 'Kiểm tra'),
    paragraph('Không đánh số', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>'),
  ].join('');
  expect(await linesOf(body, { 'numbering.xml': numbering })).toEqual([
    'I. Về giao thông',
    '1.1. Mở tuyến xe buýt.',
    '1.2. Bố trí trạm sạc.',
    '- Ưu tiên khu dân cư.',
    'II. Về môi trường',
    '2.1. Lắp trạm đo.',
    'I. Tổ chức thực hiện',
    'II. Kiểm tra',
    'Không đánh số',
  ]);
});

test('a number that comes from the paragraph style, or from the style it is based on, is written too', async () => {
  const body =
    paragraph('Phạm vi áp dụng', '<w:pStyle w:val="Dieu"/>') + paragraph('Hiệu lực', '<w:pStyle w:val="DieuNho"/>');
  expect(await linesOf(body, { 'numbering.xml': numbering, 'styles.xml': styles })).toEqual([
    'Điều 1. Phạm vi áp dụng',
    'Điều 2. Hiệu lực',
  ]);
});

test('deleted text and its number are left out, inserted text is kept, and the reader is warned', async () => {
  const deleted = `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>
    <w:del w:id="2"><w:r><w:delText>Bỏ việc này</w:delText></w:r></w:del></w:p>`;
  const body = `${deleted}${inList(1, 0, 'Giữ việc này')}<w:p><w:ins w:id="3">${run('Thêm việc khác')}</w:ins></w:p>`;
  const bytes = docxOf(body, [{ name: 'word/numbering.xml', content: numbering }]);
  const { text, warnings } = await parseFile({ name: 'sua.docx', bytes });
  expect(text).toBe('I. Giữ việc này\nThêm việc khác');
  expect(warnings).toEqual(['documents.tracked_changes']);
});

const cell = (text: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text)}</w:tc>`;
const table = (...rows: string[]) => `<w:tbl>${rows.map((row) => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>`;

test('a merged cell keeps the columns of the rows below it in their places', async () => {
  const merged = table(
    cell('Giao thông', '<w:vMerge w:val="restart"/>') + cell('Mở tuyến') + cell('Sở Xây dựng'),
    cell('', '<w:vMerge/>') + cell('Trạm sạc') + cell('Sở Công Thương'),
    cell('Tổng cộng', '<w:gridSpan w:val="2"/>') + cell('02 việc'),
  );
  expect(await linesOf(merged)).toEqual([
    'Giao thông | Mở tuyến | Sở Xây dựng',
    '| Trạm sạc | Sở Công Thương',
    'Tổng cộng | 02 việc',
  ]);
});

test('a table that only places the letterhead becomes its paragraphs', async () => {
  const left = `<w:tc>${paragraph('VĂN PHÒNG')}${paragraph('Số: 15/TB-VP')}</w:tc>`;
  const right = `<w:tc>${paragraph('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')}</w:tc>`;
  expect(await linesOf(table(left + right))).toEqual([
    'VĂN PHÒNG',
    'Số: 15/TB-VP',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  ]);
});

test('line breaks part paragraphs, tabs and hard blanks are one blank', async () => {
  const body = '<w:p><w:r><w:t>Số:\u00a07</w:t><w:tab/><w:t>Thành phố</w:t><w:br/><w:t>ngày 3</w:t></w:r></w:p>';
  expect(await linesOf(body)).toEqual(['Số: 7 Thành phố', 'ngày 3']);
});
