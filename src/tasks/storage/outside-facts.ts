import { sql } from 'kysely';
import type { ReadingContext } from '#platform/context.ts';
import type { PlainDate } from '#shared/plain-date.ts';
import type { LateMilestone, WaitingDecision } from '../logic/task.ts';

// Questions and milestones belong to rooms below this one. A status rests on them all the same, so they are read here, and
// only read, each under its own as-of rule.

export interface WaitingQuestion extends WaitingDecision {
  readonly directiveId: string;
}

/** Questions about these directives that nobody had answered by the end of the as-of day, the longest wait first. */
export async function waitingQuestions(
  { db, tenantId, asOf }: ReadingContext,
  directiveIds: readonly string[],
): Promise<WaitingQuestion[]> {
  if (directiveIds.length === 0) return [];
  const { rows } = await sql<WaitingQuestion>`
    select q.id, q.directive_id as "directiveId", q.question, q.asked_on as "askedOn"
    from decision_requests q
    left join decisions a on a.tenant_id = q.tenant_id and a.request_id = q.id and a.known_on <= ${asOf}
    where q.tenant_id = ${tenantId} and q.known_on <= ${asOf} and a.request_id is null
      and q.directive_id = any(${[...directiveIds]}::uuid[])
    order by q.asked_on, q.id
  `.execute(db);
  return rows;
}

/**
 * Milestones of these tasks, or linked before one of them, that are past their window and not reached on the as-of day.
 * Windows without a last day are never late.
 */
export async function lateMilestonesOf(
  { db, tenantId, asOf }: ReadingContext,
  taskIds: readonly string[],
): Promise<Map<string, LateMilestone[]>> {
  const { rows } = await sql<{ task_id: string; id: string; title: string; latest: PlainDate }>`
    with own as (
      select m.id, m.task_id from milestones m
      where m.tenant_id = ${tenantId} and m.known_on <= ${asOf} and m.task_id = any(${[...taskIds]}::uuid[])
    ), before as (
      select id, task_id from own
      union select l.from_id, own.task_id from own
        join milestone_links l on l.tenant_id = ${tenantId} and l.to_id = own.id and l.known_on <= ${asOf}
    )
    select b.task_id, m.id, m.title, w.latest
    from before b
    join milestones m on m.tenant_id = ${tenantId} and m.id = b.id and m.known_on <= ${asOf}
    join lateral (select latest from milestone_windows x where x.tenant_id = m.tenant_id and x.milestone_id = m.id
      and x.known_on <= ${asOf} order by x.version_no desc limit 1) w on w.latest < ${asOf}
    left join lateral (select outcome from milestone_outcomes x where x.tenant_id = m.tenant_id and x.milestone_id = m.id
      and x.known_on <= ${asOf} order by x.sequence desc limit 1) o on true
    where o.outcome is null or o.outcome = 'reopened'
    order by w.latest, m.id
  `.execute(db);
  return Map.groupBy(rows, (row) => row.task_id) as Map<string, LateMilestone[]>;
}
