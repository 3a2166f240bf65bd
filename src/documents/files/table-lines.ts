import { oneLine } from './stored-text.ts';

/** A cell of a table: its paragraphs, and how many columns and rows it covers. */
export interface Cell {
  readonly lines: readonly string[];
  readonly columns: number;
  readonly rows: number;
}

/** Word allows 63 columns; a span beyond that is a broken or hostile file. */
const mostColumns = 63;

/**
 * A table as lines, one a row, cells joined by ` | `; the place of a cell covered from above stays empty, so that columns keep
 * their order. A frame used only to place text (one column, or one row of whole paragraphs) becomes its paragraphs.
 */
export function tableLines(rows: readonly (readonly Cell[])[]): string[] {
  if (isFrame(rows)) return rows.flat().flatMap((cell) => cell.lines.map(oneLine).filter(Boolean));
  const coveredFor: number[] = [];
  return rows.map((row) => rowLine(row, coveredFor)).filter((line) => line.replaceAll('|', '').trim() !== '');
}

function isFrame(rows: readonly (readonly Cell[])[]): boolean {
  const hasParagraphs = (cell: Cell) => cell.lines.filter((line) => line.trim() !== '').length > 1;
  return rows.every((row) => row.length <= 1) || (rows.length === 1 && rows[0]!.some(hasParagraphs));
}

/** `coveredFor[column]` counts the rows still hidden under a cell above. */
function rowLine(row: readonly Cell[], coveredFor: number[]): string {
  const words: string[] = [];
  let column = 0;
  const skipCovered = () => {
    for (; (coveredFor[column] ?? 0) > 0; column++) {
      coveredFor[column]!--;
      words.push('');
    }
  };
  for (const cell of row) {
    skipCovered();
    words.push(oneLine(cell.lines.join(' ')));
    const end = column + Math.min(cell.columns, mostColumns);
    for (; column < end; column++) if (column < mostColumns) coveredFor[column] = cell.rows - 1;
  }
  skipCovered();
  return words.join(' | ').trim();
}
