import { fromEpochDay, type PlainDate, plainDateOf, toEpochDay } from '#shared/plain-date.ts';
import { newMoon, sunLongitude } from './moon-and-sun.ts';

/**
 * The Vietnamese lunar calendar. Its days begin at midnight UTC+7, one hour after Beijing's, so that a new moon in that hour
 * starts the month a day earlier here: Tết 2030 is 2 February in Vietnam and 3 February in China. Never use a Chinese table.
 */
export interface LunarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** A thirteenth month repeats the number of the month before it. */
  readonly isLeapMonth: boolean;
}

interface LunarMonth {
  /** Epoch day of its first day. */
  readonly start: number;
  readonly year: number;
  readonly month: number;
  readonly isLeapMonth: boolean;
}

const meanMonthDays = 29.530588861;
const firstNewMoonDay = toEpochDay('2000-01-06');
const epochJulianDay = 2440587.5;
const utcPlus7 = 7 / 24;

/** The lunar date of a city day. Reliable from 1900 to 2100. */
export function lunarDateOf(date: PlainDate): LunarDate {
  const day = toEpochDay(date);
  const solarYear = Number(date.slice(0, 4));
  const months = [...monthsFromWinter(solarYear - 1), ...monthsFromWinter(solarYear)];
  const month = months.findLast((candidate) => candidate.start <= day)!;
  return { year: month.year, month: month.month, day: day - month.start + 1, isLeapMonth: month.isLeapMonth };
}

/** The city day of a day in a regular (not leap) lunar month of lunar year `year`. */
export function dayOfLunar(year: number, month: number, day: number): PlainDate {
  const candidates = [...monthsFromWinter(year - 1), ...monthsFromWinter(year)];
  const found = candidates.find((one) => one.year === year && one.month === month && !one.isLeapMonth)!;
  return fromEpochDay(found.start + day - 1);
}

/** Mùng 1 Tết of a lunar year. */
export function tetOf(year: number): PlainDate {
  return dayOfLunar(year, 1, 1);
}

/** The Hùng Kings' day, 10-3 of the lunar calendar. */
export function gioToOf(year: number): PlainDate {
  return dayOfLunar(year, 3, 10);
}

const winters = new Map<number, readonly LunarMonth[]>();

/** The 12 or 13 months from month 11 of `solarYear`, which holds the winter solstice, up to the next month 11. */
function monthsFromWinter(solarYear: number): readonly LunarMonth[] {
  const known = winters.get(solarYear);
  if (known) return known;
  const months = numberedMonths(solarYear);
  winters.set(solarYear, months);
  return months;
}

function numberedMonths(solarYear: number): LunarMonth[] {
  const first = winterNewMoon(solarYear);
  const count = winterNewMoon(solarYear + 1) - first;
  const starts = Array.from({ length: count + 1 }, (_, index) => dayOfNewMoon(first + index));
  const leap = count === 13 ? starts.findIndex((_, index) => index > 0 && !holdsSolarTerm(starts, index)) : -1;
  return starts.slice(0, count).map((start, index) => {
    const ordinal = leap >= 0 && index >= leap ? index - 1 : index;
    const year = ordinal < 2 ? solarYear : solarYear + 1;
    return { start, year, month: ((ordinal + 10) % 12) + 1, isLeapMonth: index === leap };
  });
}

/** The number of the new moon that opens month 11: the last one on or before the day of the solstice. */
function winterNewMoon(solarYear: number): number {
  const yearEnd = toEpochDay(plainDateOf(solarYear, 12, 31));
  let k = Math.round((yearEnd - firstNewMoonDay) / meanMonthDays);
  while (dayOfNewMoon(k) > yearEnd) k -= 1;
  return termAtStartOf(dayOfNewMoon(k)) >= 9 ? k - 1 : k;
}

/** A month holds a principal solar term when the sun enters a new sector of 30° in it; the first that does not is the leap month. */
function holdsSolarTerm(starts: readonly number[], index: number): boolean {
  return termAtStartOf(starts[index]!) !== termAtStartOf(starts[index + 1]!);
}

/** The 30° sector, 0 to 11, in which the sun stands at midnight when a city day begins; 9 opens at the winter solstice. */
function termAtStartOf(epochDay: number): number {
  return Math.floor(sunLongitude(epochDay + epochJulianDay - utcPlus7) / 30);
}

function dayOfNewMoon(k: number): number {
  return Math.floor(newMoon(k) - epochJulianDay + utcPlus7);
}
