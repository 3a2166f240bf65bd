import { type ParseLimits, parseBounded } from './bounded-parse.ts';
import { extensionOf, type FileText, type IncomingFile } from './file-kinds.ts';
import { signatureOf } from './file-signature.ts';
import { parseFile } from './parse-file.ts';
import { refuseFile } from './refuse-file.ts';

export { keepReaderReady } from './bounded-parse.ts';
export type { FileFormat, FileText, IncomingFile } from './file-kinds.ts';
export { asDocumentText, textLimit } from './stored-text.ts';

/** The largest file taken in, in bytes: 20 MB. A report with many photographs stays under it once Word has compressed them. */
export const uploadLimitBytes = 20 * 1024 * 1024;

/** Below this a text file costs less than the thread that would read it: decoding is linear in its size. */
const smallTextBytes = 256 * 1024;

/**
 * Turns an uploaded or pasted file into text that can be stored. Changes nothing; refuses with exactly one problem of the field
 * `file` (codes and sentences: `api/problems-files.ts`). A file that hangs or hogs memory is stopped after 30 s or 1 GB.
 * @param file    name as the sender gave it, raw bytes; the content decides the format, a lying name is told in the problem or warned of
 * @param limits  for tests and for machines with less memory
 */
export async function readFileText(file: IncomingFile, limits?: ParseLimits): Promise<FileText> {
  if (file.bytes.byteLength === 0) refuseFile(file, 'file_empty');
  if (file.bytes.byteLength > uploadLimitBytes) {
    refuseFile(file, 'file_too_large', { limit: uploadLimitBytes });
  }
  return isSmallText(file) ? parseFile(file) : parseBounded(file, limits);
}

function isSmallText(file: IncomingFile): boolean {
  const isPlain = ['txt', 'md', 'json', ''].includes(extensionOf(file.name));
  return (
    isPlain && file.bytes.byteLength <= smallTextBytes && signatureOf(file.bytes) === null && !holdsTags(file.bytes)
  );
}

/** Pages are read in the thread whatever their size: how long they take depends on how their tags nest. */
function holdsTags(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 4096))
    .toString('latin1')
    .replaceAll('\0', '')
    .includes('<');
}
