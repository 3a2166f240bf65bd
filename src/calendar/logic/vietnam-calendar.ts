import type { DateWindow } from '#shared/date-window.ts';
import { type PlainDate, plainDateOf } from '#shared/plain-date.ts';
import { statutoryHolidays } from '../parameters/holidays.ts';
import { swappedDays } from '../parameters/swapped-days.ts';
import type { HolidayParameters } from '../parameters/types.ts';
import { daysOffIn } from './days-off.ts';
import { type WorkingCalendar, workingCalendar } from './working-calendar.ts';

/** The five-day week of the state's offices began on 2-10-1999; lunar dates are trusted to 2100. */
const firstYear = 2000;
const lastYear = 2100;
const span = { from: plainDateOf(firstYear, 1, 1), to: plainDateOf(lastYear, 12, 31) };

/** A calendar from editable parameters: the law's holidays, made-up days and swaps, 2000 to 2100. */
export function calendarOf(parameters: HolidayParameters): WorkingCalendar {
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);
  return workingCalendar({
    ...span,
    daysOff: years.flatMap((year) => daysOffIn(year, parameters)),
    workedWeekends: parameters.swaps.map(({ worked }) => worked),
  });
}

/** The city's working calendar as this version of the product knows it. */
export const vietnamCalendar: WorkingCalendar = calendarOf({ holidays: statutoryHolidays, swaps: swappedDays });

/**
 * Of a deadline, the day for which nobody could say how many working days are left: a mistyped year. Rooms refuse it at the door,
 * because a status that cannot be computed would take its whole list down. Days long past are never asked for.
 */
export function dayBeyondCalendar({ earliest, latest }: DateWindow): { day: PlainDate; last: PlainDate } | null {
  const day = [latest, earliest].find((one) => one !== null && one > span.to);
  return day ? { day, last: span.to } : null;
}

/** Every day is a working day: plans that count plain days. */
export const everyDayCalendar: WorkingCalendar = workingCalendar({
  ...span,
  daysOff: [],
  workedWeekends: [],
  everyDay: true,
});

/** Monday to Friday without the given holidays, plus the given Saturdays: the calendar a plan file may bring along. */
export function calendarWith(holidays: readonly PlainDate[], workingSaturdays: readonly PlainDate[]): WorkingCalendar {
  const name = { vi: 'Ngày nghỉ của kế hoạch', en: "The plan's day off", short: '' };
  const daysOff = holidays.map((date) => ({ date, name, kind: 'holiday' as const }));
  return workingCalendar({ ...span, daysOff, workedWeekends: workingSaturdays });
}
