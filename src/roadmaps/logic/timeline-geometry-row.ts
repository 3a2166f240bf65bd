import type { DateWindow } from '#shared/date-window.ts';
import { daysBetween, type PlainDate } from '#shared/plain-date.ts';
import { middleOf, type Span, spanOf, type TimeAxis, xOf } from './timeline-geometry.ts';

/** When a milestone is expected: one run in ten is earlier than p10, one in ten later than p90. */
export interface ForecastDays {
  readonly p10: PlainDate;
  readonly p50: PlainDate;
  readonly p90: PlainDate;
}

/** Everything about a row that has a place on the axis. */
export interface RowDates {
  readonly window: DateWindow | null;
  readonly plannedStart?: PlainDate | null;
  readonly doneOn?: PlainDate | null;
  /** The window of the first plan. */
  readonly baseline?: DateWindow | null;
  readonly forecast?: ForecastDays | null;
}

/**
 * How the due window is drawn. interval: between brackets · until: one bracket at the last day, faded before it · after: the
 * mirror · point: a day or two, a diamond · beads: a rhythm. `isSoft`: the words leave the days open, the ends fade.
 */
export interface WindowShape extends Span {
  readonly kind: 'interval' | 'until' | 'after' | 'point' | 'beads';
  readonly isSoft: boolean;
}

export interface BarShape extends Span {
  /** Pixels of it that lie before the as-of day. */
  readonly elapsed: number;
}

export interface Whisker {
  readonly x10: number;
  readonly x50: number;
  readonly x90: number;
}

export interface RowShapes {
  readonly window: WindowShape | null;
  readonly bar: BarShape | null;
  readonly ghost: Span | null;
  readonly whisker: Whisker | null;
  /** The middle of the day on which a row without a bar was done. */
  readonly doneAt: number | null;
  /** Where a link to this row arrives and one from it leaves; null for a row without days. */
  readonly startX: number | null;
  readonly endX: number | null;
}

/** Where a row's shapes lie as known on `asOf`. */
export function placeRow(row: RowDates, axis: TimeAxis, asOf: PlainDate): RowShapes {
  const bar = barOf(row, axis, asOf);
  const whisker = row.forecast && !row.doneOn ? whiskerOf(row.forecast, axis) : null;
  const window = windowOf(row.window, axis, bar !== null);
  const ghost = row.baseline ? ghostOf(row.baseline, axis) : null;
  const doneAt = row.doneOn && !bar ? middleOf(axis, row.doneOn) : null;
  const startX = bar?.x ?? window?.x ?? whisker?.x10 ?? doneAt;
  const endX = whisker?.x50 ?? (bar ? bar.x + bar.width : window ? window.x + window.width : doneAt);
  return { window, bar, ghost, whisker, doneAt, startX, endX };
}

/** True for a row that no day holds on to: it is drawn dotted, in a band of its own. */
export function hasNoDay(row: RowDates): boolean {
  const days = [row.window, row.baseline].flatMap((window) => [window?.earliest, window?.latest]);
  return [...days, row.plannedStart, row.doneOn, row.forecast?.p50].every((day) => !day);
}

/** All days a set of rows needs on screen, the as-of day included. */
export function rangeOfRows(rows: readonly RowDates[], asOf: PlainDate): { from: PlainDate; to: PlainDate } {
  let [from, to] = [asOf, asOf];
  for (const { window, plannedStart, doneOn, baseline, forecast } of rows) {
    const days = [window?.earliest, window?.latest, baseline?.earliest, baseline?.latest, plannedStart, doneOn];
    for (const day of [...days, forecast?.p10, forecast?.p90]) {
      if (day && day < from) from = day;
      if (day && day > to) to = day;
    }
  }
  return { from, to };
}

/** From the planned start to the day it was done, or is expected, or is due; a row overdue without forecast runs on to `asOf`. */
function barOf({ plannedStart, doneOn, forecast, window }: RowDates, axis: TimeAxis, asOf: PlainDate): BarShape | null {
  if (!plannedStart) return null;
  const due = window?.latest;
  const overdue = due ? (due < asOf ? asOf : due) : window?.earliest;
  const end = doneOn ?? forecast?.p50 ?? overdue ?? (plannedStart < asOf ? asOf : plannedStart);
  const span = spanOf(axis, plannedStart, end < plannedStart ? plannedStart : end);
  const isOver = doneOn || end <= asOf;
  const elapsed = isOver ? span.width : Math.min(span.width, Math.max(0, middleOf(axis, asOf) - span.x));
  return { ...span, elapsed };
}

const fade = 30;
const longestPoint = 3;

function windowOf(window: DateWindow | null, axis: TimeAxis, hasBar: boolean): WindowShape | null {
  if (!window) return null;
  const { earliest, latest, certainty } = window;
  const isSoft = certainty !== 'exact';
  if (earliest && latest) return closedWindow(earliest, latest, window, axis, hasBar);
  if (latest) return { kind: 'until', x: xOf(axis, latest) + axis.pxPerDay - fade, width: fade, isSoft };
  if (earliest) return { kind: 'after', x: xOf(axis, earliest), width: fade, isSoft };
  return null;
}

function closedWindow(
  earliest: PlainDate,
  latest: PlainDate,
  { certainty }: DateWindow,
  axis: TimeAxis,
  hasBar: boolean,
): WindowShape {
  const span = spanOf(axis, earliest, latest);
  const isShort = certainty === 'exact' && daysBetween(earliest, latest) < longestPoint && span.width < fade;
  if (certainty === 'recurring') return { kind: 'beads', ...span, isSoft: true };
  if (!isShort) return { kind: 'interval', ...span, isSoft: certainty !== 'exact' };
  // Beside a bar a single due day is its end, not a second milestone.
  if (hasBar) return { kind: 'until', x: span.x + span.width - fade, width: fade, isSoft: false };
  return { kind: 'point', ...span, isSoft: false };
}

const shortestGhost = 6;

function ghostOf({ earliest, latest }: DateWindow, axis: TimeAxis): Span | null {
  const end = latest ?? earliest;
  if (!end) return null;
  const { x, width } = spanOf(axis, earliest ?? end, end);
  return width >= shortestGhost ? { x, width } : { x: x + width - shortestGhost, width: shortestGhost };
}

function whiskerOf({ p10, p50, p90 }: ForecastDays, axis: TimeAxis): Whisker {
  return { x10: middleOf(axis, p10), x50: middleOf(axis, p50), x90: middleOf(axis, p90) };
}

/** How many of a row's many units fall into each slot of the axis; slots are `slotPx` wide, empty ones left out. */
export function tallyOf(days: readonly PlainDate[], axis: TimeAxis, slotPx: number): { x: number; count: number }[] {
  const counts = new Map<number, number>();
  for (const day of days) {
    const slot = Math.floor(middleOf(axis, day) / slotPx);
    counts.set(slot, (counts.get(slot) ?? 0) + 1);
  }
  return [...counts].map(([slot, count]) => ({ x: slot * slotPx, count })).sort((a, b) => a.x - b.x);
}
