import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { csvFile, readSheetFile, xlsxFile } from './sheet-files.ts';

const sheet = {
  name: 'Đơn vị',
  head: ['Khóa', 'Tên'],
  rows: [
    ['so-xay-dung', 'Sở Xây dựng'],
    ['phuong-tay-ho', '00103'],
  ],
};
const linesOf = async (bytes: Uint8Array, name = 'so-do.csv') => {
  const { sheets, encoding } = await readSheetFile({ name, bytes });
  return { encoding, rows: sheets.flatMap(({ lines }) => lines.map(({ cells }) => cells)) };
};
const problemOf = (bytes: Uint8Array) =>
  readSheetFile({ name: 'so-do.csv', bytes }).then(
    () => null,
    (refusal: { problems: unknown[] }) => refusal.problems[0],
  );

test('a workbook keeps codes with their zeros, and every sheet', async () => {
  const { rows, encoding } = await linesOf(await xlsxFile([sheet, { ...sheet, name: 'Chức vụ' }]), 'so-do.xlsx');
  expect([encoding, rows]).toEqual([null, [...sheet.rows, ...sheet.rows]]);
});

describe('a text file may come from an older program', () => {
  const text = csvFile(sheet).toString('utf8').slice(1);
  test.each([
    ['utf-8', Buffer.from(text)],
    ['utf-16le', iconv.encode(text, 'utf-16le', { addBOM: true })],
    ['utf-16be', iconv.encode(text, 'utf-16be')],
    ['windows-1258', iconv.encode(text.normalize('NFD'), 'windows-1258')],
  ])('%s is read, and said', async (encoding, bytes) => {
    if (encoding === 'windows-1258') bytes = windows1258(text);
    expect(await linesOf(bytes)).toEqual({ encoding, rows: sheet.rows });
  });

  test('semicolons and tabs part cells as well', async () => {
    for (const sign of [';', '\t'])
      expect((await linesOf(Buffer.from(text.replaceAll(',', sign)))).rows).toEqual(sheet.rows);
  });
});

/** Letters with their own byte keep it, tones follow as marks: as such programs wrote. */
function windows1258(text: string): Buffer {
  const plain = text.replace(/[^\0-\x7f]/gu, (letter) => {
    const encoded = iconv.decode(iconv.encode(letter, 'windows-1258'), 'windows-1258');
    return encoded === letter
      ? letter
      : letter.normalize('NFD').replace(/^(.)([\u0302\u0306\u031b])/u, (pair) => pair.normalize('NFC'));
  });
  return iconv.encode(plain, 'windows-1258');
}

test.each([
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 4, 5, 6, 7, 0, 1, 2]), 'platform.sheet_encoding'],
  [
    'Cyrillic of an old program',
    iconv.encode('Ключ,Имя\nsad,Министерство строительства'.repeat(5), 'koi8-r'),
    'platform.sheet_encoding',
  ],
  ['an archive that is broken', Buffer.from('PK\u0003\u0004 and then nothing'), 'platform.sheet_not_readable'],
  ['quotes that never close', Buffer.from('khóa,tên\n"a,b\n'), 'platform.sheet_not_readable'],
])('refused with the reason: %s', async (_what, bytes, code) =>
  expect(await problemOf(bytes)).toMatchObject({ code, details: { name: 'so-do.csv' } }),
);

// write-excel-file 4.1.1 counts its texts in a plain object, so a cell that says "valueOf" breaks it. No unit is called so.
const isPlain = (text: string) => !(text in {});

test('whatever stands in the cells comes back', async () => {
  const cell = fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) =>
    text
      .normalize('NFC')
      .replace(/[\p{C}\s\ufffd]+/gu, ' ')
      .trim(),
  );
  const table = fc.array(
    fc.tuple(cell, cell).filter((cells) => cells.some(Boolean) && cells.every(isPlain)),
    { minLength: 1, maxLength: 8 },
  );
  await fc.assert(
    fc.asyncProperty(table, async (rows) => {
      const written = { name: 'Bảng', head: ['Một', 'Hai'], rows };
      const padded = (found: readonly (readonly string[])[]) =>
        found.map((cells) => [0, 1].map((at) => cells[at] ?? ''));
      expect(padded((await linesOf(csvFile(written))).rows)).toEqual(rows);
      expect(padded((await linesOf(await xlsxFile([written]), 'bang.xlsx')).rows)).toEqual(rows);
    }),
    { numRuns: 60 },
  );
});
