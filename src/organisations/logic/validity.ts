import { addDays, type PlainDate } from '#shared/plain-date.ts';

/**
 * From when to when something holds: `from` is the first day, `until` the first day on which it no longer holds.
 * Null means open: from before what we know, or until further notice.
 */
export interface Validity {
  readonly from: PlainDate | null;
  readonly until: PlainDate | null;
}

export const always: Validity = { from: null, until: null };

export function holdsOn({ from, until }: Validity, day: PlainDate): boolean {
  return (from === null || from <= day) && (until === null || day < until);
}

export function hasBegunBy({ from }: Validity, day: PlainDate): boolean {
  return from === null || from <= day;
}

export function hasEndedBy({ until }: Validity, day: PlainDate): boolean {
  return until !== null && until <= day;
}

export function overlap(one: Validity, other: Validity): boolean {
  const oneBeginsInTime = other.until === null || one.from === null || one.from < other.until;
  const otherBeginsInTime = one.until === null || other.from === null || other.from < one.until;
  return oneBeginsInTime && otherBeginsInTime;
}

/** The last day on which it holds, as people write it. */
export function lastDayOf({ until }: Validity): PlainDate | null {
  return until === null ? null : addDays(until, -1);
}

/** As people write it, with the last day inclusive: an empty text is an open end. */
export function validityOf(from: string, lastDay: string): Validity {
  return { from: from === '' ? null : from, until: lastDay === '' ? null : addDays(lastDay, 1) };
}

const rangeShape = /^\[?\(?(\d{4}-\d{2}-\d{2})?,(\d{4}-\d{2}-\d{2})?\)$/;

/** Reads PostgreSQL's `[2025-03-01,)`. Its day ranges are always half-open. */
export function parseDateRange(range: string): Validity {
  const match = rangeShape.exec(range);
  if (!match) throw new RangeError(`not a range of days: ${range}`);
  return { from: match[1] ?? null, until: match[2] ?? null };
}

/** Writes PostgreSQL's `[2025-03-01,)`. */
export function formatDateRange({ from, until }: Validity): string {
  return `${from === null ? '(' : '['}${from ?? ''},${until ?? ''})`;
}
