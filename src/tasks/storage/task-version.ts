import type { ActionContext } from '#platform/context.ts';

/**
 * The number of the newest link in the audit chain about a task: it grows with every change of any kind, so that two people
 * who change the same task at once notice. 0 for a task that came in without an action.
 */
export async function taskVersion(
  { db, tenantId }: Pick<ActionContext, 'db' | 'tenantId'>,
  taskId: string,
): Promise<number> {
  const row = await db
    .selectFrom('audit_entries')
    .select((e) => e.fn.max<number | null>('sequence').as('newest'))
    .where('tenant_id', '=', tenantId)
    .where('entity', '=', 'task')
    .where('entity_id', '=', taskId)
    .executeTakeFirst();
  return row?.newest ?? 0;
}
