import { type Line, leftOf, type Piece, rightOf } from './pdf-lines.ts';

/** A line with the column it belongs to: where that column begins and ends, in points. */
export interface PlacedLine extends Line {
  readonly page: number;
  readonly columnLeft: number;
  readonly columnRight: number;
}

/** Fewer lines side by side are a letterhead or a table, not columns of prose. */
const fewestLines = 6;

/** The lines of a page in the order in which a person reads them: where prose stands in two columns, the left one first. */
export function columnsOf(lines: readonly Line[], page: number): PlacedLine[] {
  const ordered: PlacedLine[] = [];
  for (let index = 0; index < lines.length; ) {
    const block = columnBlock(lines, index);
    const taken = block ? lines.slice(index, index + block.length) : [];
    if (block) {
      ordered.push(
        ...placed(side(taken, block.gutter, 'left'), page),
        ...placed(side(taken, block.gutter, 'right'), page),
      );
      index += block.length;
    } else ordered.push({ ...lines[index++]!, page, columnLeft: Number.NaN, columnRight: Number.NaN });
  }
  const whole = ordered.filter((line) => Number.isNaN(line.columnLeft));
  const [columnLeft, columnRight] = extent(whole);
  return ordered.map((line) => (Number.isNaN(line.columnLeft) ? { ...line, columnLeft, columnRight } : line));
}

function placed(lines: readonly Line[], page: number): PlacedLine[] {
  const [columnLeft, columnRight] = extent(lines);
  return lines.map((line) => ({ ...line, page, columnLeft, columnRight }));
}

function extent(lines: readonly Line[]): [left: number, right: number] {
  return [Math.min(...lines.map(leftOf)), Math.max(...lines.map(rightOf))];
}

/** The lines from `start` on that one gutter runs through without cutting a word, when both of its sides are prose. */
function columnBlock(lines: readonly Line[], start: number): { length: number; gutter: number } | null {
  const first = lines[start]!;
  if (first.pieces.length !== 2) return null;
  const gutter = (first.pieces[0]!.right + first.pieces[1]!.left) / 2;
  let length = 0;
  const isClear = (piece: Piece) => piece.right <= gutter || piece.left >= gutter;
  while (
    start + length < lines.length &&
    lines[start + length]!.pieces.length <= 2 &&
    lines[start + length]!.pieces.every(isClear)
  ) {
    length++;
  }
  const block = lines.slice(start, start + length);
  const isPage = isProse(side(block, gutter, 'left')) && isProse(side(block, gutter, 'right'));
  return isPage ? { length, gutter } : null;
}

function side(lines: readonly Line[], gutter: number, which: 'left' | 'right'): Line[] {
  return lines.flatMap((line) => {
    const pieces = line.pieces.filter((piece) => (which === 'left' ? piece.right <= gutter : piece.left >= gutter));
    return pieces.length > 0 ? [{ ...line, pieces }] : [];
  });
}

/** Prose fills its column: most lines reach nearly across, and hold a fair number of letters. */
function isProse(lines: readonly Line[]): boolean {
  if (lines.length < fewestLines) return false;
  const [left, right] = extent(lines);
  const full = lines.filter(
    (line) => rightOf(line) - leftOf(line) > (right - left) * 0.75 && line.pieces[0]!.text.length >= 18,
  );
  return full.length >= lines.length * 0.6;
}
