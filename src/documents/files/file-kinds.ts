/** The formats this room can turn into text. */
export type FileFormat = 'txt' | 'docx' | 'pdf' | 'html' | 'json';

/** A file as it arrived: the name is what the sender says, the bytes are what it is. */
export interface IncomingFile {
  readonly name: string;
  readonly mediaType?: string | null;
  readonly bytes: Uint8Array;
}

/**
 * What a file says. `text` is ready to be stored: NFC, paragraphs separated by `\n`; a `.json` text is left as it is, because
 * the offsets that came with it count its own characters. `warnings` are codes with a sentence in `api/problems-files.ts`.
 */
export interface FileText {
  readonly text: string;
  readonly format: FileFormat;
  readonly encoding?: string;
  readonly warnings: string[];
  readonly id?: string | null;
  readonly title?: string | null;
  readonly date?: string | null;
  readonly genre?: string | null;
}

const extensions: Readonly<Record<string, FileFormat>> = {
  txt: 'txt',
  text: 'txt',
  md: 'txt',
  docx: 'docx',
  docm: 'docx',
  pdf: 'pdf',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  json: 'json',
};

const mediaTypes: Readonly<Record<string, FileFormat>> = {
  'application/json': 'json',
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'text/html': 'html',
  'application/xhtml+xml': 'html',
};

/** `Báo cáo.DOCX` → "docx"; "" without one. */
export function extensionOf(name: string): string {
  return /\.([^./\\\s]{1,10})$/.exec(name)?.[1]?.toLowerCase() ?? '';
}

/** What the name says the file is; without a known ending, what the sender's media type says; null when neither speaks. */
export function claimedFormat(file: IncomingFile): FileFormat | null {
  const byName = extensions[extensionOf(file.name)];
  if (byName || extensionOf(file.name)) return byName ?? null;
  return mediaTypes[(file.mediaType ?? '').split(';')[0]!.trim().toLowerCase()] ?? null;
}
