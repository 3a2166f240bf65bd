import { recordAudit } from '#platform/audit/record-audit.ts';
import { requireRole } from '#platform/auth/rights.ts';
import { type ActionContext, readingOf } from '#platform/context.ts';
import { inTransaction } from '#platform/database/transaction.ts';
import { refuse, refuseIf } from '#shared/problem.ts';
import { decisionProblems } from '../logic/decision-problems.ts';
import { type DecisionRow, decisionById } from '../storage/decision-queries.ts';
import { lockQuestion, saveDecision } from '../storage/decision-store.ts';

export interface Choice {
  readonly id: string;
  /** Counted from 1, in the order of the question's options. */
  readonly optionNo: number;
  readonly comment?: string | null;
  /** The label of the chosen option, restated: nobody decides by a slip of the finger. */
  readonly confirmation: string;
}

/** A leader decides. Final: a decision is neither changed nor taken back; a new question may be asked. */
export async function decide(context: ActionContext, choice: Choice): Promise<DecisionRow> {
  requireRole(context.actor, 'leader');
  return inTransaction(context, async (inner) => {
    await lockQuestion(inner, choice.id);
    const question = (await decisionById(readingOf(inner), choice.id)) ?? refuse('obstacles.not_found');
    const decided = question.isOpen ? null : { decidedBy: question.decidedBy!, decidedOn: question.decidedOn! };
    refuseIf(decisionProblems({ ...question, decided }, choice));
    const comment = choice.comment?.trim() || null;
    await saveDecision(inner, choice.id, { optionNo: choice.optionNo, comment, decidedOn: inner.today });
    const after = {
      id: choice.id,
      question: question.question,
      option: question.options[choice.optionNo - 1]!.label,
      comment,
    };
    await recordAudit(inner, {
      action: 'directive.decided',
      entity: 'directive',
      entityId: question.directiveId,
      after,
      ground: comment,
    });
    return (await decisionById(readingOf(inner), choice.id))!;
  });
}
