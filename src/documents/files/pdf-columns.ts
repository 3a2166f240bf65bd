import {
  extentOf,
  isSetToBothEdges,
  type Line,
  leftOf,
  type Piece,
  type PlacedLine,
  placedIn,
  rightOf,
} from './pdf-lines.ts';

/** Fewer lines side by side are a letterhead or a table, not columns of prose. */
const fewestLines = 6;

/** Lines drawn straight across two columns of prose, as text recognition does: the left column first, then the right one. */
export function columnsOf(lines: readonly Line[], page: number, columnLeft: number, columnRight: number): PlacedLine[] {
  const ordered: PlacedLine[] = [];
  const isJustified = isSetToBothEdges(lines, columnRight);
  for (let index = 0; index < lines.length; ) {
    const block = columnBlock(lines, index);
    if (block) {
      const taken = lines.slice(index, index + block.length);
      for (const which of ['left', 'right'] as const) ordered.push(...placedIn(side(taken, block.gutter, which), page));
      index += block.length;
    } else ordered.push({ ...lines[index++]!, page, columnLeft, columnRight, isJustified });
  }
  return ordered;
}

/** The lines from `start` on that one gutter runs through without cutting a word, when both of its sides are prose. */
function columnBlock(lines: readonly Line[], start: number): { length: number; gutter: number } | null {
  const { pieces } = lines[start]!;
  if (pieces.length !== 2) return null;
  const gutter = (pieces[0]!.right + pieces[1]!.left) / 2;
  const isClear = (piece: Piece) => piece.right <= gutter || piece.left >= gutter;
  const isSplit = (line: Line) => line.pieces.length <= 2 && line.pieces.every(isClear);
  let end = start;
  while (end < lines.length && isSplit(lines[end]!)) end++;
  const block = lines.slice(start, end);
  const isPage = isProse(side(block, gutter, 'left')) && isProse(side(block, gutter, 'right'));
  return isPage ? { length: block.length, gutter } : null;
}

function side(lines: readonly Line[], gutter: number, which: 'left' | 'right'): Line[] {
  return lines.flatMap((line) => {
    const pieces = line.pieces.filter((piece) => (which === 'left' ? piece.right <= gutter : piece.left >= gutter));
    return pieces.length > 0 ? [{ ...line, pieces }] : [];
  });
}

/** Prose fills its column: most lines reach nearly across, and hold a fair number of letters. */
export function isProse(lines: readonly Line[]): boolean {
  if (lines.length < fewestLines) return false;
  const [left, right] = extentOf(lines);
  const isFull = (line: Line) =>
    rightOf(line) - leftOf(line) > (right - left) * 0.75 && line.pieces[0]!.text.length >= 18;
  return lines.filter(isFull).length >= lines.length * 0.6;
}
