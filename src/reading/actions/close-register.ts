import { recordAudit } from '#platform/audit/record-audit.ts';
import { requireRole } from '#platform/auth/rights.ts';
import { type ActionContext, readingOf } from '#platform/context.ts';
import { inTransaction } from '#platform/database/transaction.ts';
import { type Problem, refuse, refuseIf } from '#shared/problem.ts';
import { closingStatement } from '../logic/review-coverage.ts';
import { closingAsOf } from '../storage/closing-queries.ts';
import { saveClosing, saveReopening } from '../storage/closing-store.ts';
import { lockReview } from '../storage/proposal-store.ts';
import { type Review, reviewOf } from '../storage/review-queries.ts';
import { reviewing } from './reviewing.ts';

/**
 * Signs that every sentence of a text was read. The statement is computed from what was decided.
 * @throws refusal while a sentence is unread or a proposal waits, naming the first one
 */
export function closeRegister(context: ActionContext, versionId: string): Promise<{ statement: string }> {
  return reviewing(context, versionId, async ({ context: inner }) => {
    const review = (await reviewOf(readingOf(inner), versionId)) ?? refuse('reading.not_found');
    refuseIf(closingProblems(review));
    const dismissed = review.sentences.filter((sentence) => sentence.verdict === 'dismissed');
    const statement = closingStatement(
      review.coverage,
      dismissed.map((sentence) => sentence.readBy ?? inner.actor.name),
    );
    await saveClosing(inner, versionId, statement);
    await recordAudit(inner, {
      action: 'register.closed',
      entity: 'document_version',
      entityId: versionId,
      after: { statement },
    });
    return { statement };
  });
}

function closingProblems({ sentences, proposals, coverage }: Review): Problem[] {
  const problems: Problem[] = [];
  const waiting = proposals.find((proposal) => proposal.state === 'open');
  if (waiting)
    problems.push({ code: 'reading.proposals_waiting', details: { count: coverage.open, first: waiting.sentence } });
  const unread = sentences.find((sentence) => sentence.verdict === 'unread');
  if (unread)
    problems.push({ code: 'reading.sentences_unread', details: { count: coverage.unread, first: unread.ordinal } });
  return problems;
}

/** Opens a closed register again: somebody found what was missed. The first signature and the reason are kept. */
export function reopenRegister(
  context: ActionContext,
  versionId: string,
  reason: string,
): Promise<{ versionId: string }> {
  requireRole(context.actor, 'secretariat');
  return inTransaction(context, async (inner) => {
    if (reason.trim() === '') refuse('reading.reason_missing', undefined, 'reason');
    await lockReview(inner, versionId);
    const closing = (await closingAsOf(readingOf(inner), versionId)) ?? refuse('reading.register_is_open');
    await saveReopening(inner, versionId, reason.trim());
    await recordAudit(inner, {
      action: 'register.reopened',
      entity: 'document_version',
      entityId: versionId,
      before: closing,
      ground: reason.trim(),
    });
    return { versionId };
  });
}
