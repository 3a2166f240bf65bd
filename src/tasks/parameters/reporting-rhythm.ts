/**
 * How long silence is normal when a task names no rhythm of its own.
 * A month between reports plus the two weeks in which reports of a month are gathered.
 */
export const reportingRhythm = {
  days: 45,
  unit: 'calendar days',
  validFrom: '2024-11-27',
  source: 'House rule: one monthly report plus half a month of grace; a task may set its own rhythm',
} as const;

/** A question may wait this long before what depends on it counts as at risk. */
export const patienceWithDecisions = {
  days: 30,
  unit: 'calendar days',
  validFrom: '2024-11-27',
  source: 'House rule: one reporting month',
} as const;

/** From how many working days before its last day a task is due soon. */
export const dueSoonFrom = {
  days: 7,
  unit: 'working days',
  validFrom: '2024-11-27',
  source: 'House rule: interface, status system',
} as const;
