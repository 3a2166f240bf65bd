/**
 * Where a directive or a task stands. Always computed from facts, never typed in and never stored.
 * "Needs a decision" is no status: it is shown over any of these.
 */
export const statuses = [
  'late',
  'no_news',
  'at_risk',
  'due_soon',
  'unassigned',
  'on_plan',
  'done_late',
  'paused',
  'done',
  'void',
] as const;
export type Status = (typeof statuses)[number];

/** What a reason rests on, so that a screen can open it. `id` is the record's id, or its code where it has one. */
export interface ReasonSource {
  readonly kind: 'task' | 'deadline' | 'event' | 'report' | 'decision' | 'milestone' | 'document';
  readonly id: string;
}

/** One fact behind a status, as data; the words for each code live on the screen. */
export interface Reason<Code extends string = string> {
  readonly code: Code;
  readonly details: Readonly<Record<string, string | number>>;
  readonly source?: ReasonSource;
}

/** Finished or not, and by the due day or not: the two axes on which every status lies. */
export interface StatusAxes {
  readonly isDone: boolean;
  /** After the last day of the window. For what is done, the day it was accepted counts; for what is open, the as-of day. */
  readonly isLate: boolean;
}

/** How many of each status; every status is there, also with 0. */
export type StatusCounts = Readonly<Record<Status, number>>;

export function countStatuses(rows: readonly { readonly status: Status }[]): StatusCounts {
  const counts = Object.fromEntries(statuses.map((status) => [status, 0])) as Record<Status, number>;
  for (const { status } of rows) counts[status] += 1;
  return counts;
}
