import { recordAuditOfMany } from '#platform/audit/record-audit.ts';
import type { ActionContext } from '#platform/context.ts';
import { inTransaction } from '#platform/database/transaction.ts';
import type { PlainDate } from '#shared/plain-date.ts';
import { deleteQuestionHandovers, type QuestionHeir, saveQuestionHandovers } from '../storage/handover-store.ts';

/** Gives open questions to whoever follows them up once the asking unit has ended. Who asked stays who asked. */
export async function handQuestionsOver(
  context: ActionContext,
  heirs: readonly QuestionHeir[],
  reform: { readonly id: string; readonly from: PlainDate },
): Promise<void> {
  await inTransaction(context, async (inner) => {
    await saveQuestionHandovers(inner, heirs, reform);
    const facts = heirs.map(({ requestId, organisationId, reason }) => ({
      ...{ action: 'question.handed_over', entity: 'decision_request', entityId: requestId },
      ...{ after: { organisationId, from: reform.from }, ground: reason },
    }));
    await recordAuditOfMany(inner, facts);
  });
}

export async function takeQuestionsBack(context: ActionContext, reformId: string, ground: string): Promise<number> {
  return inTransaction(context, async (inner) => {
    const ids = await deleteQuestionHandovers(inner, reformId);
    const facts = ids.map((id) => ({
      action: 'question.handover_undone',
      entity: 'decision_request',
      entityId: id,
      ground,
    }));
    await recordAuditOfMany(inner, facts);
    return ids.length;
  });
}
