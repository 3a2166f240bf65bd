import type { IncomingFile } from './file-kinds.ts';
import { refuseFile } from './refuse-file.ts';
import { attributeOf, tagsOf } from './xml-tags.ts';
import type { ArchiveParts } from './zip-parts.ts';

/** Where the parts of a Word document lie; programs other than Word choose their own names. */
export interface DocxParts {
  readonly main: string;
  readonly numbering: string;
  readonly styles: string;
}

/** The parts that carry words. Pictures, fonts, macros and embedded files stay closed. */
export function carriesText(name: string): boolean {
  return /\.(xml|rels)$/i.test(name);
}

/** XML of a part; "" when the archive has none by that name. */
export function xmlOf(parts: ArchiveParts, name: string): string {
  const bytes = parts.get(name);
  if (!bytes) return '';
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return new TextDecoder(isWide ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8').decode(bytes);
}

/** Finds the document in its package; refuses a package without one, or with a document type, which the format forbids. */
export function docxParts(file: IncomingFile, parts: ArchiveParts): DocxParts {
  const main = related(parts, '', 'officeDocument', 'word/document.xml');
  if (!parts.has(main)) refuseFile(file, 'file_corrupt', { format: 'docx' });
  for (const name of parts.keys()) {
    if (/<!(DOCTYPE|ENTITY)/i.test(xmlOf(parts, name).slice(0, 4096)))
      refuseFile(file, 'archive_bomb', { trick: 'entity' });
  }
  return {
    main,
    numbering: related(parts, main, 'numbering', 'word/numbering.xml'),
    styles: related(parts, main, 'styles', 'word/styles.xml'),
  };
}

function related(parts: ArchiveParts, from: string, kind: string, fallback: string): string {
  const folder = from.slice(0, from.lastIndexOf('/') + 1);
  const relations = xmlOf(parts, `${folder}_rels/${from.slice(folder.length)}.rels`);
  for (const tag of tagsOf(relations)) {
    if (!attributeOf(tag, 'Type')?.endsWith(`/relationships/${kind}`)) continue;
    const target = attributeOf(tag, 'Target') ?? '';
    const path = target.startsWith('/') ? target.slice(1) : folder + target;
    if (parts.has(path)) return path;
  }
  return fallback;
}
