import { addDays, datePartsOf, lastDayOfMonth, type PlainDate, plainDateOf, weekdayOf } from '#shared/plain-date.ts';

/** First and last day of a stretch of the calendar. */
export interface Days {
  readonly first: PlainDate;
  readonly last: PlainDate;
}

export function dayOf(year: number, month: number, day: number): Days | null {
  if (month < 1 || month > 12 || day < 1) return null;
  const date = plainDateOf(year, month, day);
  return date <= lastDayOfMonth(year, month) ? { first: date, last: date } : null;
}

export function monthOf(year: number, month: number): Days | null {
  if (month < 1 || month > 12) return null;
  return { first: plainDateOf(year, month, 1), last: lastDayOfMonth(year, month) };
}

export function quarterOf(year: number, quarter: number): Days | null {
  if (quarter < 1 || quarter > 4) return null;
  return { first: plainDateOf(year, quarter * 3 - 2, 1), last: lastDayOfMonth(year, quarter * 3) };
}

export function yearOf(year: number): Days {
  return { first: plainDateOf(year, 1, 1), last: plainDateOf(year, 12, 31) };
}

/** Thượng, trung and hạ tuần: days 1–10, 11–20, 21 to the end. "đầu/giữa/cuối tháng" are read the same way. */
export function thirdOfMonth(year: number, month: number, third: 1 | 2 | 3): Days | null {
  const whole = monthOf(year, month);
  if (!whole) return null;
  const first = plainDateOf(year, month, third * 10 - 9);
  return { first, last: third === 3 ? whole.last : plainDateOf(year, month, third * 10) };
}

/** Monday to Sunday of the week `weeks` after the one of `date`. */
export function weekOf(date: PlainDate, weeks: number): Days {
  const monday = addDays(date, 1 - weekdayOf(date) + 7 * weeks);
  return { first: monday, last: addDays(monday, 6) };
}

/**
 * The year of a month named without one. Looking ahead (deadlines) a month already over means next year;
 * looking around (events told) the nearest one is meant.
 */
export function yearForMonth(month: number, today: PlainDate | null, looking: 'ahead' | 'around'): number | null {
  if (today === null) return null;
  const [year, current] = datePartsOf(today);
  if (looking === 'ahead') return month < current ? year + 1 : year;
  if (month < current - 6) return year + 1;
  return month > current + 6 ? year - 1 : year;
}

/** "đầu năm" is read as the first quarter, "giữa năm" as the second and third, "cuối năm" as the last. */
export function partOfYear(year: number, part: string | undefined): Days {
  const whole = yearOf(year);
  const third = thirdNumber(part);
  if (third === 1) return { first: whole.first, last: quarterOf(year, 1)!.last };
  if (third === 2) return { first: quarterOf(year, 2)!.first, last: quarterOf(year, 3)!.last };
  return third === 3 ? quarterOf(year, 4)! : whole;
}

/** 1 for "đầu" or "thượng tuần", 2 for the middle, 3 for the end. */
export function thirdNumber(part: string | undefined): 1 | 2 | 3 | null {
  if (!part) return null;
  const word = part.toLowerCase();
  if (word.startsWith('đầu') || word.startsWith('thượng')) return 1;
  return word.startsWith('giữa') || word.startsWith('trung') ? 2 : 3;
}
