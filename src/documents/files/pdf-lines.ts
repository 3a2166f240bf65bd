/** A run of letters on a page, in points from the lower left corner; `size` is the height of the font. */
export interface Glyphs {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

/** Words that stand together on a line. */
export interface Piece {
  readonly text: string;
  readonly left: number;
  readonly right: number;
}

/** A line of a page; several pieces where it is a table row. */
export interface Line {
  readonly pieces: readonly Piece[];
  readonly y: number;
  readonly size: number;
}

/** A line with the column it belongs to: where that column begins and ends, in points. */
export interface PlacedLine extends Line {
  readonly page: number;
  readonly columnLeft: number;
  readonly columnRight: number;
  /** Set to both edges: only the last line of a paragraph falls short of the right one. */
  readonly isJustified: boolean;
}

export function leftOf(line: Line): number {
  return line.pieces[0]!.left;
}

export function rightOf(line: Line): number {
  return line.pieces.reduce((right, piece) => Math.max(right, piece.right), Number.NEGATIVE_INFINITY);
}

export function textOf(line: Line): string {
  return line.pieces.map((piece) => piece.text).join(' | ');
}

/** The left and the right edge of some lines. */
export function extentOf(lines: readonly Line[]): [left: number, right: number] {
  return lines.reduce<[number, number]>(
    ([left, right], line) => [Math.min(left, leftOf(line)), Math.max(right, rightOf(line))],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
}

/** Lines that form a column of their own on a page. */
export function placedIn(lines: readonly Line[], page: number): PlacedLine[] {
  const [columnLeft, columnRight] = extentOf(lines);
  const isJustified = isSetToBothEdges(lines, columnRight);
  return lines.map((line) => ({ ...line, page, columnLeft, columnRight, isJustified }));
}

/** True when most lines end at the right edge. Chance brings two or three there, not half of them. */
export function isSetToBothEdges(lines: readonly Line[], right: number): boolean {
  const atEdge = lines.filter((line) => endsAt(line, right)).length;
  return atEdge >= 4 && atEdge >= lines.length / 2;
}

/** A blank that some programs draw after the last word is no difference. */
export function endsAt(line: Line, right: number): boolean {
  return right - rightOf(line) < line.size * 0.35;
}
