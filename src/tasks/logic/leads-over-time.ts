import type { PlainDate } from '#shared/plain-date.ts';

export interface LeadRange {
  readonly organisationId: string;
  readonly from: PlainDate;
  /** The first day on which it no longer leads; null while no end is known. */
  readonly until: PlainDate | null;
}

/**
 * Leads as they were known: a range whose end was only written down later still looks open. The end counts only when the
 * next lead is known too, because one lead's end is always another's beginning.
 */
export function leadsOverTime<Range extends LeadRange>(known: readonly Range[]): Range[] {
  return known.map((range, index) => ({ ...range, until: known[index + 1] ? range.until : null }));
}
