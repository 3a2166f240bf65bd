import type { PlainDate } from '#shared/plain-date.ts';
import type { Problem } from '#shared/problem.ts';

/** One part in a task: half-open, `until` null while it goes on. */
export interface Assignment {
  readonly id: string;
  readonly organisationId: string;
  readonly part: 'lead' | 'coordinating';
  readonly from: PlainDate;
  readonly until: PlainDate | null;
}

export interface AssignmentChange {
  readonly end: readonly { readonly id: string; readonly until: PlainDate }[];
  readonly remove: readonly string[];
  readonly begin: readonly Omit<Assignment, 'id'>[];
}

/**
 * Hands a task to another unit from a day on, without a day between and without a day shared:
 *
 * ```
 *   before   A ────────────────────►      planned: C ──►      B coordinating ─────────►
 *   after    A ───────┤B ──────────►      withdrawn           B coordinating ──┤
 *                     └ from
 * ```
 * What was planned for that day or later is withdrawn; `from` is never in the past, so no day that was lived through changes.
 */
export function leadChange(
  assignments: readonly Assignment[],
  organisationId: string,
  from: PlainDate,
): AssignmentChange {
  const touched = assignments.filter((one) => one.part === 'lead' || one.organisationId === organisationId);
  return { ...cutFrom(touched, from), begin: [{ organisationId, part: 'lead', from, until: null }] };
}

/** Lets exactly these units coordinate from a day on; one that will lead later coordinates until then. */
export function coordinatingChange(
  assignments: readonly Assignment[],
  organisationIds: readonly string[],
  from: PlainDate,
): AssignmentChange {
  const coordinating = assignments.filter((one) => one.part === 'coordinating' && isAlive(one, from));
  const leaving = coordinating.filter((one) => !organisationIds.includes(one.organisationId));
  const joining = organisationIds.filter((id) => !coordinating.some((one) => one.organisationId === id));
  const leadsFrom = (id: string) =>
    assignments.find((one) => one.part === 'lead' && one.organisationId === id && one.from > from)?.from ?? null;
  return {
    ...cutFrom(leaving, from),
    begin: joining.map((organisationId) => ({
      organisationId,
      part: 'coordinating',
      from,
      until: leadsFrom(organisationId),
    })),
  };
}

function cutFrom(assignments: readonly Assignment[], from: PlainDate): Pick<AssignmentChange, 'end' | 'remove'> {
  const reaching = assignments.filter((one) => isAlive(one, from));
  return {
    end: reaching.filter((one) => one.from < from).map(({ id }) => ({ id, until: from })),
    remove: reaching.filter((one) => one.from >= from).map(({ id }) => id),
  };
}

function isAlive({ until }: Assignment, day: PlainDate): boolean {
  return until === null || until > day;
}

export function leadOn(assignments: readonly Assignment[], day: PlainDate): Assignment | undefined {
  return assignments.find((one) => one.part === 'lead' && one.from <= day && isAlive(one, day));
}

export function leadChangeProblems(
  assignments: readonly Assignment[],
  change: { leadId: string; unit: string; from: PlainDate },
  today: PlainDate,
): Problem[] {
  const { leadId, unit, from } = change;
  if (from < today) return [{ code: 'tasks.lead_change_in_past', field: 'from', details: { from, today } }];
  const isSame = leadOn(assignments, from)?.organisationId === leadId;
  return isSame ? [{ code: 'tasks.lead_unchanged', field: 'leadId', details: { unit, from } }] : [];
}
