import { sql } from 'kysely';
import type { ReadingContext } from '#platform/context.ts';
import type { PlainDate } from '#shared/plain-date.ts';
import { seenByReader } from '#tasks/storage/task-queries.ts';

export interface Change {
  readonly on: PlainDate;
  readonly directiveId: string;
  readonly kind: 'report' | 'deadline' | 'decision_asked' | 'decided' | 'lead' | 'accepted';
  readonly what: string;
}

/**
 * What was recorded about some directives after one day and up to the as-of day, the newest first. A reading across rooms:
 * the rows are the rooms' own facts, nothing is counted here. Under a directive that units share, a reader hears of the tasks it sees.
 */
export async function changesSince(
  reading: ReadingContext,
  directiveIds: readonly string[],
  since: PlainDate,
  limit: number,
): Promise<Change[]> {
  if (directiveIds.length === 0) return [];
  const { db, tenantId, asOf } = reading;
  const { rows } = await sql<Change>`
    with the_tasks as (
      select td.task_id, td.directive_id from task_directives td
      join tasks t on t.tenant_id = td.tenant_id and t.id = td.task_id and ${seenByReader(reading)}
      where td.tenant_id = ${tenantId} and td.directive_id = any(${[...directiveIds]}::uuid[]) and td.known_on <= ${asOf}
    ), facts as (
      select r.reported_on as on, t.directive_id, 'report' as kind, r.text as what, r.known_on
      from the_tasks t join progress_reports r on r.tenant_id = ${tenantId} and r.task_id = t.task_id
      union all
      select d.known_on, t.directive_id, 'deadline', d.phrase, d.known_on
      from the_tasks t join task_deadlines d on d.tenant_id = ${tenantId} and d.task_id = t.task_id and d.version_no > 1
      union all
      select q.asked_on, q.directive_id, 'decision_asked', q.question, q.known_on
      from decision_requests q where q.tenant_id = ${tenantId} and q.directive_id = any(${[...directiveIds]}::uuid[])
      union all
      select a.decided_on, q.directive_id, 'decided', q.options -> (a.option_no - 1) ->> 'label', a.known_on
      from decisions a join decision_requests q on q.tenant_id = a.tenant_id and q.id = a.request_id
      where a.tenant_id = ${tenantId} and q.directive_id = any(${[...directiveIds]}::uuid[])
      union all
      select e.happened_on, t.directive_id, 'accepted', coalesce(v.deliverable, v.title), e.known_on
      from the_tasks t join task_events e on e.tenant_id = ${tenantId} and e.task_id = t.task_id and e.event = 'accepted'
      join lateral (select * from task_versions x where x.tenant_id = e.tenant_id and x.task_id = e.task_id and x.known_on <= ${asOf}
        order by x.version_no desc limit 1) v on true
      union all
      select lower(a.valid), t.directive_id, 'lead', o.short_name, a.known_on
      from the_tasks t
      join task_assignments a on a.tenant_id = ${tenantId} and a.task_id = t.task_id and a.part = 'lead'
        and (a.withdrawn_on is null or a.withdrawn_on > ${asOf})
      join organisation_versions o on o.tenant_id = a.tenant_id and o.organisation_id = a.organisation_id and o.valid @> lower(a.valid)
      where exists (select 1 from task_assignments b where b.tenant_id = a.tenant_id and b.task_id = a.task_id and b.part = 'lead' and b.withdrawn_on is null
        and upper(b.valid) = lower(a.valid))
    )
    select distinct "on", directive_id as "directiveId", kind, what from facts
    where "on" > ${since} and "on" <= ${asOf} and known_on <= ${asOf}
    order by "on" desc, directive_id, kind limit ${limit}`.execute(db);
  return rows;
}
