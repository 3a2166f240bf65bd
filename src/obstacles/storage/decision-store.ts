import type { ActionContext } from '#platform/context.ts';
import type { PlainDate } from '#shared/plain-date.ts';
import type { DecisionOption } from '../logic/decision-request.ts';

export interface StoredQuestion {
  readonly id: string;
  readonly directiveId: string;
  readonly question: string;
  readonly detail: string | null;
  readonly askedById: string;
  readonly askedOn: PlainDate;
  readonly answerBy: PlainDate | null;
  readonly options: readonly DecisionOption[];
  readonly source: string | null;
  readonly isReconstructed: boolean;
}

export async function saveQuestion({ db, tenantId, today }: ActionContext, question: StoredQuestion): Promise<void> {
  await db
    .insertInto('decision_requests')
    .values({
      tenant_id: tenantId,
      id: question.id,
      directive_id: question.directiveId,
      question: question.question,
      detail: question.detail,
      asked_by_organisation_id: question.askedById,
      asked_on: question.askedOn,
      answer_by: question.answerBy,
      options: JSON.stringify(question.options),
      source: question.source,
      is_reconstructed: question.isReconstructed,
      known_on: today,
    })
    .execute();
}

/** Holds a question until the transaction ends, so that it is decided once. */
export async function lockQuestion({ db, tenantId }: ActionContext, id: string): Promise<void> {
  await db
    .selectFrom('decision_requests')
    .select('id')
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .forUpdate()
    .execute();
}

export async function saveDecision(
  { db, tenantId, actor, today }: ActionContext,
  requestId: string,
  choice: { optionNo: number; comment: string | null; decidedOn: PlainDate },
): Promise<void> {
  await db
    .insertInto('decisions')
    .values({
      tenant_id: tenantId,
      request_id: requestId,
      option_no: choice.optionNo,
      comment: choice.comment,
      decided_by: actor.name,
      decided_on: choice.decidedOn,
      known_on: today,
    })
    .execute();
}
