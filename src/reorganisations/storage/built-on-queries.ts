import { type RawBuilder, sql } from 'kysely';
import type { ActionContext } from '#platform/context.ts';
import type { PlainDate } from '#shared/plain-date.ts';

type Context = Pick<ActionContext, 'db' | 'tenantId' | 'today'>;

/** What rests on a reform by now, so that it cannot be taken back any more. */
export const buildings = [
  'built_on_reform',
  'built_on_lead',
  'built_on_task',
  'built_on_report',
  'built_on_account',
  'built_on_question',
  'built_on_post',
] as const;
export interface BuiltOn {
  readonly what: (typeof buildings)[number];
  readonly count: number;
  /** Codes or names, the first few. */
  readonly examples: string;
}

interface Mark {
  readonly id: string;
  readonly handoverOn: PlainDate;
}

/** Everything that was written on the ground of a reform since it was committed; each of it would be left without its unit. */
export async function builtOn(context: Context, reform: Mark): Promise<BuiltOn[]> {
  const found: BuiltOn[] = [];
  for (const what of buildings) {
    const names = await namesOf(context, queries[what](context, reform));
    if (names.length > 0) found.push({ what, count: names.length, examples: names.slice(0, 3).join(', ') });
  }
  return found;
}

async function namesOf({ db }: Context, query: RawBuilder<{ name: string }>): Promise<string[]> {
  return (await query.execute(db)).rows.map((row) => row.name);
}

type Query = (context: Context, reform: Mark) => RawBuilder<{ name: string }>;

/** Units that the reform itself began, and had no version before. */
const begun = ({ tenantId }: Context, { id }: Mark) => sql`(
  select v.organisation_id from organisation_versions v where v.tenant_id = ${tenantId} and v.reorganisation_id = ${id}
    and not exists (select 1 from organisation_versions b where b.tenant_id = v.tenant_id and b.organisation_id = v.organisation_id
      and b.reorganisation_id is distinct from ${id}))`;

const moved = ({ tenantId }: Context, { id }: Mark) => sql`(
  select a.task_id from task_assignments a where a.tenant_id = ${tenantId} and (a.reorganisation_id = ${id} or a.ended_by = ${id}))`;

const queries: Readonly<Record<BuiltOn['what'], Query>> = {
  built_on_reform: (context, reform) => sql`
    select r.code as name from reorganisations r where r.tenant_id = ${context.tenantId} and r.status = 'committed' and r.id <> ${reform.id}
      and (exists (select 1 from successions s where s.tenant_id = r.tenant_id and s.reorganisation_id = r.id
          and (s.predecessor_id in ${begun(context, reform)} or s.successor_id in ${begun(context, reform)}))
        or exists (select 1 from task_assignments a where a.tenant_id = r.tenant_id and a.reorganisation_id = ${reform.id}
          and (a.ended_by = r.id or a.withdrawn_by = r.id))
        or exists (select 1 from organisation_versions v where v.tenant_id = r.tenant_id and v.reorganisation_id = ${reform.id} and v.ended_by = r.id)
        or exists (select 1 from organisation_parents p where p.tenant_id = r.tenant_id and p.reorganisation_id = r.id
          and p.parent_id in ${begun(context, reform)}))
    order by r.code`,
  built_on_lead: (context, reform) => sql`
    select distinct t.code as name from audit_entries e join tasks t on t.tenant_id = e.tenant_id and t.id = e.entity_id
    where e.tenant_id = ${context.tenantId} and e.entity = 'task' and e.action in ('task.lead_changed', 'task.coordinating_changed')
      and e.entity_id in ${moved(context, reform)}
      and e.sequence > (select max(c.sequence) from audit_entries c where c.tenant_id = e.tenant_id and c.entity = 'reorganisation'
        and c.entity_id = ${reform.id} and c.action = 'reorganisation.committed')
    order by 1`,
  built_on_task: (context, reform) => sql`
    select distinct t.code as name from task_assignments a join tasks t on t.tenant_id = a.tenant_id and t.id = a.task_id
    where a.tenant_id = ${context.tenantId} and a.organisation_id in ${begun(context, reform)} and a.reorganisation_id is distinct from ${reform.id}
    order by 1`,
  built_on_report: (context, reform) => sql`
    select distinct t.code as name from tasks t where t.tenant_id = ${context.tenantId} and t.id in ${moved(context, reform)}
      and (exists (select 1 from progress_reports r where r.tenant_id = t.tenant_id and r.task_id = t.id
          and r.organisation_id in (select a.organisation_id from task_assignments a where a.tenant_id = r.tenant_id and a.task_id = r.task_id
            and a.reorganisation_id = ${reform.id}) and r.known_on >= ${reform.handoverOn}::date)
        or exists (select 1 from progress_reports r where r.tenant_id = t.tenant_id and r.organisation_id in ${begun(context, reform)} and r.task_id = t.id))
    order by 1`,
  built_on_account: (context, reform) => sql`
    select a.username as name from accounts a where a.tenant_id = ${context.tenantId} and a.organisation_id in ${begun(context, reform)} order by 1`,
  built_on_question: (context, reform) => sql`
    select q.question as name from decision_requests q where q.tenant_id = ${context.tenantId}
      and q.asked_by_organisation_id in ${begun(context, reform)} order by 1`,
  built_on_post: (context, reform) => sql`
    select p.name from posts p where p.tenant_id = ${context.tenantId}
      and ((p.organisation_id in ${begun(context, reform)} and p.reorganisation_id is distinct from ${reform.id})
        or (p.reorganisation_id = ${reform.id} and (exists (select 1 from appointments a where a.tenant_id = p.tenant_id and a.post_id = p.id)
          or exists (select 1 from task_versions v where v.tenant_id = p.tenant_id and v.responsible_post_id = p.id))))
    order by 1`,
};
