import { askForDecision } from '#obstacles/actions/ask-for-decision.ts';
import { decide } from '#obstacles/actions/decide.ts';
import type { DemoFiles } from '../demo-files.ts';
import { idOf, office, type Step } from './step.ts';

/** Questions to the leaders, and their answers. */
export function decisionSteps({ decisions }: DemoFiles): Step[] {
  return decisions.flatMap(({ key, directive, askedBy, askedOn, decision, ...question }): Step[] => {
    const asked: Step = {
      on: askedOn,
      order: 20,
      by: office,
      run: async (context, { units, decisions }) => {
        const request = { ...question, directiveCode: directive, askedById: idOf(units, askedBy) };
        decisions.set(key, (await askForDecision(context, request)).id);
      },
    };
    if (!decision) return [asked];
    const confirmation = question.options[decision.option - 1]!.label;
    const answered: Step = {
      on: decision.on,
      order: 21,
      by: decision.by,
      run: (context, { decisions }) =>
        decide(
          { ...context, actor: { ...context.actor, role: 'leader' } },
          { id: idOf(decisions, key), optionNo: decision.option, comment: decision.comment, confirmation },
        ),
    };
    return [asked, answered];
  });
}
