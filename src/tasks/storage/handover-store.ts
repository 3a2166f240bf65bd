import { sql } from 'kysely';
import type { ActionContext } from '#platform/context.ts';
import { newId } from '#shared/id.ts';
import type { BegunPart } from '../logic/handover.ts';

type Context = Pick<ActionContext, 'db' | 'tenantId' | 'today'>;

/** The handovers of many tasks as columns: what one statement each ends, withdraws and begins. */
export interface HandoverColumns {
  readonly end: readonly { readonly id: string; readonly until: string }[];
  readonly withdraw: readonly string[];
  readonly begin: readonly (BegunPart & { readonly taskId: string; readonly reason: string })[];
}

/** Nobody else writes parts until the transaction ends: a task that changed hands meanwhile would be missed. */
export async function lockParts({ db }: Context): Promise<void> {
  await sql`lock table task_assignments in share row exclusive mode`.execute(db);
}

/** Ends, withdraws and begins, in this order, set by set: a reform moves tens of thousands of parts. */
export async function saveHandover(context: Context, change: HandoverColumns, reorganisationId: string): Promise<void> {
  const { db, tenantId, today } = context;
  await sql`
    update task_assignments a set valid = daterange(lower(a.valid), e.until), until_before = upper(a.valid), ended_by = ${reorganisationId}
    from unnest(${change.end.map(({ id }) => id)}::uuid[], ${change.end.map(({ until }) => until)}::date[]) as e(id, until)
    where a.tenant_id = ${tenantId} and a.id = e.id`.execute(db);
  if (change.withdraw.length > 0)
    await sql`update task_assignments set withdrawn_on = ${today}, withdrawn_by = ${reorganisationId}
      where tenant_id = ${tenantId} and id = any(${[...change.withdraw]}::uuid[])`.execute(db);
  const { begin } = change;
  await sql`
    insert into task_assignments (tenant_id, id, task_id, organisation_id, part, valid, reason, known_on, reorganisation_id)
    select ${tenantId}, b.id, b.task_id, b.organisation_id, b.part, daterange(b.from_on, b.until), b.reason, ${today}, ${reorganisationId}
    from unnest(${begin.map(() => newId())}::uuid[], ${begin.map((one) => one.taskId)}::uuid[], ${begin.map((one) => one.organisationId)}::uuid[],
      ${begin.map((one) => one.part)}::text[], ${begin.map((one) => one.from)}::date[], ${begin.map((one) => one.until)}::date[],
      ${begin.map((one) => one.reason)}::text[]) as b(id, task_id, organisation_id, part, from_on, until, reason)`.execute(
    db,
  );
}

/** Takes a reform's parts out again and gives the others the ends and plans they had. @returns the tasks concerned */
export async function restoreParts({ db, tenantId }: Context, reorganisationId: string): Promise<string[]> {
  const begun = await sql<{ id: string }>`
    delete from task_assignments where tenant_id = ${tenantId} and reorganisation_id = ${reorganisationId} returning task_id as id`.execute(
    db,
  );
  const withdrawn = await sql<{ id: string }>`
    update task_assignments set withdrawn_on = null, withdrawn_by = null
    where tenant_id = ${tenantId} and withdrawn_by = ${reorganisationId} returning task_id as id`.execute(db);
  const ended = await sql<{ id: string }>`
    update task_assignments set valid = daterange(lower(valid), until_before), until_before = null, ended_by = null
    where tenant_id = ${tenantId} and ended_by = ${reorganisationId} returning task_id as id`.execute(db);
  return [...new Set([...begun.rows, ...withdrawn.rows, ...ended.rows].map((row) => row.id))];
}
