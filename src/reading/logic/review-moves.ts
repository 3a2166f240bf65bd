import type { Span } from './reading-types.ts';

interface Placed extends Span {
  readonly id: string;
  readonly state: 'open' | 'accepted' | 'dismissed';
  readonly certainty: number;
}

interface Numbered extends Span {
  readonly ordinal: number;
  readonly verdict: string;
}

/** The first one after a place of the text that fits, else the first of all: a walk goes round. */
export function nextAfter<Item extends Span>(
  items: readonly Item[],
  place: number,
  fits: (item: Item) => boolean,
): Item | null {
  const fitting = items.filter(fits);
  return fitting.find((item) => item.start > place) ?? fitting[0] ?? null;
}

/** The last one before a place that fits, else the last of all. */
export function lastBefore<Item extends Span>(
  items: readonly Item[],
  place: number,
  fits: (item: Item) => boolean,
): Item | null {
  const fitting = items.filter(fits);
  return fitting.findLast((item) => item.start < place) ?? fitting.at(-1) ?? null;
}

export const isLiving = (proposal: Placed): boolean => proposal.state !== 'dismissed';
export const isOpen = (proposal: Placed): boolean => proposal.state === 'open';
export const isUnread = (sentence: Numbered): boolean => sentence.verdict === 'unread';

/** Proposals a person should look at twice. @param below certainty, 0 to 1 */
export const isDoubtful =
  (below: number) =>
  (proposal: Placed): boolean =>
    isOpen(proposal) && proposal.certainty < below;

/** The open proposal right behind this one, with no other living one between them: what G joins it with. */
export function mergeable<Item extends Placed>(proposals: readonly Item[], current: Item): Item | null {
  const next = proposals.filter(isLiving).find((proposal) => proposal.start > current.start);
  return next && isOpen(next) ? next : null;
}
