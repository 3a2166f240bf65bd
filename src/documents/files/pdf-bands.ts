import { joinedLines } from './line-joining.ts';
import { type Block, blocksOf, isBeside } from './pdf-blocks.ts';
import { columnsOf, isProse } from './pdf-columns.ts';
import { extentOf, type Glyphs, type Line, leftOf, type PlacedLine, placedIn, rightOf, textOf } from './pdf-lines.ts';
import { isPageNumber } from './pdf-page-numbers.ts';

/** The edges of the paper, in points. */
export interface PageEdges {
  readonly left: number;
  readonly right: number;
}

/** The lines of a page from top to bottom; side by side: columns of prose one after the other, cells of a row joined. */
export function readingOrder(glyphs: readonly Glyphs[], page: number, edges: PageEdges): PlacedLine[] {
  const ordered: (Line | PlacedLine)[] = [];
  for (const band of bandsOf(blocksOf(glyphs))) {
    const columns = sideBySide(band);
    if (columns.length === 1) ordered.push(...linesOf(band));
    else if (columns.every((column) => isProse(linesOf(column)))) {
      ordered.push(...columns.flatMap((column) => placedIn(linesOf(column), page)));
    } else if (isLetterhead(columns)) ordered.push(...columns.flatMap((column) => apart(linesOf(column), page)));
    else ordered.push(...rowsOf(band));
  }
  return withPageColumn(ordered, page, edges);
}

/** Lines of no column of their own belong to the page's; among them, prose drawn line by line across two columns is still found. */
function withPageColumn(lines: readonly (Line | PlacedLine)[], page: number, edges: PageEdges): PlacedLine[] {
  // A page number stands in the middle of the paper, wherever the text is.
  const isText = (line: Line | PlacedLine) => !isPlaced(line) && !isPageNumber(textOf(line));
  const [columnLeft, columnRight] = pageColumn(lines.filter(isText), edges);
  const ordered: PlacedLine[] = [];
  let open: Line[] = [];
  const close = () => {
    ordered.push(...columnsOf(open, page, columnLeft, columnRight));
    open = [];
  };
  for (const line of lines) {
    if (!isPlaced(line)) open.push(line);
    else {
      close();
      ordered.push(line);
    }
  }
  close();
  return ordered;
}

/** Fewer lines ending together show no right margin. */
const marginLines = 3;

/** Where the text of a page begins and ends. A page of few short lines does not show its right margin: it is taken to equal the left. */
function pageColumn(lines: readonly Line[], edges: PageEdges): [left: number, right: number] {
  const [left, right] = extentOf(lines);
  const atMargin = lines.filter((line) => right - rightOf(line) < line.size * 2).length;
  return [left, atMargin >= marginLines ? right : Math.max(right, edges.right - (left - edges.left))];
}

function isPlaced(line: Line | PlacedLine): line is PlacedLine {
  return 'page' in line;
}

function linesOf(blocks: readonly Block[]): Line[] {
  return blocks.flatMap((block) => block.lines).sort((one, other) => other.y - one.y || leftOf(one) - leftOf(other));
}

/** Blocks beside each other form a band; bands follow each other down the page. */
function bandsOf(blocks: readonly Block[]): Block[][] {
  const bands: Block[][] = [];
  let bottom = Number.NEGATIVE_INFINITY;
  for (const block of [...blocks].sort((one, other) => other.top - one.top)) {
    if (bands.length > 0 && block.top > bottom) bands.at(-1)!.push(block);
    else bands.push([block]);
    bottom = bands.at(-1)!.length === 1 ? block.bottom : Math.min(bottom, block.bottom);
  }
  return bands;
}

function sideBySide(band: readonly Block[]): Block[][] {
  const columns: Block[][] = [];
  let right = Number.NEGATIVE_INFINITY;
  for (const block of [...band].sort((one, other) => one.left - other.left)) {
    if (columns.length > 0 && block.left < right) columns.at(-1)!.push(block);
    else columns.push([block]);
    right = Math.max(right, block.right);
  }
  return columns;
}

/** Who writes and which country on the left and right of the first page, or who signs: two columns, one of them set on its middle. */
function isLetterhead(columns: readonly (readonly Block[])[]): boolean {
  return columns.length === 2 && columns.some((column) => column.length === 1 && isCentred(column[0]!));
}

function isCentred({ lines }: Block): boolean {
  if (lines.length < 2) return false;
  const middles = lines.map((line) => (leftOf(line) + rightOf(line)) / 2);
  const lefts = lines.map(leftOf);
  const spread = (values: readonly number[]) => Math.max(...values) - Math.min(...values);
  return spread(middles) < lines[0]!.size && spread(lefts) > lines[0]!.size;
}

/** Lines set on their middle end where their writer ended them: in a column without a right edge none is ever full. */
function apart(lines: readonly Line[], page: number): PlacedLine[] {
  return placedIn(lines, page).map((line) => ({ ...line, columnRight: Number.POSITIVE_INFINITY }));
}

/** Past so many cells side by side the file is no table a person drew. */
const mostCells = 400;

/** The rows of a table: a cell that spans several rows goes with the first of them. */
function rowsOf(band: readonly Block[]): Line[] {
  const spans = (block: Block) => bandsOf(band.filter((other) => isBeside(block, other))).length > 1;
  const spanning = band.length > mostCells ? [] : band.filter(spans);
  const rows = bandsOf(band.filter((block) => !spanning.includes(block)));
  for (const block of spanning) {
    const first = rows.find((row) => row.some((other) => isBeside(block, other)));
    if (first) first.push(block);
    else rows.push([block]);
  }
  return rows.map(rowLine);
}

function rowLine(row: readonly Block[]): Line {
  const cells = sideBySide(row).map((column) => {
    const lines = linesOf(column);
    const text = joinedLines(lines.map((line) => line.pieces[0]!.text));
    const [left, right] = extentOf(lines);
    return { text, left, right };
  });
  const lines = linesOf(row);
  return { pieces: cells, y: lines.at(-1)!.y, size: lines[0]!.size };
}
