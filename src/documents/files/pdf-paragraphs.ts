import { joinedLines } from './line-joining.ts';
import { endsAt, leftOf, type Piece, type PlacedLine, rightOf, textOf } from './pdf-lines.ts';

/** Beginnings that open a paragraph of an administrative document whatever the line before looked like. */
const opening =
  /^(?:[-–—+•●▪*]\s|\[(?:\d{1,3}|[ivx]{1,4}|\*{1,3})\]\s|\d{1,2}(?:\.\d{1,2})*[.)]\s|\p{Ll}[.)]\s|[IVX]{1,5}[.)]\s|(?:Điều|Chương|Phần|Mục|Kính gửi|Nơi nhận)(?:\s|:))/u;

/** Puts lines together to paragraphs. A table row stays one line, its cells joined by ` | `. */
export function paragraphsOf(lines: readonly PlacedLine[]): string[] {
  const spacing = usualSpacing(lines);
  const paragraphs: { lines: string[]; last: PlacedLine }[] = [];
  for (const line of lines) {
    const open = paragraphs.at(-1);
    const row = open && continuedRow(open.last, line);
    if (open && row) Object.assign(open, { lines: [textOf(row)], last: row });
    else if (open && goesOn(open.last, line, spacing)) {
      open.lines.push(textOf(line));
      open.last = line;
    } else paragraphs.push({ lines: [textOf(line)], last: line });
  }
  return paragraphs.map((paragraph) => joinedLines(paragraph.lines));
}

/** The second line of a row's longer cells: its pieces lie under cells of the row, and the first column is blank. */
function continuedRow(row: PlacedLine, line: PlacedLine): PlacedLine | null {
  const isClose = isSameColumn(row, line) && row.y - line.y < row.size * 1.6;
  if (!isClose || row.pieces.length < 2 || line.pieces.length >= row.pieces.length) return null;
  const cellUnder = (piece: Piece) =>
    row.pieces.findIndex((cell) => piece.left < cell.right && piece.left > cell.left - line.size);
  const cells = line.pieces.map(cellUnder);
  if (cells.some((cell) => cell < 1) || new Set(cells).size < cells.length) return null;
  const pieces = row.pieces.map((cell, index) => {
    const more = line.pieces[cells.indexOf(index)];
    return more
      ? {
          text: joinedLines([cell.text, more.text]),
          left: Math.min(cell.left, more.left),
          right: Math.max(cell.right, more.right),
        }
      : cell;
  });
  return { ...row, pieces, y: line.y };
}

/** True when `line` goes on with the sentence of `last`: it was full, and nothing about the new line says "paragraph". */
function goesOn(last: PlacedLine, line: PlacedLine, spacing: number): boolean {
  if (last.pieces.length > 1 || line.pieces.length > 1 || opening.test(textOf(line))) return false;
  if (Math.abs(last.size - line.size) > last.size * 0.15 || !isFull(last, line)) return false;
  const indent = leftOf(line) - line.columnLeft;
  // Under a list's number the following lines hang to the right of it.
  const isHanging = opening.test(textOf(last));
  if (!isHanging && indent > line.size * 1.1 && indent > leftOf(last) - last.columnLeft + line.size * 0.5) return false;
  if (isSameColumn(last, line)) return last.y - line.y <= Math.max(spacing * 1.3, line.size * 1.35);
  return !/[.;:!?…]$/.test(textOf(last)) || indent <= line.size * 0.5;
}

function isSameColumn(last: PlacedLine, line: PlacedLine): boolean {
  const isOneColumn = last.columnLeft === line.columnLeft && last.columnRight === line.columnRight;
  return last.page === line.page && isOneColumn && last.y > line.y;
}

/** A line is full when it reaches the edge all lines are set to; elsewhere, when the next one's first word would not have fitted. */
function isFull(last: PlacedLine, line: PlacedLine): boolean {
  if (last.isJustified) return endsAt(last, last.columnRight);
  const text = textOf(line);
  const firstWord = text.split(' ', 1)[0]!.length + 1;
  const wordWidth = ((rightOf(line) - leftOf(line)) / Math.max(1, text.length)) * firstWord;
  return rightOf(last) + wordWidth > last.columnRight - last.size * 0.2;
}

/** The commonest distance from line to line, in font heights times points; headings and tables are too few to move it. */
function usualSpacing(lines: readonly PlacedLine[]): number {
  const distances = lines
    .map((line, index) => (lines[index + 1]?.page === line.page ? line.y - lines[index + 1]!.y : 0))
    .filter((distance) => distance > 0)
    .sort((one, other) => one - other);
  return distances[Math.floor(distances.length / 2)] ?? 0;
}
