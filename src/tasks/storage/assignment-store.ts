import { sql } from 'kysely';
import type { ActionContext } from '#platform/context.ts';
import { newId } from '#shared/id.ts';
import type { PlainDate } from '#shared/plain-date.ts';
import type { Assignment, AssignmentChange } from '../logic/lead-change.ts';

export async function assignmentsOf({ db, tenantId }: ActionContext, taskId: string): Promise<Assignment[]> {
  const { rows } = await sql<Assignment>`
    select id, organisation_id as "organisationId", part, lower(valid) as "from", upper(valid) as until
    from task_assignments where tenant_id = ${tenantId} and task_id = ${taskId} and withdrawn_on is null order by lower(valid), id
  `.execute(db);
  return rows;
}

/** Ends, withdraws and begins, in this order: at no moment do two units lead on the same day. What was planned stays readable as of earlier days. */
export async function saveAssignmentChange(
  context: ActionContext,
  taskId: string,
  change: AssignmentChange,
  reason: string,
): Promise<void> {
  const { db, tenantId, today } = context;
  for (const { id, until } of change.end) {
    await sql`update task_assignments set valid = daterange(lower(valid), ${until}), ended_by = null, until_before = null where tenant_id = ${tenantId} and id = ${id}`.execute(
      db,
    );
  }
  if (change.remove.length > 0) {
    await db
      .updateTable('task_assignments')
      .set({ withdrawn_on: today, ended_by: null, until_before: null })
      .where('tenant_id', '=', tenantId)
      .where('id', 'in', [...change.remove])
      .execute();
  }
  for (const one of change.begin) await saveAssignment(context, taskId, one, reason);
}

async function saveAssignment(
  { db, tenantId, today }: ActionContext,
  taskId: string,
  { organisationId, part, from, until }: Omit<Assignment, 'id'>,
  reason: string,
): Promise<void> {
  await db
    .insertInto('task_assignments')
    .values({
      tenant_id: tenantId,
      id: newId(),
      task_id: taskId,
      organisation_id: organisationId,
      part,
      valid: rangeOf(from, until),
      reason,
      known_on: today,
    })
    .execute();
}

function rangeOf(from: PlainDate, until: PlainDate | null): string {
  return `[${from},${until ?? ''})`;
}
