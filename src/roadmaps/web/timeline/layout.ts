/** Sizes of the drawing in pixels. On a phone the label stands above its bar and nothing stands beside the chart. */
export interface TimelineLayout {
  readonly isNarrow: boolean;
  readonly rowHeight: number;
  /** Width of the column with label and due words; 0 on a phone. */
  readonly sideWidth: number;
  /** Where the drawing of a row begins inside the row. */
  readonly drawingTop: number;
}

export const headHeight = 44;
export const footHeight = 30;
/** Height of a row's drawing: window and bar above, ghost of the first plan below. */
export const drawingHeight = 35;
export const barCentre = 15.5;
export const barHeight = 9;
/** Above this many rows only those in view are in the page. */
export const mostRowsUnrolled = 200;

const narrowBelow = 640;
const sides = { medium: 320, wide: 400 };
/** Beside the label a long due phrase takes up to three fifths of the column, in small type; on a phone it has the whole width. */
const beside = { line: 17.5, letter: 6, share: 0.6 };
const phone = { label: 30, line: 21, letter: 7.2, indent: 32 };

/**
 * The layout for a component `width` pixels wide. Rows have room for the longest due phrase (`dueLetters`): a label may be
 * cut, the words of a document may not.
 */
export function layoutFor(width: number, dueLetters: number): TimelineLayout {
  if (width < narrowBelow) {
    const drawingTop = phone.label + phone.line * linesOf(dueLetters, phone.letter, width - phone.indent);
    return { isNarrow: true, rowHeight: drawingTop + drawingHeight + 1, sideWidth: 0, drawingTop };
  }
  const sideWidth = width < 900 ? sides.medium : sides.wide;
  const rowHeight = Math.max(drawingHeight, beside.line * linesOf(dueLetters, beside.letter, sideWidth * beside.share));
  return { isNarrow: false, rowHeight, sideWidth, drawingTop: (rowHeight - drawingHeight) / 2 };
}

function linesOf(letters: number, pxPerLetter: number, room: number): number {
  return Math.max(1, Math.ceil((letters * pxPerLetter) / room));
}
