import { daysBetween, type PlainDate } from '#shared/plain-date.ts';

export interface DecisionOption {
  readonly label: string;
  /** What follows if it is chosen, in one sentence. */
  readonly consequence: string;
}

/** A question that waits at the leaders' level; `decided` is null as long as it does. */
export interface DecisionRequest {
  readonly id: string;
  readonly directiveId: string;
  readonly question: string;
  readonly detail: string | null;
  readonly askedById: string;
  readonly askedOn: PlainDate;
  readonly answerBy: PlainDate | null;
  readonly options: readonly DecisionOption[];
  readonly decided: Decision | null;
}

export interface Decision {
  /** Counted from 1. */
  readonly optionNo: number;
  readonly comment: string | null;
  readonly decidedBy: string;
  readonly decidedOn: PlainDate;
}

/** Calendar days from the asking to the answer, or to the as-of day while there is none. */
export function waitingDays(request: Pick<DecisionRequest, 'askedOn' | 'decided'>, asOf: PlainDate): number {
  return Math.max(0, daysBetween(request.askedOn, request.decided?.decidedOn ?? asOf));
}

/** Calendar days left to answer; negative when the day has passed, null when no day was asked for. */
export function daysLeftToAnswer(request: Pick<DecisionRequest, 'answerBy'>, asOf: PlainDate): number | null {
  return request.answerBy === null ? null : daysBetween(asOf, request.answerBy);
}

/** What presses first: those with a day before those without, then the longest wait. */
export function byUrgency<Row extends { answerBy: PlainDate | null; askedOn: PlainDate }>(a: Row, b: Row): number {
  if (a.answerBy !== b.answerBy) return (a.answerBy ?? '9999') < (b.answerBy ?? '9999') ? -1 : 1;
  return a.askedOn < b.askedOn ? -1 : a.askedOn > b.askedOn ? 1 : 0;
}
