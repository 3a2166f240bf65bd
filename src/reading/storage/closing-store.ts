import type { ActionContext } from '#platform/context.ts';

export async function saveClosing(
  { db, tenantId, actor, today }: ActionContext,
  versionId: string,
  statement: string,
): Promise<void> {
  await db
    .insertInto('register_closings')
    .values((e) => ({
      tenant_id: tenantId,
      version_id: versionId,
      closing_no: e
        .selectFrom('register_closings')
        .select((c) => c(c.fn.coalesce(c.fn.max('closing_no'), c.lit(0)), '+', c.lit(1)).as('next'))
        .where('tenant_id', '=', tenantId)
        .where('version_id', '=', versionId),
      statement,
      closed_by: actor.name,
      closed_on: today,
    }))
    .execute();
}

export async function saveReopening(
  { db, tenantId, actor, today }: ActionContext,
  versionId: string,
  reason: string,
): Promise<void> {
  await db
    .updateTable('register_closings')
    .set({ reopened_on: today, reopened_by: actor.name, reopen_reason: reason })
    .where('tenant_id', '=', tenantId)
    .where('version_id', '=', versionId)
    .where('reopened_on', 'is', null)
    .execute();
}
