import { recordAudit } from '#platform/audit/record-audit.ts';
import { type ActionContext, readingOf } from '#platform/context.ts';
import { refuse } from '#shared/problem.ts';
import { proposalById, type StoredProposal } from '../storage/proposal-queries.ts';
import { saveDecision } from '../storage/proposal-store.ts';
import { reviewing, reviewingProposal } from './reviewing.ts';

/** For the register of directives: the proposal became a directive, in the register's own transaction. @returns it as it was accepted */
export function markProposalAccepted(context: ActionContext, proposalId: string): Promise<StoredProposal> {
  return reviewingProposal(context, proposalId, async ({ context: inner }, proposal) => {
    await saveDecision(inner, [proposalId], { state: 'accepted' });
    await recordAudit(inner, {
      action: 'proposal.accepted',
      entity: 'proposal',
      entityId: proposalId,
      after: { quote: proposal.quote },
    });
    return proposal;
  });
}

/** For the register of directives: what it withdrew is open again. Refused once the text's register is closed. */
export async function releaseProposal(context: ActionContext, proposalId: string): Promise<void> {
  const known = (await proposalById(readingOf(context), proposalId)) ?? refuse('reading.not_found');
  await reviewing(context, known.versionId, async ({ context: inner, proposals }) => {
    if (proposals.find(({ id }) => id === proposalId)?.state !== 'accepted') refuse('reading.proposal_not_accepted');
    await saveDecision(inner, [proposalId], { state: 'open' });
    await recordAudit(inner, {
      action: 'proposal.released',
      entity: 'proposal',
      entityId: proposalId,
      after: { quote: known.quote },
    });
  });
}
