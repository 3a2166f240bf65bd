import type { ActionContext } from '#platform/context.ts';

export async function saveSentenceReadings(
  { db, tenantId, actor, today }: ActionContext,
  versionId: string,
  ordinals: readonly number[],
  verdict: 'context' | 'dismissed',
  reason: string | null,
): Promise<void> {
  const said = { verdict, reason, read_by: actor.name, known_on: today };
  const rows = ordinals.map((ordinal) => ({ tenant_id: tenantId, version_id: versionId, ordinal, ...said }));
  for (let at = 0; at < rows.length; at += 5_000) {
    await db
      .insertInto('sentence_readings')
      .values(rows.slice(at, at + 5_000))
      .onConflict((conflict) => conflict.columns(['tenant_id', 'version_id', 'ordinal']).doUpdateSet(said))
      .execute();
  }
}

export async function deleteSentenceReadings(
  { db, tenantId }: ActionContext,
  versionId: string,
  ordinals: readonly number[],
): Promise<void> {
  await db
    .deleteFrom('sentence_readings')
    .where('tenant_id', '=', tenantId)
    .where('version_id', '=', versionId)
    .where('ordinal', 'in', [...ordinals])
    .execute();
}
