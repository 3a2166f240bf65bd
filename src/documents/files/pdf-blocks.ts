import { extentOf, type Glyphs, type Line } from './pdf-lines.ts';
import { type Stroke, strokesOf } from './pdf-strokes.ts';

/** Lines one under the other that were drawn one after the other: a paragraph, a cell, a stretch of a column. */
export interface Block {
  readonly lines: readonly Line[];
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A block being built: its strokes, its edges, and how far it may reach before it covers a stranger beside one of its lines. */
interface Draft {
  readonly strokes: Stroke[];
  left: number;
  right: number;
  leftLimit: number;
  rightLimit: number;
}

/** Puts a page's runs of letters together to words, lines and blocks. */
export function blocksOf(glyphs: readonly Glyphs[]): Block[] {
  const drafts: Draft[] = [];
  for (const stroke of strokesOf(glyphs)) {
    const last = drafts.at(-1);
    const grown = last && isUnder(last.strokes.at(-1)!, stroke) ? withStroke(last, stroke) : null;
    if (grown) drafts[drafts.length - 1] = grown;
    else drafts.push({ ...stroke, strokes: [stroke] });
  }
  return apartFromRows(drafts.map(({ strokes }) => blockOf(linesOf(strokes))));
}

/** The block with one more line; null when a neighbour of this line, or of one before, would come to lie inside it. */
function withStroke(draft: Draft, stroke: Stroke): Draft | null {
  const left = Math.min(draft.left, stroke.left);
  const right = Math.max(draft.right, stroke.right);
  const leftLimit = Math.max(draft.leftLimit, stroke.leftLimit);
  const rightLimit = Math.min(draft.rightLimit, stroke.rightLimit);
  if (left < leftLimit || right > rightLimit) return null;
  draft.strokes.push(stroke);
  return { strokes: draft.strokes, left, right, leftLimit, rightLimit };
}

function isUnder(above: Stroke, stroke: Stroke): boolean {
  const distance = above.y - stroke.y;
  const isNear = distance > stroke.size * 0.5 && distance <= stroke.size * 1.9;
  const isSameFont = Math.abs(above.size - stroke.size) <= above.size * 0.15;
  return isNear && isSameFont && stroke.left < above.right && stroke.right > above.left;
}

function linesOf(strokes: readonly Stroke[]): Line[] {
  return strokes.map(({ text, left, right, y, size }) => ({ pieces: [{ text, left, right }], y, size }));
}

function blockOf(lines: readonly Line[]): Block {
  const [left, right] = extentOf(lines);
  const [first, last] = [lines[0]!, lines.at(-1)!];
  return { lines, left, right, top: first.y + first.size * 0.7, bottom: last.y - last.size * 0.1 };
}

/** Past so many blocks the page is no page a person made, and comparing each with each would take too long. */
const mostBlocks = 1_500;

/**
 * Short paragraphs right above a table grow together with its first column. Cells are set from the top or on the middle, so a block
 * that stands mostly above everything beside it is not one of them: its upper lines are cut off.
 */
function apartFromRows(blocks: readonly Block[]): Block[] {
  if (blocks.length > mostBlocks) return [...blocks];
  return blocks.flatMap((block) => {
    const beside = blocks.filter((other) => isBeside(block, other));
    const top = beside.reduce((highest, other) => Math.max(highest, other.top), Number.NEGATIVE_INFINITY);
    const bottom = beside.reduce((lowest, other) => Math.min(lowest, other.bottom), Number.POSITIVE_INFINITY);
    const above = block.lines.filter((line) => line.y > top);
    const below = block.lines.filter((line) => line.y < bottom);
    const isCell = beside.length === 0 || above.length - below.length < 2 || above.length === block.lines.length;
    return isCell ? [block] : [blockOf(above), blockOf(block.lines.slice(above.length))];
  });
}

/** True when two blocks stand side by side, as the cells of a row do. */
export function isBeside(one: Block, other: Block): boolean {
  const isLevel = one.top > other.bottom && other.top > one.bottom;
  return one !== other && isLevel && (one.right <= other.left || other.right <= one.left);
}
