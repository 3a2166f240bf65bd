import type { Glyphs } from './pdf-lines.ts';
import { isPageNumber } from './pdf-page-numbers.ts';
import { type Row, rowsOf } from './pdf-rows.ts';
import { isLevel } from './pdf-strokes.ts';

/** Smaller than this share of the page's letters, a row may belong to a note. */
const smallShare = 0.92;

export interface PageParts {
  readonly body: readonly Glyphs[];
  readonly notes: readonly Glyphs[];
}

/**
 * Parts the notes at the foot of a page from its text: they stand between the halves of a sentence that goes on overleaf.
 * @param isNoteOpen  the last note of the page before did not end there
 */
export function withoutNotes(glyphs: readonly Glyphs[], isNoteOpen: boolean): PageParts {
  const rows = rowsOf(glyphs);
  const first = firstNote(rows, isNoteOpen);
  if (!first) return { body: glyphs, notes: [] };
  const numbers = rows.filter(isNumberRow);
  const isNote = (run: Glyphs) => run.y < first.y + first.size * 0.6 && !numbers.some((row) => isLevel(row, run));
  return { body: glyphs.filter((run) => !isNote(run)), notes: glyphs.filter(isNote) };
}

/** The row that begins with a sign called above it; in small print any row that looks like a note, or goes on with one. */
function firstNote(rows: readonly Row[], isNoteOpen: boolean): Row | undefined {
  const small = smallRows(rows);
  const isOpen = isNoteOpen && small[0] && !isNumberRow(small[0]);
  return (isOpen ? small[0] : undefined) ?? calledNote(rows) ?? small.find(opensNote);
}

function calledNote(rows: readonly Row[]): Row | undefined {
  const called = new Set<string>();
  for (const row of rows) {
    const sign = /^\[[\divx*]{1,4}\]/.exec(row.texts[0]!)?.[0];
    if (sign && called.has(sign)) return row;
    for (const [call] of row.texts.join(' ').matchAll(/(?<=.)\[[\divx*]{1,4}\]/g)) called.add(call);
  }
  return undefined;
}

/** The rows at the foot that are set smaller than the page, from top to bottom, with a page number under them. */
function smallRows(rows: readonly Row[]): Row[] {
  const limit = usualSize(rows) * smallShare;
  let first = rows.length;
  while (first > 0 && (rows[first - 1]!.size < limit || isNumberRow(rows[first - 1]!))) first--;
  const small = rows.slice(first);
  // Cells side by side are a table in small print.
  return small.some(({ texts }) => texts.length > 1) ? [] : small;
}

function usualSize(rows: readonly Row[]): number {
  const letters = new Map<number, number>();
  for (const { texts, size } of rows) {
    const rounded = Math.round(size * 2) / 2;
    letters.set(rounded, (letters.get(rounded) ?? 0) + texts.join('').length);
  }
  return [...letters].sort(([, one], [, other]) => other - one)[0]?.[0] ?? 0;
}

/** "(1) Theo", "1 Theo", "* Không tính". */
function opensNote({ texts }: Row): boolean {
  return /^(?:\[[\divx*]{1,4}\]|\(\d{1,3}\)\s|\d{1,3}\s\p{Lu}|\*{1,3}\s?\p{L})/u.test(texts[0]!);
}

function isNumberRow({ texts }: Row): boolean {
  return texts.every(isPageNumber);
}
