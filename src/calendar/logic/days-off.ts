import { addDays, fromEpochDay, type PlainDate, plainDateOf, toEpochDay, weekdayOf } from '#shared/plain-date.ts';
import type { HolidayName, HolidayParameters, HolidayRule } from '../parameters/types.ts';
import { dayOfLunar, tetOf } from './lunar.ts';

/** A day without work other than a plain weekend, and why. `holiday` by law, `made_up` for one on a weekend, `swapped` for a Saturday. */
export interface DayOff {
  readonly date: PlainDate;
  readonly name: HolidayName;
  readonly kind: 'holiday' | 'made_up' | 'swapped';
}

export const isWeekend = (date: PlainDate) => weekdayOf(date) >= 6;

/** Every holiday, made-up and swapped day of a year, in the order of the calendar. Only holidays that are law count. */
export function daysOffIn(year: number, parameters: HolidayParameters): DayOff[] {
  const taken = new Map<PlainDate, DayOff>();
  for (const holiday of statutoryDays(year, parameters)) taken.set(holiday.date, holiday);
  for (const holiday of [...taken.values()].filter(({ date }) => isWeekend(date))) {
    const date = nextFreeWeekday(holiday.date, taken);
    taken.set(date, { date, name: holiday.name, kind: 'made_up' });
  }
  for (const { off, name } of parameters.swaps.filter((swap) => swap.off.startsWith(`${year}-`))) {
    taken.set(off, { date: off, name, kind: 'swapped' });
  }
  return [...taken.values()].sort((a, b) => (a.date < b.date ? -1 : 1));
}

function statutoryDays(year: number, { holidays }: HolidayParameters): DayOff[] {
  return holidays
    .filter(({ fromYear, toYear, certainty }) => certainty === 'law' && fromYear <= year && year <= (toYear ?? year))
    .flatMap(({ name, rule }) => daysOf(rule, year).map((date) => ({ date, name, kind: 'holiday' as const })))
    .sort((a, b) => (a.date < b.date ? -1 : 1));
}

function daysOf(rule: HolidayRule, year: number): PlainDate[] {
  if (rule.kind === 'lunar') return [dayOfLunar(year, rule.month, rule.day)];
  if (rule.kind === 'tet') {
    return Array.from({ length: rule.daysBefore + rule.daysFrom }, (_, i) => addDays(tetOf(year), i - rule.daysBefore));
  }
  const day = plainDateOf(year, rule.month, rule.day);
  return rule.kind === 'solar' ? [day] : withAdjacent(day);
}

/**
 * The law gives one day before or after. The government has taken the day before (2024–2026); when only the day after
 * joins a weekend, which is a Thursday, that one makes the longer rest.
 */
function withAdjacent(day: PlainDate): PlainDate[] {
  const isThursday = weekdayOf(day) === 4;
  return isThursday ? [day, addDays(day, 1)] : [addDays(day, -1), day];
}

function nextFreeWeekday(after: PlainDate, taken: ReadonlyMap<PlainDate, DayOff>): PlainDate {
  let day = toEpochDay(after) + 1;
  while (isWeekend(fromEpochDay(day)) || taken.has(fromEpochDay(day))) day += 1;
  return fromEpochDay(day);
}
