/**
 * City dates: text `YYYY-MM-DD`, Asia/Ho_Chi_Minh, end to end. Text compares correctly with `<` and `>`.
 * No `Date` leaves this file: a time zone can never shift a deadline by a day.
 */
export type PlainDate = string;

const shape = /^(\d{4})-(\d{2})-(\d{2})$/;
const dayMs = 86_400_000;

/** True for a day that exists: `2025-02-29` does not. */
export function isPlainDate(value: unknown): value is PlainDate {
  return typeof value === 'string' && shape.test(value) && fromEpochDay(toEpochDay(value)) === value;
}

/** Days since 1970-01-01; the number line on which windows and charts are drawn. */
export function toEpochDay(date: PlainDate): number {
  const [year, month, day] = datePartsOf(date);
  return Math.round(Date.UTC(year, month - 1, day) / dayMs);
}

export function fromEpochDay(day: number): PlainDate {
  return new Date(day * dayMs).toISOString().slice(0, 10);
}

export function addDays(date: PlainDate, days: number): PlainDate {
  return fromEpochDay(toEpochDay(date) + days);
}

/** Calendar days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return toEpochDay(to) - toEpochDay(from);
}

export function datePartsOf(date: PlainDate): [year: number, month: number, day: number] {
  const match = shape.exec(date);
  if (!match) throw new RangeError(`not a date: ${date}`);
  return [Number(match[1]), Number(match[2]), Number(match[3])];
}

export function plainDateOf(year: number, month: number, day: number): PlainDate {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

export function lastDayOfMonth(year: number, month: number): PlainDate {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** Monday is 1, Sunday is 7, as in the Vietnamese working week. */
export function weekdayOf(date: PlainDate): number {
  return ((((toEpochDay(date) + 3) % 7) + 7) % 7) + 1;
}

/** The city's day at an instant: Vietnam keeps UTC+7 all year round. */
export function cityDayOf(instant: Date): PlainDate {
  return new Date(instant.getTime() + 7 * 3_600_000).toISOString().slice(0, 10);
}
