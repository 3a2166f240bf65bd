import type { ActionContext } from '#platform/context.ts';
import { askForDecision, type Question } from '../actions/ask-for-decision.ts';
import type { DecisionRow } from '../storage/decision-queries.ts';

/** A question about a directive with two ways to go, asked by the secretariat for a unit. */
export function aQuestion(
  context: ActionContext,
  wanted: Partial<Question> & Pick<Question, 'directiveCode'>,
): Promise<DecisionRow> {
  return askForDecision(context, {
    question: 'Khởi công trong quý II hay chờ xong mặt bằng?',
    options: [
      { label: 'Khởi công', consequence: 'Thi công hai đợt, đội thêm chi phí.' },
      { label: 'Chờ mặt bằng', consequence: 'Xong muộn hơn một quý.' },
    ],
    ...wanted,
  });
}
