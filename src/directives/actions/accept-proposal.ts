import { requireRole } from '#platform/auth/rights.ts';
import { type ActionContext, readingOf } from '#platform/context.ts';
import { inTransaction } from '#platform/database/transaction.ts';
import { markProposalAccepted } from '#reading/actions/mark-proposal-accepted.ts';
import { proposalById } from '#reading/storage/proposal-queries.ts';
import { refuse } from '#shared/problem.ts';
import { enterDirective, type NewDirective, type WrittenDirective } from './add-directive.ts';

/** What the person who accepts changes; the rest is as proposed. */
export type AcceptedProposal = { readonly proposalId: string } & Partial<
  Omit<NewDirective, 'versionId' | 'start' | 'end'>
>;

/** Takes a proposal into the register under the next code. The proposal keeps who accepted it and when. */
export async function acceptProposal(context: ActionContext, request: AcceptedProposal): Promise<WrittenDirective> {
  requireRole(context.actor, 'secretariat');
  return inTransaction(context, async (inner) => {
    const { proposalId, ...changes } = request;
    const proposal = (await proposalById(readingOf(inner), proposalId)) ?? refuse('directives.proposal_not_found');
    await markProposalAccepted(inner, proposalId);
    const { versionId, start, end, kind, issuer, addressee, topic } = proposal;
    return enterDirective(inner, { kind, issuer, addressee, topic, ...changes, versionId, start, end }, proposalId);
  });
}
