import type { ReadingContext } from '#platform/context.ts';

/** The signed statement in force on the as-of day; null when the register of the version is open. */
export async function closingAsOf(reading: ReadingContext, versionId: string) {
  const row = await reading.db
    .selectFrom('register_closings')
    .select(['statement', 'closed_by', 'closed_on'])
    .where('tenant_id', '=', reading.tenantId)
    .where('version_id', '=', versionId)
    .where('closed_on', '<=', reading.asOf)
    .where((e) => e.or([e('reopened_on', 'is', null), e('reopened_on', '>', reading.asOf)]))
    .orderBy('closing_no', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ? { statement: row.statement, closedBy: row.closed_by, closedOn: row.closed_on } : null;
}
