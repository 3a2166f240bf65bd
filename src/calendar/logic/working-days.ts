import { addDays, fromEpochDay, lastDayOfMonth, type PlainDate, plainDateOf, toEpochDay } from '#shared/plain-date.ts';
import type { DayOff } from './days-off.ts';
import { vietnamCalendar } from './vietnam-calendar.ts';
import { dayAtRank, rankBefore, rankThrough, type WorkingCalendar } from './working-calendar.ts';

/** True when offices work on that day: also on a Saturday worked in exchange. */
export function isWorkingDay(date: PlainDate, calendar: WorkingCalendar = vietnamCalendar): boolean {
  const day = toEpochDay(date);
  return rankThrough(calendar, day) > rankBefore(calendar, day);
}

/**
 * The working day `count` after `date`, or before it when negative; `date` itself is not counted, whether worked or not.
 * Friday + 1 = Monday, Saturday + 1 = Monday, Saturday − 1 = Friday; 0 leaves the date as it is.
 */
export function addWorkingDays(date: PlainDate, count: number, calendar: WorkingCalendar = vietnamCalendar): PlainDate {
  if (count === 0) return date;
  const day = toEpochDay(date);
  const rank = count > 0 ? rankThrough(calendar, day) + count - 1 : rankBefore(calendar, day) + count;
  return fromEpochDay(dayAtRank(calendar, rank));
}

/**
 * Working days after `from` up to and with `to`: 0 for the same day, 1 from Friday to Monday; negative when `to` is earlier.
 * The inverse of `addWorkingDays` between two working days.
 */
export function workingDaysBetween(
  from: PlainDate,
  to: PlainDate,
  calendar: WorkingCalendar = vietnamCalendar,
): number {
  if (to < from) return -workingDaysBetween(to, from, calendar);
  return rankThrough(calendar, toEpochDay(to)) - rankThrough(calendar, toEpochDay(from));
}

/** Working days of a month, 1 to 12. */
export function workingDaysInMonth(year: number, month: number, calendar: WorkingCalendar = vietnamCalendar): number {
  return workingDaysBetween(addDays(plainDateOf(year, month, 1), -1), lastDayOfMonth(year, month), calendar);
}

/** The first working day on or after a date. */
export function workingDayFrom(date: PlainDate, calendar: WorkingCalendar = vietnamCalendar): PlainDate {
  return isWorkingDay(date, calendar) ? date : addWorkingDays(date, 1, calendar);
}

/** The last working day on or before a date. */
export function workingDayUntil(date: PlainDate, calendar: WorkingCalendar = vietnamCalendar): PlainDate {
  return isWorkingDay(date, calendar) ? date : addWorkingDays(date, -1, calendar);
}

/** Why nobody works on that day, beyond a plain weekend; null on ordinary days. */
export function dayOffOn(date: PlainDate, calendar: WorkingCalendar = vietnamCalendar): DayOff | null {
  return calendar.daysOff.get(date) ?? null;
}

/** The Vietnamese name of the holiday that makes a day free, null on ordinary days and plain weekends. */
export function holidayOn(date: PlainDate, calendar: WorkingCalendar = vietnamCalendar): string | null {
  const dayOff = dayOffOn(date, calendar);
  if (!dayOff) return null;
  return dayOff.kind === 'made_up' ? `Nghỉ bù ${dayOff.name.vi}` : dayOff.name.vi;
}
