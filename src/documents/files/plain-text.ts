import { type DecodedText, decodeText } from '#platform/files/text-encoding.ts';
import { extensionOf, type IncomingFile } from './file-kinds.ts';
import { refuseFile } from './refuse-file.ts';

/** Decodes a file without a signature; refuses bytes that are no writing, and writing in an encoding we cannot be sure of. */
export function decodedFile(file: IncomingFile, declared?: string | null): DecodedText {
  const decoded = decodeText(file.bytes, declared);
  if ('text' in decoded) return decoded;
  if (decoded.guess === null) {
    refuseFile(file, 'unsupported_format', { kind: 'binary', extension: extensionOf(file.name) });
  }
  return refuseFile(file, 'unknown_encoding', { guess: decoded.guess });
}
