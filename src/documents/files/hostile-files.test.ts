import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { Problem, Refusal } from '#shared/problem.ts';
import { fileProblems, fileWarnings } from '../api/problems-files.ts';
import { docxOf, pdfOf, zipOf } from '../testing/sample-files.ts';
import { keepReaderReady } from './bounded-parse.ts';
import { parseFile } from './parse-file.ts';
import { readFileText } from './read-file.ts';
import { shownName } from './refuse-file.ts';

const words = '<w:p><w:r><w:t>Giao Sở Y tế.</w:t></w:r></w:p>';
const problemOf = (reading: Promise<unknown>): Promise<Problem> =>
  reading.then(
    () => expect.fail('was not refused'),
    (refusal: Refusal) => refusal.problems[0]!,
  );
const parse = (name: string, bytes: Uint8Array) => parseFile({ name, bytes });

test('nothing a file refers to is fetched or opened', async () => {
  let asked = 0;
  const server = createServer((_, reply) => {
    asked++;
    reply.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/x`;
  const relation = (id: string, target: string) =>
    `<Relationship Id="${id}" TargetMode="External" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="${target}"/>`;
  const relations = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation('web', address)}${relation('disk', 'file:///etc/passwd')}</Relationships>`;
  const picture = (id: string) =>
    `<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip r:link="${id}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;
  const docx = docxOf(words + picture('web') + picture('disk'), [
    { name: 'word/_rels/document.xml.rels', content: relations },
  ]);
  const html = `<html><head><link rel="stylesheet" href="${address}"><script src="${address}"></script></head>
    <body><p>Giao Sở Y tế.</p><img src="${address}"><iframe src="${address}"></iframe></body></html>`;
  expect(await parse('a.docx', docx)).toMatchObject({
    text: 'Giao Sở Y tế.',
    warnings: ['documents.pictures_not_read'],
  });
  expect((await parse('a.html', Buffer.from(html))).text).toBe('Giao Sở Y tế.');
  await new Promise((resolve) => server.close(resolve));
  expect(asked).toBe(0);
});

test('a Word file that declares XML entities is refused before they are looked at', async () => {
  const entity = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>';
  const bytes = docxOf(words, [{ name: 'word/settings.xml', content: entity }]);
  expect(await problemOf(parse('a.docx', bytes))).toMatchObject({
    code: 'documents.archive_bomb',
    details: { trick: 'entity' },
  });
});

test('each trick of an archive is named', async () => {
  const main = { name: 'word/document.xml', content: '<w:document/>' };
  const trickOf = async (...parts: Parameters<typeof zipOf>[0]) =>
    (await problemOf(parse('a.docx', zipOf([main, ...parts])))).details?.trick;
  const zeros = Buffer.alloc(12 * 1024 * 1024);
  expect(await trickOf({ name: 'word/a.bin', content: zeros })).toBe('ratio');
  expect(await trickOf({ name: 'word/a.bin', content: zeros, declaredSize: 100 })).toBe('lie');
  expect(await trickOf({ name: 'word/a.bin', content: 'x', declaredSize: 300 * 1024 * 1024 })).toBe('size');
  expect(await trickOf({ name: '/etc/passwd', content: 'x' })).toBe('path');
  expect(await trickOf({ name: 'WORD/document.xml', content: 'x' })).toBe('duplicate');
});

test('a damaged part is noticed by its checksum', async () => {
  const bytes = docxOf(words);
  const packed = bytes.indexOf('word/document.xml') + 'word/document.xml'.length;
  bytes[packed + 60]! ^= 0xff;
  expect((await problemOf(parse('a.docx', bytes))).code).toBe('documents.file_corrupt');
});

test('what is locked is told apart from what is broken', async () => {
  const office = Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(600),
    Buffer.from('EncryptedPackage', 'utf16le'),
  ]);
  expect((await problemOf(parse('mat.docx', office))).code).toBe('documents.file_protected');
  const key = `<${'ab'.repeat(32)}>`;
  const locked = pdfOf(
    [[{ text: 'Mật', x: 72, y: 780 }]],
    `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O ${key} /U ${key} >> /ID [<01> <01>]`,
  );
  expect((await problemOf(parse('mat.pdf', locked))).code).toBe('documents.file_protected');
});

test('a PDF cut short is refused, although half of it could be read', async () => {
  const whole = pdfOf([[{ text: 'Trang một', x: 72, y: 780 }], [{ text: 'Trang hai', x: 72, y: 780 }]]);
  expect((await parse('a.pdf', whole)).text).toContain('Trang hai');
  expect((await problemOf(parse('a.pdf', whole.subarray(0, whole.length - 60)))).code).toBe('documents.file_corrupt');
});

test.each([
  ['sheet.xlsx', zipOf([{ name: 'xl/workbook.xml', content: '<x/>' }]), 'xlsx'],
  ['van-ban.odt', zipOf([{ name: 'content.xml', content: '<x/>' }]), 'odt'],
  ['gom.zip', zipOf([{ name: 'a.txt', content: 'a' }]), 'zip'],
  ['a.rtf', Buffer.from('{\\rtf1 a}'), 'rtf'],
  ['a.jpg', Buffer.from('ffd8ffe000104a464946', 'hex'), 'jpeg'],
  ['a.bin', Buffer.from(Array.from({ length: 999 }, (_, index) => (index * 97) % 256)), 'binary'],
])('%s is recognised and refused with a way out', async (name, bytes, kind) => {
  const problem = await problemOf(parse(name, bytes));
  expect(problem).toMatchObject({ code: 'documents.unsupported_format', details: { kind } });
  const sentence = fileProblems[problem.code]!.vi(problem.details ?? {});
  expect(sentence).toContain(name);
  expect(sentence).not.toMatch(/undefined|dù tên có đuôi/);
});

test('a file that grows in memory is stopped, and so is one that takes more of it than its thread may have', async () => {
  const flood = deflateSync(Buffer.alloc(400 * 1024 * 1024, ' ')).toString('latin1');
  const harmless = pdfOf([[]]).toString('latin1');
  const stream = harmless.lastIndexOf('<< /Length');
  const flooded = `<< /Length ${flood.length} /Filter /FlateDecode >>\nstream\n${flood}\nendstream`;
  const rest = harmless.slice(harmless.indexOf('\nendobj', stream));
  const pdf = Buffer.from(harmless.slice(0, stream) + flooded + rest, 'latin1');
  const tight = { seconds: 30, heapMegabytes: 640, growthMegabytes: 250 };
  expect(await problemOf(readFileText({ name: 'a.pdf', bytes: pdf }, tight))).toMatchObject({
    code: 'documents.file_too_slow',
    details: { limit: 'memory' },
  });
  const large = docxOf(words.repeat(60_000));
  const small = { seconds: 30, heapMegabytes: 40, growthMegabytes: 2_000 };
  expect(await problemOf(readFileText({ name: 'a.docx', bytes: large }, small))).toMatchObject({
    details: { limit: 'memory' },
  });
}, 60_000);

test('more files than threads are all read, with one thread kept ready', async () => {
  keepReaderReady();
  const texts = await Promise.all(
    Array.from({ length: 5 }, (_, index) =>
      readFileText({ name: `${index}.docx`, bytes: docxOf(`<w:p><w:r><w:t>Việc ${index}</w:t></w:r></w:p>`) }),
    ),
  );
  expect(texts.map(({ text }) => text)).toEqual(['Việc 0', 'Việc 1', 'Việc 2', 'Việc 3', 'Việc 4']);
}, 60_000);

test('a name is shown without its folders and without characters that turn it around', () => {
  expect(shownName('C:\\tmp\\bao\u202ecod.exe')).toBe('baocod.exe');
  expect(shownName('../../etc/passwd')).toBe('passwd');
  expect(shownName(`${'a'.repeat(300)}.docx`).length).toBeLessThanOrEqual(120);
});

test('every sentence stands without details that are missing, and no warning is silent', () => {
  const details = {
    name: 'a.docx',
    kind: 'zip',
    trick: 'ratio',
    found: 300,
    limit: 200,
    extension: 'docx',
    bytes: 1,
    pages: 2,
    characters: 3,
    seconds: 30,
    font: 'VNI',
    guess: 'GB18030',
  };
  for (const { vi, en } of Object.values({ ...fileProblems, ...fileWarnings })) {
    expect(`${vi(details)} ${en(details)}`).not.toMatch(/undefined|NaN|null/);
  }
});
