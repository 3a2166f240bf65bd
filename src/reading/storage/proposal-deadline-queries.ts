import type { ReadingContext } from '#platform/context.ts';
import type { DateWindow, WindowCertainty } from '#shared/date-window.ts';
import { windowOfDeadline } from '../logic/reading.ts';

/** The deadlines said in some proposals, by their id; those that name none are left out. Whoever asks has checked the rights to them. */
export async function deadlinesOfProposals(
  { db, tenantId, asOf }: ReadingContext,
  proposalIds: readonly string[],
): Promise<Map<string, DateWindow>> {
  if (proposalIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('proposals')
    .select(['id', 'deadline_text', 'deadline_from', 'deadline_to', 'deadline_certainty'])
    .where('tenant_id', '=', tenantId)
    .where('id', 'in', [...proposalIds])
    .where('known_on', '<=', asOf)
    .where('deadline_text', 'is not', null)
    .execute();
  return new Map(
    rows.map((row) => [
      row.id,
      windowOfDeadline({
        text: row.deadline_text!,
        from: row.deadline_from,
        to: row.deadline_to,
        certainty: (row.deadline_certainty ?? 'fuzzy') as WindowCertainty,
      }),
    ]),
  );
}
