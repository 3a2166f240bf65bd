import { directiveByCode } from '#directives/storage/directive-queries.ts';
import { organisationById } from '#organisations/storage/organisation-queries.ts';
import { recordAudit } from '#platform/audit/record-audit.ts';
import { requireRole } from '#platform/auth/rights.ts';
import { type ActionContext, readingOf } from '#platform/context.ts';
import { inTransaction } from '#platform/database/transaction.ts';
import { newId } from '#shared/id.ts';
import type { PlainDate } from '#shared/plain-date.ts';
import { refuse, refuseIf } from '#shared/problem.ts';
import { questionProblems } from '../logic/decision-problems.ts';
import type { DecisionOption } from '../logic/decision-request.ts';
import { type DecisionRow, decisionById } from '../storage/decision-queries.ts';
import { saveQuestion } from '../storage/decision-store.ts';

export interface Question {
  readonly directiveCode: string;
  readonly question: string;
  readonly detail?: string | null;
  /** By when an answer is needed; null when no day presses. */
  readonly answerBy?: PlainDate | null;
  readonly options: readonly DecisionOption[];
  /** Only the secretariat: for which unit it asks. An agency asks for itself. */
  readonly askedById?: string;
  /** The day on the paper, when the secretariat enters it later; today when left out. */
  readonly askedOn?: PlainDate;
  readonly source?: string | null;
  readonly isReconstructed?: boolean;
}

/** Puts a question before the leaders, with its options and what follows from each. Its clock runs from the day it was asked. */
export async function askForDecision(context: ActionContext, request: Question): Promise<DecisionRow> {
  requireRole(context.actor, 'secretariat', 'agency');
  return inTransaction(context, async (inner) => {
    const code = request.directiveCode;
    const directive =
      (await directiveByCode(readingOf(inner), code)) ??
      refuse('obstacles.directive_not_found', { code }, 'directiveCode');
    const askedById = await askingUnit(inner, request);
    const askedOn = inner.actor.role === 'secretariat' ? (request.askedOn ?? inner.today) : inner.today;
    if (askedOn > inner.today) refuse('obstacles.asked_in_future', { day: askedOn, today: inner.today }, 'askedOn');
    refuseIf(questionProblems(request.options, request.answerBy ?? null, askedOn));
    const { question, options, detail = null, answerBy = null, source = null, isReconstructed = false } = request;
    const asked = { question, detail, askedById, askedOn, answerBy, options, source, isReconstructed };
    const id = newId();
    await saveQuestion(inner, { id, directiveId: directive.id, ...asked });
    await recordAudit(inner, {
      action: 'directive.decision_asked',
      entity: 'directive',
      entityId: directive.id,
      after: { id, ...asked },
    });
    return (await decisionById(readingOf(inner), id))!;
  });
}

async function askingUnit(context: ActionContext, { askedById }: Question): Promise<string> {
  const { actor } = context;
  if (actor.role === 'agency') return actor.organisationId!;
  const unit = askedById ? await organisationById(readingOf(context), askedById) : null;
  return unit?.id ?? refuse('obstacles.asking_unit_missing', undefined, 'askedById');
}
