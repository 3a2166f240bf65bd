import { sql } from 'kysely';
import type { ReadingContext } from '#platform/context.ts';
import type { PlainDate } from '#shared/plain-date.ts';
import type { Assignment } from '../logic/lead-change.ts';

type CityReading = Pick<ReadingContext, 'db' | 'tenantId'>;

/** One part in an open task that reaches beyond a day. */
export interface OpenPart extends Assignment {
  readonly taskId: string;
}

/**
 * All parts, from a day on, of every open task in which one of these units still has a part then: what a reform has to move,
 * and what stands beside it. Open is whatever was neither accepted nor voided, drafts too.
 */
export async function openParts(
  { db, tenantId }: CityReading,
  unitIds: readonly string[],
  day: PlainDate,
): Promise<OpenPart[]> {
  const reaches = sql`a.withdrawn_on is null and (upper(a.valid) is null or upper(a.valid) > ${day}::date)`;
  const { rows } = await sql<OpenPart>`
    with touched as materialized (
      select distinct a.task_id from task_assignments a
      where a.tenant_id = ${tenantId} and a.organisation_id = any(${[...unitIds]}::uuid[]) and ${reaches}
    ), last_events as materialized (
      select distinct on (e.task_id) e.task_id, e.event from task_events e
      where e.tenant_id = ${tenantId} order by e.task_id, e.sequence desc
    )
    select a.id, a.task_id as "taskId", a.organisation_id as "organisationId", a.part, lower(a.valid) as "from", upper(a.valid) as until
    from touched t
    join task_assignments a on a.tenant_id = ${tenantId} and a.task_id = t.task_id and ${reaches}
    left join last_events l on l.task_id = t.task_id
    where l.event is null or l.event not in ('accepted', 'voided')
    order by a.task_id, a.id`.execute(db);
  return rows;
}

/** What an open task says of itself, as the rules of a reform read it. */
export interface OpenTaskFacts {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  /** Folded: title, deliverable and code. */
  readonly words: string;
  readonly topics: string[];
  readonly hasDeadline: boolean;
}

export async function openTaskFacts(
  { db, tenantId }: CityReading,
  taskIds: readonly string[],
): Promise<Map<string, OpenTaskFacts>> {
  const { rows } = await sql<OpenTaskFacts>`
    with wanted as materialized (select unnest(${[...taskIds]}::uuid[]) as id),
    wordings as materialized (
      select distinct on (v.task_id) v.task_id, v.title, v.search_text from task_versions v
      where v.tenant_id = ${tenantId} order by v.task_id, v.version_no desc
    ), windows as materialized (
      select distinct on (w.task_id) w.task_id, w.latest from task_deadlines w
      where w.tenant_id = ${tenantId} order by w.task_id, w.version_no desc
    ), of_directives as materialized (
      select distinct on (d.directive_id) d.directive_id, d.topic from directive_versions d
      where d.tenant_id = ${tenantId} order by d.directive_id, d.version_no desc
    ), topics as materialized (
      select l.task_id, array_agg(distinct d.topic) as topics from task_directives l
      join of_directives d on d.directive_id = l.directive_id where l.tenant_id = ${tenantId} group by l.task_id
    )
    select t.id, t.code, v.title, v.search_text as words, coalesce(o.topics, '{}') as topics, w.latest is not null as "hasDeadline"
    from wanted join tasks t on t.tenant_id = ${tenantId} and t.id = wanted.id
    join wordings v on v.task_id = t.id
    left join windows w on w.task_id = t.id
    left join topics o on o.task_id = t.id`.execute(db);
  return new Map(rows.map((row) => [row.id, row]));
}
