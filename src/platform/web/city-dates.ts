import { datePartsOf, isPlainDate, type PlainDate, plainDateOf, toEpochDay } from '#shared/plain-date.ts';
import { vietnameseDay } from '#shared/vietnamese-text.ts';

/** How the city writes a day: "27-11-2024". */
export const cityDay = vietnameseDay;

/** Inside a list of the current year the year is not repeated: "6-3", but "12-12-2025". */
export function shortCityDay(date: PlainDate, today: PlainDate): string {
  const [year, month, day] = datePartsOf(date);
  return year === datePartsOf(today)[0] ? `${day}-${month}` : cityDay(date);
}

/** Both ends of an interval, what they share said once: "11 → 20-10-2025", "28-2 → 5-3-2025". */
export function cityInterval(from: PlainDate, to: PlainDate): string {
  if (from === to) return cityDay(to);
  const [year, month, day] = datePartsOf(from);
  const [toYear, toMonth] = datePartsOf(to);
  if (year !== toYear) return `${cityDay(from)} → ${cityDay(to)}`;
  return `${month === toMonth ? day : `${day}-${month}`} → ${cityDay(to)}`;
}

/** Reads what people type for a day: 27-11-2024, 27/11/24, 27.11 (this year), 2024-11-27. Null when it is no day. */
export function readCityDay(typed: string, today: PlainDate): PlainDate | null {
  const text = typed.trim();
  const isIso: boolean = isPlainDate(text);
  if (isIso) return text;
  const [day, month, year, ...rest] = text.split(/[-/. ]+/).map(Number);
  if (!day || !month || rest.length > 0) return null;
  const fullYear = year === undefined ? datePartsOf(today)[0] : year < 100 ? 2000 + year : year;
  const date = plainDateOf(fullYear, month, day);
  return isPlainDate(date) ? date : null;
}

/** Where a day lies between two others: 0 at `from`, 1 at `to`; outside days fall outside. */
export function shareOfSpan(date: PlainDate, from: PlainDate, to: PlainDate): number {
  return (toEpochDay(date) - toEpochDay(from)) / Math.max(1, toEpochDay(to) - toEpochDay(from));
}
