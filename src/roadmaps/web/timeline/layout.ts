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
const wide: TimelineLayout = { isNarrow: false, rowHeight: 35, sideWidth: 400, drawingTop: 0 };
const medium: TimelineLayout = { ...wide, sideWidth: 320 };
const narrow: TimelineLayout = { isNarrow: true, rowHeight: 86, sideWidth: 0, drawingTop: 50 };

export function layoutFor(width: number): TimelineLayout {
  if (width < narrowBelow) return narrow;
  return width < 900 ? medium : wide;
}
