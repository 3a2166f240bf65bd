import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import iconv from 'iconv-lite';
import { afterAll, expect, test } from 'vitest';
import { reformSeeds } from '#organisations/actions/organisation-files.ts';
import type { Refusal } from '#shared/problem.ts';
import { readReform, reformOfBytes } from './read-reform.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'lotrinh-reform-'));
afterAll(() => rmSync(folder, { recursive: true }));

const head = { decidedOn: '2025-02-25', effectiveOn: '2025-03-01', legalBasis: 'NQ thử' };
const columns =
  'predecessor_key,successor_key,kind,is_main,share,field,field_words,territory_words,legal_basis,certainty,source';
const csv = `${columns}\nso-gtvt,so-xay-dung,merge,1,,,,,,found,"nguồn thử, Sở Xây dựng"\n`;
/** As Windows wrote Vietnamese before Unicode: the letter, then its tone. */
const tonesApart = csv.replace('ở', 'ơ\u0309').replace('ồ', 'ô\u0300').replace('ử', 'ư\u0309').replace('ự', 'ư\u0323');
const problemsOf = (work: () => unknown) => {
  try {
    work();
    return [];
  } catch (error) {
    return (error as Refusal).problems;
  }
};

test('one CSV of successions, its days and ground beside it; a mark at the beginning is no letter', () => {
  const reform = reformOfBytes('Sap-xep 2025.csv', Buffer.from(`\ufeff${csv}`), head);
  expect(reform).toMatchObject({ code: 'sap-xep-2025', effectiveOn: '2025-03-01' });
  expect(reform.successions).toMatchObject([
    { predecessor_key: 'so-gtvt', decided_on: '2025-02-25', legal_basis: 'NQ thử', line: 2 },
  ]);
});

test.each([
  ['utf-16le', 1],
  ['windows-1258', 2],
])('a CSV in %s is refused with its encoding, the first wrong line and nothing read', (encoding, line) => {
  const bytes = iconv.encode(encoding === 'utf-16le' ? csv : tonesApart, encoding, { addBOM: true });
  expect(problemsOf(() => reformOfBytes('ke-thua.csv', bytes, head))).toMatchObject([
    { code: 'reorganisations.not_utf8', line, details: { file: 'ke-thua.csv', encoding } },
  ]);
});

test.each<[string, string, Partial<Record<string, string>>]>([
  ['reorganisations.head_missing', csv, { legalBasis: '' }],
  ['reorganisations.bad_day', csv, { effectiveOn: '2025-02-30' }],
  ['reorganisations.decided_after_effective', csv, { decidedOn: '2025-03-02' }],
  ['organisations.column_missing', 'predecessor_key\na\n', {}],
  ['organisations.bad_csv', `${columns}\na,b\n`, {}],
])('%s', (code, text, change) => {
  const given = Object.fromEntries(Object.entries({ ...head, ...change }).filter(([, value]) => value !== ''));
  const wanted = expect.objectContaining({ code });
  expect(problemsOf(() => reformOfBytes('ke-thua.csv', Buffer.from(text), given))).toContainEqual(wanted);
});

test('what is no JSON, another form, or not there is told by name', () => {
  expect(problemsOf(() => reformOfBytes('dot.json', Buffer.from('{ "code": ')))).toMatchObject([
    { code: 'reorganisations.bad_json' },
  ]);
  expect(problemsOf(() => reformOfBytes('dot.xlsx', Buffer.from('x')))).toMatchObject([
    { code: 'reorganisations.unknown_form' },
  ]);
  expect(problemsOf(() => readReform(path.join(folder, 'khong-co')))).toMatchObject([
    { code: 'reorganisations.file_not_found' },
  ]);
});

test('rows of another day than the reform’s are refused with their line', () => {
  const dated = `${columns},effective_on\na,b,merge,1,,,,,,found,s,2025-03-01\nc,d,merge,1,,,,,,found,s,2025-04-01\n`;
  expect(problemsOf(() => reformOfBytes('dot.csv', Buffer.from(dated), head))).toMatchObject([
    { code: 'reorganisations.other_day', line: 3, details: { day: '2025-04-01' } },
  ]);
});

test('a folder: units that begin, and where they hang', () => {
  writeFileSync(
    path.join(folder, 'reform.json'),
    JSON.stringify({ code: 'dot', title: 'Đợt', source: 'thử', ...head }),
  );
  writeFileSync(path.join(folder, 'successions.csv'), csv);
  writeFileSync(
    path.join(folder, 'units.csv'),
    'key,name,short_name,other_names,code,level,kind,source\nso-xay-dung,Sở XD,Sở XD,,,city,department,thử\n',
  );
  expect(readReform(folder)).toMatchObject({
    code: 'dot',
    units: [{ key: 'so-xay-dung', file: 'units.csv', line: 2 }],
    parents: [],
  });
});

test.each([
  ['2025-01-01-xa-phuong', 90],
  ['2025-02-01-co-quan-dang', 6],
  ['2025-03-01-bo-nganh', 22],
  ['2025-03-01-so-nganh', 23],
  ['2025-07-01-hai-cap', 1163],
])('the reform %s of the installation is read whole: %i successions', (code, count) => {
  const reform = readReform(path.join(reformSeeds, code));
  expect(reform.code).toBe(code);
  expect(reform.successions).toHaveLength(count);
});
