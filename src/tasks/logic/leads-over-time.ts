import type { PlainDate } from '#shared/plain-date.ts';

export interface LeadRange {
  readonly organisationId: string;
  readonly from: PlainDate;
  /** The first day on which it no longer leads; null while no end is known. */
  readonly until: PlainDate | null;
}

/**
 * Leads as they were known: a range whose end was only written down later still looks as it did. One lead's end is always
 * another's beginning, so the end that was known is where the next known lead begins.
 */
export function leadsOverTime<Range extends LeadRange>(known: readonly Range[]): Range[] {
  return known.map((range, index) => ({ ...range, until: known[index + 1]?.from ?? null }));
}
