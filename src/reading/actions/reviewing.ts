import { versionText } from '#documents/storage/document-queries.ts';
import { requireRole } from '#platform/auth/rights.ts';
import { type ActionContext, readingOf } from '#platform/context.ts';
import { inTransaction } from '#platform/database/transaction.ts';
import { refuse, refuseIf } from '#shared/problem.ts';
import type { Span } from '../logic/reading-types.ts';
import { overlapProblems, spanProblems } from '../logic/review-spans.ts';
import { closingAsOf } from '../storage/closing-queries.ts';
import { proposalById, proposalsAsOf, type StoredProposal } from '../storage/proposal-queries.ts';
import { lockReview } from '../storage/proposal-store.ts';

/** A text being reviewed, locked for this transaction; its proposals are read under the lock. */
export interface OpenReview {
  readonly context: ActionContext;
  readonly versionId: string;
  readonly text: string;
  readonly proposals: readonly StoredProposal[];
}

/** Opens a version for corrections. @throws refusal when it is unknown, or its register is closed */
export function reviewing<Result>(
  context: ActionContext,
  versionId: string,
  work: (review: OpenReview) => Promise<Result>,
): Promise<Result> {
  requireRole(context.actor, 'secretariat');
  return inTransaction(context, async (inner) => {
    await lockReview(inner, versionId);
    const reading = readingOf(inner);
    const version = (await versionText(reading, versionId)) ?? refuse('reading.not_found');
    const closing = await closingAsOf(reading, versionId);
    if (closing) refuse('reading.register_closed', { closedBy: closing.closedBy, day: closing.closedOn });
    return work({ context: inner, versionId, text: version.text, proposals: await proposalsAsOf(reading, versionId) });
  });
}

/** Opens the version a proposal stands in, with the proposal as it is under the lock. */
export async function reviewingProposal<Result>(
  context: ActionContext,
  proposalId: string,
  work: (review: OpenReview, proposal: StoredProposal) => Promise<Result>,
): Promise<Result> {
  const known = (await proposalById(readingOf(context), proposalId)) ?? refuse('reading.not_found');
  return reviewing(context, known.versionId, (review) => work(review, undecided(review, proposalId)));
}

/** The proposal, still open. @throws refusal when somebody accepted, dismissed or replaced it meanwhile */
export function undecided(review: OpenReview, proposalId: string): StoredProposal {
  const proposal = review.proposals.find((candidate) => candidate.id === proposalId);
  if (!proposal) return refuse('reading.proposal_replaced');
  const { quote, decidedBy } = proposal;
  if (proposal.state === 'accepted') refuse('reading.proposal_accepted', { quote, decidedBy: decidedBy ?? '' });
  if (proposal.state === 'dismissed') refuse('reading.proposal_dismissed', { quote, decidedBy: decidedBy ?? '' });
  return proposal;
}

/** Refuses spans that cannot be quotes, or share words with a living proposal other than those they replace. */
export function refuseSpans(review: OpenReview, spans: readonly Span[], replaced: readonly string[] = []): void {
  refuseIf(spans.flatMap((span) => spanProblems(review.text, span)));
  const living = review.proposals.filter((other) => other.state !== 'dismissed' && !replaced.includes(other.id));
  refuseIf(overlapProblems(spans, living));
}
