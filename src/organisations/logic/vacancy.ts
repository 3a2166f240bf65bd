import type { PlainDate } from '#shared/plain-date.ts';
import type { HeldTerm, Vacancy } from './organisation.ts';
import { hasEndedBy, holdsOn, type Validity } from './validity.ts';

/**
 * Since when nobody answers for a post. A post of which no holder was ever named is not vacant: there we only do not know.
 *
 * ```
 * An ────────┤        ├──── Bình            no holder known
 *            └ vacant ┘                     not vacant, unknown
 * ```
 */
export function vacancyOf(post: Validity, terms: readonly HeldTerm[], day: PlainDate): Vacancy | null {
  if (hasEndedBy(post, day)) return { since: post.until!, isPostEnded: true };
  const begun = terms.filter(({ validity }) => validity.from === null || validity.from <= day);
  if (begun.length === 0 || begun.some(({ validity }) => holdsOn(validity, day))) return null;
  const ends = begun.map(({ validity }) => validity.until!).sort();
  return { since: ends.at(-1)!, isPostEnded: false };
}
