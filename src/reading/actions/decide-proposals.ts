import { recordAudit } from '#platform/audit/record-audit.ts';
import { type ActionContext, readingOf } from '#platform/context.ts';
import { refuse, refuseIf } from '#shared/problem.ts';
import { proposalById, type StoredProposal } from '../storage/proposal-queries.ts';
import { saveDecision } from '../storage/proposal-store.ts';
import type { Correction } from './correct-proposals.ts';
import { refuseSpans, reviewing, reviewingProposal } from './reviewing.ts';

/** Not a directive, says a named person, and why. */
export function dismissProposal(context: ActionContext, proposalId: string, reason: string): Promise<Correction> {
  return reviewingProposal(context, proposalId, async ({ context: inner }, proposal) => {
    if (reason.trim() === '') refuse('reading.reason_missing', undefined, 'reason');
    await saveDecision(inner, [proposalId], { state: 'dismissed', reason: reason.trim() });
    await recordAudit(inner, {
      action: 'proposal.dismissed',
      entity: 'proposal',
      entityId: proposalId,
      before: { quote: proposal.quote },
      ground: reason.trim(),
    });
    return { ids: [proposalId] };
  });
}

export interface Undo {
  /** Dismissed or replaced proposals that are to be open again. */
  readonly reopen: readonly string[];
  /** A person's own open proposals that are to give way. */
  readonly withdraw: readonly string[];
}

/** Takes a correction back: after an edit, split or merge both lists are filled, after dismissing only the first, after adding only the second. */
export function undoCorrection(
  context: ActionContext,
  versionId: string,
  { reopen, withdraw }: Undo,
): Promise<Correction> {
  return reviewing(context, versionId, async (review) => {
    const reading = readingOf(review.context);
    const leaving = withdraw.map((id) => review.proposals.find((proposal) => proposal.id === id));
    if (leaving.some((proposal) => proposal?.state !== 'open' || proposal.origin !== 'person'))
      refuse('reading.cannot_withdraw');
    const returning: StoredProposal[] = [];
    for (const id of reopen) {
      const known = await proposalById(reading, id);
      if (known?.versionId !== versionId) refuse('reading.not_found');
      refuseIf(
        known.isReplaced || known.state === 'dismissed'
          ? []
          : [{ code: 'reading.proposal_is_open', details: { quote: known.quote } }],
      );
      returning.push(known);
    }
    refuseSpans(review, returning, withdraw);
    await saveDecision(review.context, withdraw, { state: 'replaced', reason: 'proposal.correction_undone' });
    await saveDecision(review.context, reopen, { state: 'open' });
    await recordAudit(review.context, {
      action: 'proposal.correction_undone',
      entity: 'proposal',
      entityId: reopen[0] ?? withdraw[0] ?? null,
      after: { reopen, withdraw },
    });
    return { ids: reopen };
  });
}
