import { carriesText } from './docx-parts.ts';
import { claimedFormat, extensionOf, type FileFormat, type FileText, type IncomingFile } from './file-kinds.ts';
import { signatureOf } from './file-signature.ts';
import { declaredCharset, looksLikeHtml } from './html-signs.ts';
import { jsonText } from './json-text.ts';
import { decodedFile } from './plain-text.ts';
import { refuseFile } from './refuse-file.ts';
import { asDocumentText, refuseUnusableText, textLimit } from './stored-text.ts';

/** The readers, loaded when first needed: together they take a fifth of a second, which reading plain text should not pay. */
const readers = {
  docx: () => import('./docx-text.ts'),
  html: () => import('./html-text.ts'),
  pdf: () => import('./pdf-text.ts'),
  zip: () => import('./zip-parts.ts'),
};

/** Loads every reader now. */
export async function loadReaders(): Promise<void> {
  await Promise.all(Object.values(readers).map((load) => load()));
  await (await import('unpdf')).resolvePDFJSImport();
}

/**
 * Reads a file into text: what the bytes are decides, what the name says is only compared. Refuses with one `documents.…` problem.
 * A hostile file can make this slow or hungry; whoever runs a server calls `readFileText`, which bounds both.
 */
export async function parseFile(file: IncomingFile): Promise<FileText> {
  const read = await readByContent(file);
  const isOtherThanNamed = claimedFormat(file) !== null && claimedFormat(file) !== read.format;
  const warnings = [...read.warnings, ...(isOtherThanNamed ? ['documents.name_differs_from_content'] : [])];
  if (read.text.length > textLimit)
    refuseFile(file, 'text_too_long', { characters: read.text.length, limit: textLimit });
  const text = read.format === 'json' ? read.text : asDocumentText(read.text);
  refuseUnusableText(file, text);
  return { ...read, text, warnings };
}

async function readByContent(file: IncomingFile): Promise<FileText> {
  const signature = signatureOf(file.bytes);
  if (signature === 'zip') return readArchive(file);
  if (signature === 'pdf') return { format: 'pdf', ...(await (await readers.pdf()).pdfText(file)) };
  if (signature === 'office-protected') refuseFile(file, 'file_protected');
  if (signature) refuseFile(file, 'unsupported_format', { kind: signature, extension: extensionOf(file.name) });
  return readText(file);
}

async function readPage(html: string, encoding: string): Promise<FileText> {
  const { htmlText } = await readers.html();
  return { format: 'html', encoding, warnings: [], ...htmlText(html) };
}

/** Formats that are archives too, told by a part only they have. */
const archiveKinds: readonly (readonly [kind: string, part: RegExp])[] = [
  ['docx', /^word\/document\d*\.xml$/],
  ['xlsx', /^xl\/workbook\.(xml|bin)$/],
  ['pptx', /^ppt\/presentation\.xml$/],
  ['odt', /^(content\.xml|META-INF\/manifest\.xml)$/],
  ['epub', /^META-INF\/container\.xml$/],
  ['jar', /^META-INF\/MANIFEST\.MF$/],
  ['docx', /^\[Content_Types\]\.xml$/],
];

async function readArchive(file: IncomingFile): Promise<FileText> {
  const { inflateParts, listArchive } = await readers.zip();
  const listed = await listArchive(file);
  const names = listed.entries.map((entry) => entry.fileName);
  const kind = archiveKinds.find(([, part]) => names.some((name) => part.test(name)))?.[0] ?? 'zip';
  if (kind !== 'docx') refuseFile(file, 'unsupported_format', { kind, extension: extensionOf(file.name) });
  const parts = await inflateParts(file, listed, carriesText);
  return { format: 'docx', ...(await (await readers.docx()).docxText(file, parts)) };
}

async function readText(file: IncomingFile): Promise<FileText> {
  const claimed = claimedFormat(file);
  const { text, encoding } = decodedFile(file, declaredCharset(file.bytes));
  if (looksLikeHtml(text)) return readPage(text, encoding);
  refuseMissingSignature(file, claimed);
  if (claimed === 'json') return { ...jsonText(file, text), encoding };
  if (claimed === 'html' && /<(p|div|table|h[1-6]|br|li)\b/i.test(text)) {
    return readPage(text, encoding);
  }
  return { text, format: 'txt', encoding, warnings: [] };
}

/** Plain writing under a name that promises a Word file or a PDF: most likely a broken transfer, so it is not taken for the document. */
function refuseMissingSignature(file: IncomingFile, claimed: FileFormat | null): void {
  const extension = extensionOf(file.name);
  if (claimed === 'docx' || claimed === 'pdf' || unreadable.has(extension)) {
    refuseFile(file, 'content_not_as_named', { extension: extension || claimed || '' });
  }
}

const unreadable: ReadonlySet<string> = new Set([
  'doc',
  'odt',
  'rtf',
  'xls',
  'xlsx',
  'ppt',
  'pptx',
  'zip',
  'exe',
  'png',
  'jpg',
  'jpeg',
  'gif',
  'tif',
  'tiff',
  'heic',
  'webp',
]);
