import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import type { Refusal } from '#shared/problem.ts';
import { fileProblems } from '../api/problems-files.ts';
import { parseFile } from './parse-file.ts';
import { oldFontOf } from './stored-text.ts';

const prose = 'Thường trực giao Sở Y tế báo cáo trước ngày 20-7-2026; kinh phí 1,5 tỷ đồng.';
const read = (name: string, content: string | Uint8Array, mediaType?: string) =>
  parseFile({ name, mediaType, bytes: Buffer.from(content) });
const problemOf = (name: string, content: string | Uint8Array) =>
  read(name, content).then(
    () => expect.fail('was not refused'),
    (refusal: Refusal) => refusal.problems[0]!,
  );

test.each(['utf-16le', 'utf-16be', 'utf-32le'])('%s with a mark is read', async (encoding) => {
  expect(await read('a.txt', iconv.encode(prose, encoding, { addBOM: true }))).toMatchObject({ text: prose, encoding });
});

test.each(['utf-16le', 'utf-16be'])('%s without a mark is read', async (encoding) => {
  expect(await read('a.txt', iconv.encode(prose, encoding, { addBOM: false }))).toMatchObject({
    text: prose,
    encoding,
  });
});

test('an encoding that is not ours is refused by its likely name, never guessed', async () => {
  const russian = 'Город поручает управлению транспорта подготовить план до конца года и доложить о ходе работ.';
  const problem = await problemOf('ke-hoach.txt', iconv.encode(russian, 'windows-1251'));
  expect(problem).toMatchObject({ code: 'documents.unknown_encoding', details: { guess: 'windows-1251' } });
});

test('a page is read in the charset it names', async () => {
  const page = `<html><head><meta charset="windows-1258"></head><body><p>C\u00f4ng an ph\u01b0\u01a1ng</p></body></html>`;
  expect(await read('a.html', iconv.encode(page, 'windows-1258'))).toMatchObject({
    text: 'Công an phương',
    encoding: 'windows-1258',
  });
});

test('text typed for fonts of before Unicode is refused by the name of its kind', async () => {
  const tcvn3 =
    'Céng hßa x· héi chñ nghÜa ViÖt Nam §éc lËp Tù do H¹nh phóc KÕt luËn cña Th­êng trùc t¹i buæi lµm viÖc vÒ c«ng t¸c c¶i t¹o '.repeat(
      3,
    );
  expect(oldFontOf(tcvn3)).toBe('TCVN3');
  expect(oldFontOf('Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam Ñoäc laäp Töï do Haïnh phuùc '.repeat(3))).toBe('VNI');
  expect(oldFontOf(prose.repeat(5))).toBeNull();
  expect(oldFontOf('Le maire a décidé après une réunion où chacun a été entendu. '.repeat(5))).toBeNull();
  expect((await problemOf('cu.txt', tcvn3)).code).toBe('documents.old_vietnamese_font');
});

test('invisible and control characters leave the text, letters stay', async () => {
  const { text } = await read('a.txt', 'Mục\u200b 1\u0007:\u00a0việc\u00ad này  \r\n\r\nMục 2\u2028Hết\r');
  expect(text).toBe('Mục 1: việc này\n\nMục 2\nHết');
});

test('a name says nothing against the bytes, and is named when the file is refused', async () => {
  const renamed = await problemOf('anh.docx', Buffer.from('ffd8ffe000104a464946', 'hex'));
  expect(fileProblems[renamed.code]!.vi(renamed.details ?? {})).toMatch(/“anh.docx” là ảnh JPEG, dù tên có đuôi .docx/);
  expect(await problemOf('bao-cao.docx', Buffer.from('MZ\x90\0\x03\0\0\0\x04\0', 'latin1'))).toMatchObject({
    code: 'documents.unsupported_format',
    details: { name: 'bao-cao.docx', kind: 'exe', extension: 'docx' },
  });
  expect(await problemOf('bao-cao.pdf', prose)).toMatchObject({
    code: 'documents.content_not_as_named',
    details: { extension: 'pdf' },
  });
  expect((await read('luu-tu-web.doc', `<html><body><p>${prose}</p></body></html>`)).format).toBe('html');
});

test('JSON without a text, broken JSON and text the database cannot keep are refused', async () => {
  expect((await problemOf('a.json', '{"title":"x"}')).code).toBe('documents.json_without_text');
  expect((await problemOf('a.json', '["x"]')).code).toBe('documents.json_without_text');
  expect((await problemOf('a.json', '{"text":')).code).toBe('documents.file_corrupt');
  expect((await problemOf('a.json', '{"text":"a\\u0000b"}')).code).toBe('documents.text_not_storable');
  expect((await problemOf('a.json', '{"text":"a\\ud800b"}')).code).toBe('documents.text_not_storable');
  const odd = await read('a.json', '{"text":"a","date":"2026-02-30"}');
  expect(odd).toMatchObject({ date: null, warnings: ['documents.json_date_ignored'] });
});

test('text past the limit is refused with its length', async () => {
  expect(await problemOf('dai.txt', 'a'.repeat(5_000_001))).toMatchObject({
    code: 'documents.text_too_long',
    details: { characters: 5_000_001 },
  });
});

test('a page keeps its numbers and tables and drops what surrounds it', async () => {
  const page = `<!doctype html><html><head><title>Tin &amp; bài</title></head><body>
    <header>Trang chủ</header><aside>Quảng cáo</aside><p hidden>Ẩn</p><h1>Kết luận</h1>
    <ol start="3"><li>Mở tuyến<ul><li>đợt một</li></ul></li><li>Lắp trạm</li></ol>
    <table><tr><th>Việc</th><th>Hạn</th></tr><tr><td rowspan="2"><p>Đo</p><p>khí</p></td><td>Quý I</td></tr><tr><td>Quý II</td></tr></table>
    <p>Xem <a href="https://example.org/x">toàn văn</a>.</p><footer>Bản quyền</footer></body></html>`;
  const { text, title } = await read('tin.html', page);
  expect(title).toBe('Tin & bài');
  expect(text.split('\n')).toEqual([
    'Kết luận',
    '3. Mở tuyến',
    '- đợt một',
    '4. Lắp trạm',
    'Việc | Hạn',
    'Đo khí | Quý I',
    '| Quý II',
    'Xem toàn văn.',
  ]);
});
