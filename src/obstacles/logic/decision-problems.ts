import type { PlainDate } from '#shared/plain-date.ts';
import type { Problem } from '#shared/problem.ts';
import { foldForSearch } from '#shared/vietnamese-text.ts';
import type { DecisionOption } from './decision-request.ts';

export const fewestOptions = 2;

/** A question leaves a choice: two options or more, told apart by their labels, each with what follows. */
export function questionProblems(
  options: readonly DecisionOption[],
  answerBy: PlainDate | null,
  today: PlainDate,
): Problem[] {
  const problems: Problem[] = [];
  if (options.length < fewestOptions) {
    problems.push({
      code: 'obstacles.options_missing',
      field: 'options',
      details: { given: options.length, needed: fewestOptions },
    });
  }
  const labels = options.map((option) => foldForSearch(option.label));
  const twin = options.find((option, index) => labels.indexOf(foldForSearch(option.label)) !== index);
  if (twin) problems.push({ code: 'obstacles.options_alike', field: 'options', details: { label: twin.label } });
  if (answerBy && answerBy < today)
    problems.push({ code: 'obstacles.answer_by_passed', field: 'answerBy', details: { day: answerBy, today } });
  return problems;
}

interface Asked {
  readonly question: string;
  readonly options: readonly DecisionOption[];
  readonly decided: { readonly decidedBy: string; readonly decidedOn: PlainDate } | null;
}

/** A decision is made once, picks an option that is there, and the person restates which one. */
export function decisionProblems(request: Asked, choice: { optionNo: number; confirmation: string }): Problem[] {
  const { question, options, decided } = request;
  if (decided)
    return [
      { code: 'obstacles.already_decided', details: { question, by: decided.decidedBy, day: decided.decidedOn } },
    ];
  const option = options[choice.optionNo - 1];
  if (!option)
    return [
      {
        code: 'obstacles.no_such_option',
        field: 'optionNo',
        details: { optionNo: choice.optionNo, count: options.length },
      },
    ];
  const isConfirmed = choice.confirmation.trim() === option.label;
  return isConfirmed
    ? []
    : [{ code: 'obstacles.choice_not_confirmed', field: 'confirmation', details: { label: option.label } }];
}
