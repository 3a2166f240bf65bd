import { type Glyphs, type Line, leftOf, rightOf } from './pdf-lines.ts';

/** Lines one under the other that were drawn one after the other: a paragraph, a cell, a stretch of a column. */
export interface Block {
  readonly lines: readonly Line[];
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * In font heights. Fonts change inside a word, so a small gap parts nothing; a gap wider than any justified blank parts cells;
 * words drawn at different times are neighbours only when hardly a blank lies between them.
 */
const wordGap = 0.13;
const cellGap = 1.2;
const strangerGap = 0.35;

interface Stroke {
  text: string;
  left: number;
  right: number;
  y: number;
  size: number;
  /** When it was drawn. */
  order: number;
}

/** Puts a page's runs of letters together to words, lines and blocks. */
export function blocksOf(glyphs: readonly Glyphs[]): Block[] {
  const visible = glyphs.filter(
    (run) => run.text.trim() !== '' && Number.isFinite(run.x + run.y + run.width + run.size),
  );
  const strokes = mergedNeighbours(strokesOf(visible)).sort((one, other) => one.order - other.order);
  const blocks: Stroke[][] = [];
  for (const stroke of strokes) {
    const block = blocks.at(-1);
    if (block && isUnder(block.at(-1)!, stroke)) block.push(stroke);
    else blocks.push([stroke]);
  }
  return blocks.map(blockOf);
}

/** Runs drawn one after the other on one line. Some programs make letters bold by drawing them twice, a hair apart. */
function strokesOf(runs: readonly Glyphs[]): Stroke[] {
  const strokes: Stroke[] = [];
  let before: Glyphs | undefined;
  runs.forEach((run, order) => {
    const last = strokes.at(-1);
    const isTwin =
      before?.text === run.text &&
      Math.abs(before.x - run.x) < run.size * 0.1 &&
      Math.abs(before.y - run.y) < run.size * 0.1;
    before = run;
    if (isTwin) return;
    const gap = last ? run.x - last.right : Number.POSITIVE_INFINITY;
    const stroke = { text: run.text, left: run.x, right: run.x + run.width, y: run.y, size: run.size, order };
    if (last && isLevel(last, stroke) && gap > -run.size * 0.5 && gap <= run.size * cellGap) append(last, stroke);
    else strokes.push(stroke);
  });
  return strokes;
}

/** Some files draw their words in any order: what stands closely side by side is one all the same. */
function mergedNeighbours(strokes: readonly Stroke[]): Stroke[] {
  const rows: Stroke[][] = [];
  for (const stroke of [...strokes].sort((one, other) => other.y - one.y)) {
    const row = rows.at(-1);
    if (row && isLevel(row[0]!, stroke)) row.push(stroke);
    else rows.push([stroke]);
  }
  return rows.flatMap((row) => {
    const merged: Stroke[] = [];
    for (const stroke of row.sort((one, other) => one.left - other.left)) {
      const last = merged.at(-1);
      if (last && isCoveredBy(last, stroke)) continue;
      if (last && stroke.left - last.right <= stroke.size * strangerGap) append(last, stroke);
      else merged.push(stroke);
    }
    return merged;
  });
}

function isCoveredBy(one: Stroke, other: Stroke): boolean {
  return one.text === other.text && Math.abs(one.left - other.left) < one.size * 0.1;
}

function isLevel(one: Stroke, other: Stroke): boolean {
  return Math.abs(one.y - other.y) <= Math.max(one.size, other.size) * 0.4;
}

function append(stroke: Stroke, next: Stroke): void {
  stroke.text += next.left - stroke.right > next.size * wordGap ? ` ${next.text}` : next.text;
  stroke.right = Math.max(stroke.right, next.right);
  stroke.order = Math.min(stroke.order, next.order);
  // Footnote signs stand higher and smaller: the larger letters set the line.
  if (next.size > stroke.size) Object.assign(stroke, { size: next.size, y: next.y });
}

function isUnder(above: Stroke, stroke: Stroke): boolean {
  const distance = above.y - stroke.y;
  const isNear = distance > stroke.size * 0.5 && distance <= stroke.size * 1.9;
  const isSameFont = Math.abs(above.size - stroke.size) <= above.size * 0.15;
  return isNear && isSameFont && stroke.left < above.right && stroke.right > above.left;
}

function blockOf(strokes: readonly Stroke[]): Block {
  const lines = strokes.map(({ text, left, right, y, size }) => ({
    pieces: [{ text: text.replace(/\s+/g, ' ').trim(), left, right }],
    y,
    size,
  }));
  const [first, last] = [lines[0]!, lines.at(-1)!];
  return {
    lines,
    left: lines.reduce((left, line) => Math.min(left, leftOf(line)), Number.POSITIVE_INFINITY),
    right: lines.reduce((right, line) => Math.max(right, rightOf(line)), Number.NEGATIVE_INFINITY),
    top: first.y + first.size * 0.7,
    bottom: last.y - last.size * 0.1,
  };
}
