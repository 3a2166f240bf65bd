import { fromEpochDay, type PlainDate, toEpochDay } from '#shared/plain-date.ts';
import type { DayOff } from './days-off.ts';

/**
 * A calendar laid out once, so that every question is an array look-up. Days are epoch days (`toEpochDay`).
 * It covers `firstDay` to `lastDay`; a question outside is refused with a RangeError rather than answered by guess.
 */
export interface WorkingCalendar {
  readonly firstDay: number;
  readonly lastDay: number;
  /** All working days, ascending; index = rank. */
  readonly workingDays: Int32Array;
  /** `rankOf[day - firstDay]` = working days before that day; one entry more than there are days. */
  readonly rankOf: Int32Array;
  readonly daysOff: ReadonlyMap<PlainDate, DayOff>;
}

export interface CalendarDays {
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly daysOff: readonly DayOff[];
  /** Weekend days that are worked. */
  readonly workedWeekends: readonly PlainDate[];
  /** A calendar in which every day is worked, for plans that count plain days. */
  readonly everyDay?: boolean;
}

/** Lays out a calendar: Monday to Friday without the days off, and the weekend days that are worked. */
export function workingCalendar({
  from,
  to,
  daysOff,
  workedWeekends,
  everyDay = false,
}: CalendarDays): WorkingCalendar {
  const [firstDay, lastDay] = [toEpochDay(from), toEpochDay(to)];
  const off = new Set(daysOff.map(({ date }) => toEpochDay(date)));
  const worked = new Set(workedWeekends.map(toEpochDay));
  const isWorked = (day: number) => everyDay || worked.has(day) || !(isWeekendDay(day) || off.has(day));
  const rankOf = new Int32Array(lastDay - firstDay + 2);
  const workingDays: number[] = [];
  for (let day = firstDay; day <= lastDay; day += 1) {
    if (isWorked(day)) workingDays.push(day);
    rankOf[day - firstDay + 1] = workingDays.length;
  }
  const byDate = new Map(daysOff.map((dayOff) => [dayOff.date, dayOff]));
  return { firstDay, lastDay, rankOf, workingDays: Int32Array.from(workingDays), daysOff: byDate };
}

/** Day 0, 1-1-1970, was a Thursday; counted in numbers because a century has 36,525 days. */
function isWeekendDay(day: number): boolean {
  return (((day + 3) % 7) + 7) % 7 >= 5;
}

/** How many working days of the calendar lie before an epoch day. */
export function rankBefore(calendar: WorkingCalendar, day: number): number {
  return rankAt(calendar, day, 0);
}

/** How many working days of the calendar lie up to and with an epoch day. */
export function rankThrough(calendar: WorkingCalendar, day: number): number {
  return rankAt(calendar, day, 1);
}

function rankAt(calendar: WorkingCalendar, day: number, include: 0 | 1): number {
  const rank = calendar.rankOf[day - calendar.firstDay + include];
  if (rank === undefined) throw outside(calendar, fromEpochDay(day));
  return rank;
}

/** The epoch day of the working day with a rank. */
export function dayAtRank(calendar: WorkingCalendar, rank: number): number {
  const day = calendar.workingDays[rank];
  if (day === undefined) throw outside(calendar, `working day ${rank}`);
  return day;
}

function outside({ firstDay, lastDay }: WorkingCalendar, what: string): RangeError {
  return new RangeError(`the calendar knows ${fromEpochDay(firstDay)} to ${fromEpochDay(lastDay)}, not ${what}`);
}
