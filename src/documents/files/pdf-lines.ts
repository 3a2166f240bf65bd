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

/** A line of a page; several pieces where a wide gap parts them, as in a table row or between columns. */
export interface Line {
  readonly pieces: readonly Piece[];
  readonly y: number;
  readonly size: number;
}

/** In font heights: a narrower gap parts no words (fonts change inside a word), a wider one parts cells, not justified words. */
const wordGap = 0.13;
const cellGap = 2;

/** Puts a page's runs of letters together to lines, from top to bottom; what order the file drew them in does not matter. */
export function linesOf(glyphs: readonly Glyphs[]): Line[] {
  const visible = glyphs.filter((run) => run.text.trim() !== '' && Number.isFinite(run.x + run.y + run.width));
  const sorted = [...visible].sort((one, other) => other.y - one.y);
  const rows: Glyphs[][] = [];
  for (const run of sorted) {
    const row = rows.at(-1);
    if (row && Math.abs(row[0]!.y - run.y) <= Math.max(run.size, row[0]!.size) * 0.4) row.push(run);
    else rows.push([run]);
  }
  return rows.map(lineOf);
}

function lineOf(row: readonly Glyphs[]): Line {
  const runs = [...row].sort((one, other) => one.x - other.x).filter(isNotDrawnTwice);
  const tallest = runs.reduce((best, run) => (run.size > best.size ? run : best));
  return { pieces: piecesOf(runs), y: tallest.y, size: tallest.size };
}

/** Some programs make letters bold by drawing them twice, a hair apart. */
function isNotDrawnTwice(run: Glyphs, index: number, runs: readonly Glyphs[]): boolean {
  const before = runs[index - 1];
  return !before || before.text !== run.text || run.x - before.x > run.size * 0.1;
}

function piecesOf(runs: readonly Glyphs[]): Piece[] {
  const pieces: { text: string; left: number; right: number }[] = [];
  for (const run of runs) {
    const last = pieces.at(-1);
    const gap = last ? run.x - last.right : Number.POSITIVE_INFINITY;
    if (!last || gap > run.size * cellGap) pieces.push({ text: run.text, left: run.x, right: run.x + run.width });
    else {
      last.text += gap > run.size * wordGap ? ` ${run.text}` : run.text;
      last.right = Math.max(last.right, run.x + run.width);
    }
  }
  return pieces.map((piece) => ({ ...piece, text: piece.text.replace(/\s+/g, ' ').trim() }));
}

export function leftOf(line: Line): number {
  return line.pieces[0]!.left;
}

export function rightOf(line: Line): number {
  return Math.max(...line.pieces.map((piece) => piece.right));
}

export function textOf(line: Line): string {
  return line.pieces.map((piece) => piece.text).join(' | ');
}
