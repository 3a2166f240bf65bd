import { sql } from 'kysely';
import type { ActionContext } from '#platform/context.ts';
import { newId } from '#shared/id.ts';
import type { BegunPart } from '../logic/handover.ts';

type Context = Pick<ActionContext, 'db' | 'tenantId' | 'today'>;

/** The handovers of many tasks as columns: what one statement ends, withdraws and begins. */
export interface HandoverColumns {
  readonly end: readonly { readonly id: string; readonly until: string }[];
  readonly withdraw: readonly string[];
  readonly begin: readonly (BegunPart & { readonly taskId: string; readonly reason: string })[];
}

/** Nobody else writes parts until the transaction ends: a task that changed hands meanwhile would be missed. */
export async function lockParts({ db }: Context): Promise<void> {
  await sql`lock table task_assignments in share row exclusive mode`.execute(db);
}

/**
 * Ends, withdraws and begins, in this order, in one statement: a reform moves tens of thousands of parts, and when the
 * statement is done no task may have a day without a lead. The counts make the database finish one step before the next.
 */
export async function saveHandover(context: Context, change: HandoverColumns, reorganisationId: string): Promise<void> {
  const { db, tenantId, today } = context;
  const { end, withdraw, begin } = change;
  await sql`
    with ended as (
      update task_assignments a set valid = daterange(lower(a.valid), e.until), until_before = upper(a.valid), ended_by = ${reorganisationId}
      from unnest(${end.map(({ id }) => id)}::uuid[], ${end.map(({ until }) => until)}::date[]) as e(id, until)
      where a.tenant_id = ${tenantId} and a.id = e.id returning 1
    ), withdrawn as (
      update task_assignments set withdrawn_on = ${today}, withdrawn_by = ${reorganisationId}
      where tenant_id = ${tenantId} and id = any(${[...withdraw]}::uuid[]) returning 1
    ), done as materialized (
      select (select count(*) from ended) + (select count(*) from withdrawn) as steps
    )
    insert into task_assignments (tenant_id, id, task_id, organisation_id, part, valid, reason, known_on, reorganisation_id)
    select ${tenantId}, b.id, b.task_id, b.organisation_id, b.part, daterange(b.from_on, b.until), b.reason, ${today}, ${reorganisationId}
    from done, unnest(${begin.map(() => newId())}::uuid[], ${begin.map((one) => one.taskId)}::uuid[],
      ${begin.map((one) => one.organisationId)}::uuid[], ${begin.map((one) => one.part)}::text[], ${begin.map((one) => one.from)}::date[],
      ${begin.map((one) => one.until)}::date[], ${begin.map((one) => one.reason)}::text[])
      as b(id, task_id, organisation_id, part, from_on, until, reason)
    where done.steps >= 0`.execute(db);
}

/** Takes a reform's parts out again and gives the others the ends and plans they had. @returns the tasks concerned */
export async function restoreParts({ db, tenantId }: Context, reorganisationId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    with begun as (
      delete from task_assignments where tenant_id = ${tenantId} and reorganisation_id = ${reorganisationId} returning task_id
    ), done as materialized (select count(*) as steps from begun),
    restored as (
      update task_assignments a set
        valid = case when a.ended_by = ${reorganisationId} then daterange(lower(a.valid), a.until_before) else a.valid end,
        until_before = case when a.ended_by = ${reorganisationId} then null else a.until_before end,
        ended_by = nullif(a.ended_by, ${reorganisationId}),
        withdrawn_on = case when a.withdrawn_by = ${reorganisationId} then null else a.withdrawn_on end,
        withdrawn_by = nullif(a.withdrawn_by, ${reorganisationId})
      from done
      where done.steps >= 0 and a.tenant_id = ${tenantId} and a.reorganisation_id is distinct from ${reorganisationId}
        and (a.ended_by = ${reorganisationId} or a.withdrawn_by = ${reorganisationId}) returning a.task_id
    )
    select task_id as id from begun union select task_id from restored`.execute(db);
  return rows.map((row) => row.id);
}
