import { datePartsOf, fromEpochDay, type PlainDate, plainDateOf, toEpochDay, weekdayOf } from '#shared/plain-date.ts';

/**
 * The time axis of a drawn roadmap: days become pixels. A day is a column, from its morning to its evening, so that a bar
 * "from 1 to 30 June" touches the July line. Everything is in CSS pixels from the left edge of the drawing.
 */
export const zooms = ['year', 'quarter', 'month', 'week'] as const;
/** What one head stands for: from a decade on screen (`year`) down to single days (`week`). */
export type Zoom = (typeof zooms)[number];

export interface TimeAxis {
  readonly zoom: Zoom;
  /** Epoch day of the first column. */
  readonly start: number;
  /** Epoch day after the last column. */
  readonly end: number;
  readonly pxPerDay: number;
  readonly width: number;
}

export interface Span {
  readonly x: number;
  readonly width: number;
}

/** Both ends inclusive. */
export interface DayRange {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

const leastPxPerDay: Record<Zoom, number> = { year: 0.21, quarter: 0.72, month: 2.05, week: 12 };
const greatestStretch = 1.4;
/** The years the working calendar knows. */
const [firstDay, dayAfterLast] = [toEpochDay('2000-01-01'), toEpochDay('2100-12-31') + 1];

/**
 * An axis of whole years, quarters, months or weeks around a range, at least `room` wide: a range too short for the zoom is
 * stretched a little and then followed by the time after it, so that zooming out really shows more time.
 */
export function timeAxis(range: DayRange, zoom: Zoom, room: number): TimeAxis {
  const px = leastPxPerDay[zoom];
  const start = Math.max(firstDay, unitStart(clampDay(toEpochDay(range.from)), zoom));
  let end = nextUnit(clampDay(Math.max(toEpochDay(range.to), start)), zoom);
  while ((end - start) * px * greatestStretch < room && end < dayAfterLast) end = nextUnit(end, zoom);
  end = Math.min(end, dayAfterLast);
  const pxPerDay = Math.max(px, room / (end - start));
  return { zoom, start, end, pxPerDay, width: (end - start) * pxPerDay };
}

/** The left edge of a day's column. */
export function xOf(axis: TimeAxis, date: PlainDate): number {
  return (toEpochDay(date) - axis.start) * axis.pxPerDay;
}

/** The middle of a day's column: where a point in time is marked. */
export function middleOf(axis: TimeAxis, date: PlainDate): number {
  return xOf(axis, date) + axis.pxPerDay / 2;
}

/** From the morning of `from` to the evening of `to`. */
export function spanOf(axis: TimeAxis, from: PlainDate, to: PlainDate): Span {
  const x = xOf(axis, from);
  return { x, width: Math.max(0, xOf(axis, to) + axis.pxPerDay - x) };
}

/** The day under a place on the axis. */
export function dayAt(axis: TimeAxis, x: number): PlainDate {
  return fromEpochDay(Math.min(axis.end - 1, Math.max(axis.start, axis.start + Math.floor(x / axis.pxPerDay))));
}

/** The next finer (+1) or coarser (−1) zoom, or the same at either end. */
export function zoomBy(zoom: Zoom, step: 1 | -1): Zoom {
  return zooms[zooms.indexOf(zoom) + step] ?? zoom;
}

/** The first day of the year, quarter, month or week an epoch day lies in. */
export function unitStart(day: number, zoom: Zoom): number {
  const date = fromEpochDay(day);
  if (zoom === 'week') return day - (weekdayOf(date) - 1);
  const [year, month] = datePartsOf(date);
  const first = zoom === 'year' ? 1 : zoom === 'quarter' ? month - ((month - 1) % 3) : month;
  return toEpochDay(plainDateOf(year, first, 1));
}

/** The first day of the unit after the one an epoch day lies in. */
export function nextUnit(day: number, zoom: Zoom): number {
  const longest: Record<Zoom, number> = { year: 366, quarter: 92, month: 31, week: 7 };
  return unitStart(unitStart(day, zoom) + longest[zoom], zoom);
}

function clampDay(day: number): number {
  return Math.min(dayAfterLast - 1, Math.max(firstDay, day));
}
