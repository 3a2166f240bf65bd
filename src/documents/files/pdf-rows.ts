import type { Glyphs } from './pdf-lines.ts';
import { isLevel, strokesOf } from './pdf-strokes.ts';

/** The letters on one height of a page, from its left edge to its right. */
export interface Row {
  /** Words that stand together, left to right. */
  readonly texts: readonly string[];
  readonly y: number;
  readonly size: number;
}

/** The rows of a page from top to bottom. */
export function rowsOf(glyphs: readonly Glyphs[]): Row[] {
  const rows: { texts: string[]; y: number; size: number }[] = [];
  const strokes = strokesOf(glyphs).sort((one, other) => other.y - one.y || one.left - other.left);
  for (const { text, y, size } of strokes) {
    const row = rows.at(-1);
    if (row && isLevel(row, { y, size })) row.texts.push(text);
    else rows.push({ texts: [text], y, size });
  }
  return rows;
}

/** The letters of a page without those of some rows. */
export function withoutRows(glyphs: readonly Glyphs[], rows: readonly Row[]): readonly Glyphs[] {
  return rows.length === 0 ? glyphs : glyphs.filter((run) => !rows.some((row) => isLevel(row, run)));
}
