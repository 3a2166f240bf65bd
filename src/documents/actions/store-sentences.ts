import type { ActionContext } from '#platform/context.ts';

export interface SentenceSpan {
  readonly start: number;
  readonly end: number;
  readonly role: string;
}

/** PostgreSQL takes 65,535 values in one statement; a sentence has six. */
const batchSize = 5_000;

/** Numbers the sentences of a version from 1, in the transaction that stores it. Part of reading a text, so not audited by itself. */
export async function storeSentences(
  context: ActionContext,
  versionId: string,
  sentences: readonly SentenceSpan[],
): Promise<void> {
  const rows = sentences.map(({ start, end, role }, index) => ({
    tenant_id: context.tenantId,
    version_id: versionId,
    ordinal: index + 1,
    starts_at: start,
    ends_at: end,
    role,
  }));
  for (let at = 0; at < rows.length; at += batchSize) {
    await context.db
      .insertInto('sentences')
      .values(rows.slice(at, at + batchSize))
      .execute();
  }
}
