import mammoth from 'mammoth';
import { withListLabels } from './docx-labels.ts';
import { type DocxParts, docxParts, xmlOf } from './docx-parts.ts';
import type { IncomingFile } from './file-kinds.ts';
import { refuseFile } from './refuse-file.ts';
import { oneLine } from './stored-text.ts';
import { tableLines } from './table-lines.ts';
import type { ArchiveParts } from './zip-parts.ts';

/** A node of the document as mammoth reads it. */
interface Node {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Node[];
  readonly checked?: boolean;
  readonly noteType?: string;
  readonly noteId?: string;
  readonly colSpan?: number;
  readonly rowSpan?: number;
}

interface Notes {
  resolve(reference: Node): { readonly body: readonly Node[] } | null;
}

/**
 * The words of a Word document: paragraphs, list numbers, table rows, then footnotes and endnotes under the signs `[1]` they have
 * in the text. Accepted is what Word shows: insertions in, deletions out. Pictures are not read, links not followed, macros not run.
 */
export async function docxText(file: IncomingFile, parts: ArchiveParts): Promise<{ text: string; warnings: string[] }> {
  const where = docxParts(file, parts);
  const document = await readDocument(file, parts, where);
  const notes = new NoteList(document.notes);
  const body = blockLines(document.children ?? [], notes);
  const lines = [...body, ...notes.lines()];
  return { text: lines.join('\n'), warnings: warningsOf(xmlOf(parts, where.main)) };
}

async function readDocument(
  file: IncomingFile,
  parts: ArchiveParts,
  where: DocxParts,
): Promise<Node & { notes: Notes }> {
  const { main, numbering, styles } = where;
  const labelled = withListLabels(xmlOf(parts, main), xmlOf(parts, numbering), xmlOf(parts, styles));
  const source = {
    exists: (name: string) => parts.has(name),
    read: async (name: string) => (name === main ? labelled : xmlOf(parts, name)),
  };
  let document: (Node & { notes: Notes }) | undefined;
  const capture = (read: Node & { notes: Notes }) => {
    document = read;
    return { ...read, children: [] };
  };
  try {
    // Given an opened package instead of bytes, mammoth inflates nothing itself: it sees the parts that were checked, no others.
    const opened = { file: source } as unknown as Parameters<typeof mammoth.convertToHtml>[0];
    await mammoth.convertToHtml(opened, {
      transformDocument: capture,
      externalFileAccess: false,
      includeEmbeddedStyleMap: false,
    });
  } catch {
    refuseFile(file, 'file_corrupt', { format: 'docx' });
  }
  return document!;
}

function warningsOf(mainXml: string): string[] {
  const warnings: string[] = [];
  if (/<w:(ins|del|moveFrom)\s/.test(mainXml)) warnings.push('documents.tracked_changes');
  if (/<(a:blip|v:imagedata)\s/.test(mainXml)) warnings.push('documents.pictures_not_read');
  return warnings;
}

/** Notes in the order in which the text calls them. */
class NoteList {
  readonly #notes: Notes;
  readonly #called: Node[] = [];

  constructor(notes: Notes) {
    this.#notes = notes;
  }

  sign(reference: Node): string {
    this.#called.push(reference);
    return `[${this.#called.length}]`;
  }

  lines(): string[] {
    const none = new NoteList(this.#notes);
    return this.#called.map((reference, index) => {
      const body = blockLines(this.#notes.resolve(reference)?.body ?? [], none);
      return `[${index + 1}] ${body.join(' ')}`.trim();
    });
  }
}

function blockLines(nodes: readonly Node[], notes: NoteList): string[] {
  return nodes.flatMap((node) => {
    if (node.type === 'table') return tableLines(cellsOf(node, notes));
    if (node.type === 'paragraph') return inlineText(node, notes).split('\n').map(oneLine).filter(Boolean);
    return blockLines(node.children ?? [], notes);
  });
}

function cellsOf(table: Node, notes: NoteList) {
  return (table.children ?? []).map((row) =>
    (row.children ?? []).map((cell) => ({
      lines: blockLines(cell.children ?? [], notes),
      columns: cell.colSpan ?? 1,
      rows: cell.rowSpan ?? 1,
    })),
  );
}

function inlineText(node: Node, notes: NoteList): string {
  if (node.type === 'text') return node.value ?? '';
  if (node.type === 'tab') return '\t';
  if (node.type === 'break') return '\n';
  if (node.type === 'checkbox') return node.checked ? '☒ ' : '☐ ';
  if (node.type === 'noteReference') return notes.sign(node);
  return (node.children ?? []).map((child) => inlineText(child, notes)).join('');
}
