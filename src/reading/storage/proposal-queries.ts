import { sql } from 'kysely';
import { visibleVersionIds } from '#documents/storage/document-queries.ts';
import type { ReadingContext } from '#platform/context.ts';
import type { ProposalsRow } from '#platform/database/rows.ts';
import type { WindowCertainty } from '#shared/date-window.ts';
import { type Deadline, type DirectiveKind, type Topic, windowOfDeadline } from '../logic/reading.ts';

/** Living and dismissed proposals of a version in the order of the text, as they stood on the as-of day. */
export async function proposalsAsOf(reading: ReadingContext, versionId: string) {
  const rows = await reading.db
    .selectFrom('proposals')
    .selectAll()
    .where('tenant_id', '=', reading.tenantId)
    .where('version_id', '=', versionId)
    .where('known_on', '<=', reading.asOf)
    // What was replaced later was still alive on that day.
    .where((e) => e.or([e('state', '!=', 'replaced'), e('decided_on', '>', reading.asOf)]))
    .orderBy('starts_at')
    .orderBy('id')
    .execute();
  return rows.map((row) => proposalOf(row, reading.asOf));
}

/** One proposal by its id, also a replaced one; null when it is not known. Rights are those of its version. */
export async function proposalById(reading: ReadingContext, id: string) {
  const row = await reading.db
    .selectFrom('proposals')
    .selectAll()
    .where('tenant_id', '=', reading.tenantId)
    .where('id', '=', id)
    .where('known_on', '<=', reading.asOf)
    .executeTakeFirst();
  return row
    ? { ...proposalOf(row, reading.asOf), isReplaced: row.state === 'replaced' && row.decided_on! <= reading.asOf }
    : null;
}

export type StoredProposal = Awaited<ReturnType<typeof proposalsAsOf>>[number];
export type ProposalRow = {
  [Key in keyof ProposalsRow]: ProposalsRow[Key] extends { readonly __select__: infer Selected }
    ? Selected
    : ProposalsRow[Key];
};

export function proposalOf(row: ProposalRow, asOf: string) {
  const isDecided = row.decided_on !== null && row.decided_on <= asOf;
  const deadline = deadlineOf(row);
  return {
    id: row.id,
    versionId: row.version_id,
    start: row.starts_at,
    end: row.ends_at,
    quote: row.quote,
    kind: row.kind as DirectiveKind,
    issuer: row.issuer,
    addressee: row.addressee,
    coordinating: row.coordinating as string[],
    deadline,
    window: deadline && windowOfDeadline(deadline),
    topic: row.topic as Topic,
    certainty: Number(row.certainty),
    because: row.because as string[],
    origin: row.origin as 'machine' | 'person',
    state: (isDecided && row.state !== 'replaced' ? row.state : 'open') as 'open' | 'accepted' | 'dismissed',
    stateReason: isDecided ? row.state_reason : null,
    decidedBy: isDecided ? row.decided_by : null,
    decidedOn: isDecided ? row.decided_on : null,
  };
}

function deadlineOf(row: ProposalRow): Deadline | null {
  if (row.deadline_text === null) return null;
  const certainty = (row.deadline_certainty ?? 'fuzzy') as WindowCertainty;
  return { text: row.deadline_text, from: row.deadline_from, to: row.deadline_to, certainty };
}

/** How far the reading of some versions had come by the as-of day. */
export async function readingProgress(reading: ReadingContext, versionIds: readonly string[]) {
  const visible = await visibleVersionIds(reading, versionIds);
  if (visible.length === 0) return [];
  const { asOf } = reading;
  const { rows } = await sql<{
    version_id: string;
    accepted: number;
    open: number;
    sentences: number;
    is_closed: boolean;
  }>`
    select v.id as version_id,
      (select count(*) from proposals p where p.tenant_id = v.tenant_id and p.version_id = v.id
        and p.known_on <= ${asOf} and p.state = 'accepted' and p.decided_on <= ${asOf}) as accepted,
      (select count(*) from proposals p where p.tenant_id = v.tenant_id and p.version_id = v.id
        and p.known_on <= ${asOf} and (p.state = 'open' or p.decided_on > ${asOf})) as open,
      (select count(*) from sentences s where s.tenant_id = v.tenant_id and s.version_id = v.id) as sentences,
      exists (select from register_closings c where c.tenant_id = v.tenant_id and c.version_id = v.id
        and c.closed_on <= ${asOf} and (c.reopened_on is null or c.reopened_on > ${asOf})) as is_closed
    from document_versions v
    where v.tenant_id = ${reading.tenantId} and v.id = any(${visible}::uuid[])
  `.execute(reading.db);
  return rows.map(({ version_id, is_closed, ...counts }) => ({
    versionId: version_id,
    ...counts,
    isClosed: is_closed,
  }));
}
