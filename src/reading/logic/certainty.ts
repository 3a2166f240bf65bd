import type { Draft, DraftSource } from './flow.ts';

/** Shares that were right on the annotated documents, by what found the item; see README, "Certainty". */
const bySource: Readonly<Record<DraftSource, number>> = {
  verb: 0.9,
  list: 0.92,
  modal: 0.8,
  carried: 0.78,
  named: 0.82,
  promise: 0.75,
  timetable: 0.8,
  approval: 0.75,
};

/** How often such a proposal is right. Short or very long items, and items without an addressee, are wrong more often. */
export function certaintyOf(draft: Draft, words: number): number {
  let value = bySource[draft.source];
  if (words < 4) value -= 0.2;
  if (words > 90) value -= 0.1;
  if (draft.addressee === null) value -= 0.08;
  if (draft.issuer === null) value -= 0.03;
  return Math.round(Math.min(0.97, Math.max(0.2, value)) * 100) / 100;
}
