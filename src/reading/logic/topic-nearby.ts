import type { Topic } from './reading-types.ts';
import type { Hit } from './topic-hits.ts';

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What the paragraph of an item is about, and whether the sentence of the item turns to a new matter. */
export interface Nearby {
  readonly scores: ReadonlyMap<Topic, number>;
  readonly isNewMatter: boolean;
}

/** How far back a paragraph is read, and the distance at which a word of another sentence counts half; both in letters. */
const reach = 700;
const halfway = 150;
/** How much a word counts that names the matter. */
const named = 2.5;
const matter =
  /^(?:[-–+*•]\s{0,3})?(?:cũng |còn )?(?:về|với|đối với|riêng|liên quan|công tác|ở lĩnh vực|trong lĩnh vực|trên lĩnh vực|lĩnh vực|vấn đề|trong công tác)\s/iu;

/**
 * Words around an item in its paragraph: those before it in the same sentence in full, others the less the farther away.
 * The matter a sentence opens with ("Về …,") holds for the sentences after it.
 */
export function nearbyOf(text: string, hits: readonly Hit[], draft: Stretch): Nearby {
  const from = paragraphStart(text, draft.start);
  const to = lineEnd(text, draft.end);
  const sentence = sentenceStart(text, from, draft.start);
  const opened = openingEnd(text, from, draft.start);
  const ownOpening = openingEnd(text, sentence, draft.start);
  const isNewMatter = sentence > from && ownOpening > sentence;
  const scores = new Map<Topic, number>();
  for (let at = firstFrom(hits, from); at < hits.length && hits[at]!.start < to; at += 1) {
    const { start, topic, weight } = hits[at]!;
    if (start >= draft.start && start < draft.end) continue;
    const share = shareOf(start);
    scores.set(topic, (scores.get(topic) ?? 0) + weight * share);
  }
  return { scores, isNewMatter };

  function shareOf(start: number): number {
    if (start >= sentence && start < draft.start) return start < ownOpening ? named : 1;
    const distance = start < draft.start ? sentence - start : 2 * (start - draft.end);
    const share = start < opened ? named : 2 ** (-distance / halfway);
    return isNewMatter && start < sentence ? share / 4 : share;
  }
}

function sentenceStart(text: string, from: number, place: number): number {
  const before = text.slice(from, place);
  for (let at = before.length - 3; at > 0; at -= 1) {
    const mark = before[at];
    if (
      (mark === '.' || mark === '!' || mark === '?') &&
      /^[.!?]["”’)]{0,2}\s+["“‘]{0,1}\p{Lu}/u.test(before.slice(at, at + 8))
    )
      return from + at + 1;
  }
  return from;
}

/** Where the words "Về xây dựng nông thôn mới," end; the start of the sentence when it opens otherwise. */
function openingEnd(text: string, from: number, to: number): number {
  const head = text.slice(from, Math.min(to, from + 120)).replace(/^\s+/u, (blank) => '-'.repeat(blank.length));
  const start = head.search(/[^-]/u);
  if (start < 0 || !matter.test(head.slice(start))) return from;
  const stop = head.search(/[,:;.]/u);
  return from + (stop < 0 ? head.length : stop);
}

/** A line that ends like a sentence ends the paragraph; others were only wrapped. */
function paragraphStart(text: string, place: number): number {
  const farthest = Math.max(0, place - reach);
  let at = place;
  for (;;) {
    // Only as far back as `farthest`: a text may be one line of megabytes.
    const line = farthest + text.slice(farthest, at).lastIndexOf('\n');
    if (line < farthest) return farthest;
    if (
      /[.!?:;…”"\n]\s{0,3}$/u.test(text.slice(Math.max(0, line - 4), line)) ||
      /^\s*\n/u.test(text.slice(line + 1, line + 4))
    )
      return line + 1;
    at = line;
  }
}

function lineEnd(text: string, place: number): number {
  const line = text.slice(place, place + halfway).indexOf('\n');
  return line < 0 ? Math.min(text.length, place + halfway) : place + line;
}

function firstFrom(hits: readonly Hit[], place: number): number {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (hits[middle]!.start < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
