import type { Topic } from '#reading/logic/reading.ts';
import { type DateWindow, dueDayOf } from '#shared/date-window.ts';
import { foldForSearch } from '#shared/vietnamese-text.ts';
import { type Operative, operativeOf } from './operative.ts';
import type { Reason } from './status.ts';
import { type Subject, subjectOf } from './subject-words.ts';

/** A proposal or a directive, as far as it can be compared with another. */
export interface Comparable {
  readonly quote: string;
  readonly addressee: string | null;
  readonly topic: Topic;
  readonly deadline: DateWindow | null;
}

export const similarityReasonCodes = [
  'shared_words',
  'same_addressee',
  'other_addressee',
  'same_topic',
  'other_deadline',
  'opposite_order',
] as const;
export type SimilarityReasonCode = (typeof similarityReasonCodes)[number];

export interface Similarity {
  /** 0 to 1; 1 with itself, the same in both directions. */
  readonly score: number;
  /** near: says nearly the same · conflict: the same subject, but by another day or the other way round · null: neither. */
  readonly verdict: 'near' | 'conflict' | null;
  readonly reasons: readonly Reason<SimilarityReasonCode>[];
}

/** From here on two quotes are shown as nearly the same. */
export const nearFrom = 0.6;
/** From here on two quotes are about the same thing: then another day or an opposite order is a conflict. */
export const sameSubjectFrom = 0.5;
/** With fewer subject words in common nothing can be said, however short the quotes are. */
export const leastShared = 4;
/** So many shared words say that a short quote is a part of a long one; with fewer it may be chance. */
const wellFounded = 7;

/** What of a quote is compared, made once for many comparisons. */
export interface Fingerprint extends Comparable {
  readonly subject: Subject;
  readonly operative: Operative;
  readonly unit: string;
  readonly folded: string;
}

export function fingerprintOf(one: Comparable): Fingerprint {
  return {
    ...one,
    subject: subjectOf(one.quote, one.deadline?.phrase),
    operative: operativeOf(one.quote),
    unit: foldForSearch(one.addressee ?? ''),
    folded: foldForSearch(one.quote),
  };
}

/** How alike two orders are, whether they contradict each other, and why, as data. */
export function similarityOf(first: Comparable, second: Comparable): Similarity {
  return compare(fingerprintOf(first), fingerprintOf(second));
}

/** The same for fingerprints. The words alone must carry it: unit and topic raise what is alike, they make nothing alike. */
export function compare(a: Fingerprint, b: Fingerprint): Similarity {
  const words = a.folded === b.folded ? 1 : likeness(a.subject, b.subject);
  const sharesUnit = a.unit !== '' && a.unit === b.unit;
  const raise = words < 0.35 ? 0 : (sharesUnit ? 0.15 : 0) + (a.topic === b.topic ? 0.05 : 0);
  const score = words + (1 - words) * raise;
  // "Báo cáo kết quả" is said in every document: without a subject even equal words mean nothing.
  const hasSubject = sharedCount(a.subject.words, b.subject.words) >= leastShared;
  const contradictions = hasSubject && score >= sameSubjectFrom ? contradictionsOf(a, b) : [];
  const verdict = contradictions.length > 0 ? 'conflict' : hasSubject && score >= nearFrom ? 'near' : null;
  return { score, verdict, reasons: verdict ? [...contradictions, ...alikeness(a, b, sharesUnit)] : [] };
}

/**
 * Half by shared words over all words, half by shared words over the shorter quote, in words and in pairs: a sentence
 * quoted with more around it still is the same sentence. Symmetric in its two sides.
 */
function likeness(a: Subject, b: Subject): number {
  const words = sharedCount(a.words, b.words);
  if (words < leastShared) return 0;
  const pairs = sharedCount(a.pairs, b.pairs);
  const jaccard =
    0.6 * over(words, a.words.size + b.words.size - words) + 0.4 * over(pairs, a.pairs.size + b.pairs.size - pairs);
  const contained =
    0.4 * over(words, Math.min(a.words.size, b.words.size)) + 0.6 * over(pairs, Math.min(a.pairs.size, b.pairs.size));
  const trust = Math.min(1, words / wellFounded);
  return Math.max(jaccard, (jaccard + contained * trust) / 2);
}

const over = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

function sharedCount(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let count = 0;
  for (const word of small) if (large.has(word)) count += 1;
  return count;
}

function contradictionsOf(a: Fingerprint, b: Fingerprint): Reason<SimilarityReasonCode>[] {
  const found: Reason<SimilarityReasonCode>[] = [];
  if (a.operative !== b.operative)
    found.push({ code: 'opposite_order', details: { here: a.operative, there: b.operative } });
  if (a.deadline && b.deadline && differ(a.deadline, b.deadline)) {
    const days = { here: dueDayOf(a.deadline)!, there: dueDayOf(b.deadline)! };
    found.push({ code: 'other_deadline', details: days });
  }
  return found;
}

/** Two days to keep, neither inside the other's interval: "trong quý II" and "trước 30-6" do not contradict each other. */
function differ(a: DateWindow, b: DateWindow): boolean {
  const [mine, theirs] = [dueDayOf(a), dueDayOf(b)];
  const isRhythm = a.certainty === 'recurring' || b.certainty === 'recurring';
  if (mine === null || theirs === null || isRhythm) return false;
  return !holds(a, theirs) && !holds(b, mine);
}

const holds = ({ earliest, latest }: DateWindow, day: string): boolean =>
  day >= (earliest ?? latest!) && day <= latest!;

function alikeness(a: Fingerprint, b: Fingerprint, sharesUnit: boolean): Reason<SimilarityReasonCode>[] {
  const shared = sharedCount(a.subject.words, b.subject.words);
  const all = a.subject.words.size + b.subject.words.size - shared;
  const reasons: Reason<SimilarityReasonCode>[] = [{ code: 'shared_words', details: { shared, all } }];
  if (sharesUnit) reasons.push({ code: 'same_addressee', details: { unit: a.addressee! } });
  else if (a.unit !== '' && b.unit !== '')
    reasons.push({ code: 'other_addressee', details: { here: a.addressee!, there: b.addressee! } });
  if (a.topic === b.topic) reasons.push({ code: 'same_topic', details: { topic: a.topic } });
  return reasons;
}
