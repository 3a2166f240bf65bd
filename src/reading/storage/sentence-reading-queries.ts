import type { ReadingContext } from '#platform/context.ts';
import type { SentenceReading } from '../logic/review-coverage.ts';

/** What people said by the as-of day of the sentences without a directive. */
export async function sentenceReadingsAsOf(reading: ReadingContext, versionId: string): Promise<SentenceReading[]> {
  const rows = await reading.db
    .selectFrom('sentence_readings')
    .select(['ordinal', 'verdict', 'reason', 'read_by'])
    .where('tenant_id', '=', reading.tenantId)
    .where('version_id', '=', versionId)
    .where('known_on', '<=', reading.asOf)
    .orderBy('ordinal')
    .execute();
  return rows.map((row) => ({
    ordinal: row.ordinal,
    verdict: row.verdict as SentenceReading['verdict'],
    reason: row.reason,
    readBy: row.read_by,
  }));
}
