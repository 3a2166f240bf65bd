/** What the first bytes of a file give away. `zip` and `pdf` can be read; text has no signature; the rest is named and refused. */
export type Signature = 'zip' | 'pdf' | 'doc' | 'xls' | 'ppt' | 'ole' | 'office-protected' | ForeignSignature;

type ForeignSignature =
  | 'rtf'
  | 'png'
  | 'jpeg'
  | 'gif'
  | 'bmp'
  | 'tiff'
  | 'webp'
  | 'heic'
  | 'exe'
  | 'elf'
  | 'macho'
  | 'rar'
  | '7z'
  | 'gzip'
  | 'media'
  | 'mht'
  | 'word-xml';

/** Bytes written as latin letters, with the place where they stand. */
const signatures: readonly (readonly [Signature, string, number?])[] = [
  ['zip', 'PK\x03\x04'],
  ['zip', 'PK\x05\x06'],
  ['zip', 'PK\x07\x08'],
  ['ole', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
  ['rtf', '{\\rtf'],
  ['png', '\x89PNG\r\n'],
  ['jpeg', '\xff\xd8\xff'],
  ['gif', 'GIF8'],
  ['tiff', 'II*\0'],
  ['tiff', 'MM\0*'],
  ['webp', 'WEBP', 8],
  ['heic', 'ftyphei', 4],
  ['heic', 'ftypmif1', 4],
  ['media', 'ftyp', 4],
  ['media', 'ID3'],
  ['media', 'OggS'],
  ['media', 'RIFF'],
  ['elf', '\x7fELF'],
  ['macho', '\xcf\xfa\xed\xfe'],
  ['macho', '\xca\xfe\xba\xbe'],
  ['rar', 'Rar!\x1a'],
  ['7z', "7z\xbc\xaf'\x1c"],
  ['gzip', '\x1f\x8b\x08'],
  ['mht', 'MIME-Version:'],
];

/** Stream names inside an old Office container, kept there as UTF-16. An encrypted .docx lives in such a container too. */
const oleStreams: readonly (readonly [Signature, string])[] = [
  ['office-protected', 'EncryptedPackage'],
  ['doc', 'WordDocument'],
  ['xls', 'Workbook'],
  ['ppt', 'PowerPoint Document'],
];

/** Recognises a file by its content alone; null when the bytes may be text. */
export function signatureOf(bytes: Uint8Array): Signature | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 4096)).toString('latin1');
  const found = signatures.find(([, magic, offset = 0]) => head.startsWith(magic, offset))?.[0];
  if (found === 'ole') return oleKind(bytes);
  if (found) return found;
  // Readers accept a PDF whose first kilobyte holds something else, so mail gateways get away with adding a header.
  if (head.slice(0, 1024).includes('%PDF-')) return 'pdf';
  return shortSignature(head, bytes) ?? wordXml(head);
}

function oleKind(bytes: Uint8Array): Signature {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return oleStreams.find(([, stream]) => content.includes(Buffer.from(stream, 'utf16le')))?.[0] ?? 'ole';
}

/** "MZ" and "BM" are also how a sentence may start: believed only when the bytes after them are not text. */
function shortSignature(head: string, bytes: Uint8Array): Signature | null {
  const isBinary = bytes.subarray(0, 64).includes(0);
  if (isBinary && head.startsWith('MZ')) return 'exe';
  return isBinary && head.startsWith('BM') ? 'bmp' : null;
}

function wordXml(head: string): Signature | null {
  return /^(?:\xef\xbb\xbf)?\s*<\?xml/.test(head) && /<(pkg:package|w:wordDocument)\b/.test(head) ? 'word-xml' : null;
}
