import type { ActionContext } from '#platform/context.ts';
import { newId } from '#shared/id.ts';
import type { Proposal } from '../logic/reading-types.ts';

/** 21 values a row; PostgreSQL takes 65,535 in one statement. */
const batchSize = 2_000;

/** Adds open proposals to a version. @returns their ids, in the same order */
export async function saveProposals(
  { db, tenantId, today }: ActionContext,
  versionId: string,
  origin: 'machine' | 'person',
  proposals: readonly Proposal[],
): Promise<string[]> {
  const rows = proposals.map((proposal) => ({
    tenant_id: tenantId,
    id: newId(),
    version_id: versionId,
    origin,
    state: 'open',
    known_on: today,
    ...columnsOf(proposal),
  }));
  for (let at = 0; at < rows.length; at += batchSize) {
    await db
      .insertInto('proposals')
      .values(rows.slice(at, at + batchSize))
      .execute();
  }
  return rows.map((row) => row.id);
}

function columnsOf(proposal: Proposal) {
  return {
    starts_at: proposal.start,
    ends_at: proposal.end,
    quote: proposal.quote,
    kind: proposal.kind,
    issuer: proposal.issuer,
    addressee: proposal.addressee,
    coordinating: [...proposal.coordinating],
    deadline_text: proposal.deadline?.text ?? null,
    deadline_from: proposal.deadline?.from ?? null,
    deadline_to: proposal.deadline?.to ?? null,
    deadline_certainty: proposal.deadline?.certainty ?? null,
    topic: proposal.topic,
    certainty: proposal.certainty.toFixed(3),
    because: [...proposal.because],
  };
}

export interface Decision {
  readonly state: 'open' | 'accepted' | 'dismissed' | 'replaced';
  readonly reason?: string | null;
}

/** Moves proposals to a state, signed and dated by whoever acts; open again means undecided. */
export async function saveDecision(
  context: ActionContext,
  ids: readonly string[],
  { state, reason }: Decision,
): Promise<void> {
  if (ids.length === 0) return;
  const isOpen = state === 'open';
  await context.db
    .updateTable('proposals')
    .set({
      state,
      state_reason: isOpen ? null : (reason ?? null),
      decided_by: isOpen ? null : context.actor.name,
      decided_on: isOpen ? null : context.today,
    })
    .where('tenant_id', '=', context.tenantId)
    .where('id', 'in', [...ids])
    .execute();
}

/** Holds the version until the transaction ends: two people cannot correct the same text at the same moment. */
export async function lockReview({ db, tenantId }: ActionContext, versionId: string): Promise<void> {
  await db
    .selectFrom('document_versions')
    .select('id')
    .where('tenant_id', '=', tenantId)
    .where('id', '=', versionId)
    .forNoKeyUpdate()
    .execute();
}
