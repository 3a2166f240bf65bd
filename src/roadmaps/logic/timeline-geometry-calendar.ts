import { vietnamCalendar } from '#calendar/logic/vietnam-calendar.ts';
import type { WorkingCalendar } from '#calendar/logic/working-calendar.ts';
import { dayOffOn, isWorkingDay, workingDaysBetween } from '#calendar/logic/working-days.ts';
import { addDays, fromEpochDay, type PlainDate } from '#shared/plain-date.ts';
import { nextUnit, type Span, spanOf, type TimeAxis } from './timeline-geometry.ts';

/** One head over the axis: a year, quarter, month or week, with the days one can work in it. */
export interface Head extends Span {
  readonly from: PlainDate;
  readonly workingDays: number;
  /** The first head, and the first of each year, say their year. */
  readonly saysYear: boolean;
}

/** Days in a row on which nobody works, around at least one holiday. */
export interface Rest extends Span {
  readonly from: PlainDate;
  readonly to: PlainDate;
  /** The short name of its first holiday; empty for a plain weekend. */
  readonly label: string;
}

/** The heads of an axis, left to right. */
export function headsOf(axis: TimeAxis, calendar: WorkingCalendar = vietnamCalendar): Head[] {
  const heads: Head[] = [];
  let yearBefore = '';
  for (let day = axis.start; day < axis.end; day = nextUnit(day, axis.zoom)) {
    const from = fromEpochDay(day);
    const to = fromEpochDay(Math.min(nextUnit(day, axis.zoom), axis.end) - 1);
    const workingDays = workingDaysBetween(from, to, calendar) + (isWorkingDay(from, calendar) ? 1 : 0);
    heads.push({ ...spanOf(axis, from, to), from, workingDays, saysYear: from.slice(0, 4) !== yearBefore });
    yearBefore = from.slice(0, 4);
  }
  return heads;
}

const narrowestRest = 1.5;

/** What to hatch: rests around a holiday; at the zoom of days the plain weekends too. Too thin to see is left out. */
export function restsOf(axis: TimeAxis, calendar: WorkingCalendar = vietnamCalendar): Rest[] {
  const rests: Rest[] = [];
  for (let day = axis.start; day < axis.end; day += 1) {
    const from = fromEpochDay(day);
    if (isWorkingDay(from, calendar)) continue;
    while (day + 1 < axis.end && !isWorkingDay(fromEpochDay(day + 1), calendar)) day += 1;
    const rest = restBetween(axis, from, fromEpochDay(day), calendar);
    if ((rest.label || axis.zoom === 'week') && rest.width >= narrowestRest) rests.push(rest);
  }
  return rests;
}

function restBetween(axis: TimeAxis, from: PlainDate, to: PlainDate, calendar: WorkingCalendar): Rest {
  let date = from;
  while (date < to && !dayOffOn(date, calendar)) date = addDays(date, 1);
  return { ...spanOf(axis, from, to), from, to, label: dayOffOn(date, calendar)?.name.short ?? '' };
}

export interface FootLabel {
  readonly x: number;
  readonly text: string;
}

const fewestPxPerLetter = 7;

/** Names of rests for the foot: those wide enough, none on top of another or of a place already taken (the as-of date). */
export function footLabelsOf(rests: readonly Rest[], taken: ReadonlyArray<{ x: number; text: string }>): FootLabel[] {
  const placed: FootLabel[] = [...taken];
  const collides = (one: FootLabel) =>
    placed.some(({ x, text }) => Math.abs(x - one.x) < ((text.length + one.text.length) / 2) * fewestPxPerLetter + 8);
  for (const rest of rests) {
    const label = { x: rest.x + rest.width / 2, text: rest.label };
    if (rest.label && rest.width >= 6 && !collides(label)) placed.push(label);
  }
  return placed.slice(taken.length);
}
