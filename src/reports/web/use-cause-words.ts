import { statusText } from '#platform/web/status.ts';
import { useWords } from '#platform/web/words.ts';
import { reasonText } from '#tasks/web/reason-text.ts';
import { factOf } from '#tasks/web/reason-words.ts';
import { midSentence } from '../logic/mid-sentence.ts';
import type { OverviewLine } from './reports-api.ts';

type Cause = OverviewLine['cause'];
const risks = ['expected_after_due', 'obstacle_waits_for_decision', 'milestone_late'];

/** What may make it slip, a sentence a fact. */
export function useRiskReasons(): (cause: Cause) => string[] {
  const say = useWords(reasonText);
  const names = useWords(statusText);
  return (cause) =>
    (cause?.reasons ?? []).filter(({ code }) => risks.includes(code)).map((reason) => factOf(reason, say, names));
}

/** Why it is late, in a few words: what its unit says is in the way, or else the fact that the task itself gives. */
export function useLateReason(): (cause: Cause) => string | null {
  const risksOf = useRiskReasons();
  return (cause) => {
    const said = cause?.obstacle ?? risksOf(cause)[0] ?? null;
    return said && midSentence(said);
  };
}

/** The last day on which something was heard, or the day it was issued. */
export function silentSince(cause: Cause): string | null {
  const silence = cause?.reasons.find(({ code }) => code === 'silent' || code === 'never_reported');
  return silence ? String(silence.details.since) : (cause?.lastNewsOn ?? null);
}
