import type { Span } from './reading-types.ts';
import { overlaps } from './review-spans.ts';

/**
 * What the review of a text says of a sentence: it holds a directive (proposed or accepted), a person found only context in it,
 * a person dismissed what it seemed to hold, or nobody has read it.
 */
export const sentenceVerdicts = ['directive', 'context', 'dismissed', 'unread'] as const;
export type SentenceVerdict = (typeof sentenceVerdicts)[number];

export interface ReviewedProposal extends Span {
  readonly state: 'open' | 'accepted' | 'dismissed';
  readonly stateReason: string | null;
  readonly decidedBy: string | null;
}

export interface NumberedSentence extends Span {
  readonly ordinal: number;
}

/** A person's word on a sentence without a directive. */
export interface SentenceReading {
  readonly ordinal: number;
  readonly verdict: 'context' | 'dismissed';
  readonly reason: string | null;
  readonly readBy: string;
}

export interface SentenceReview {
  readonly verdict: SentenceVerdict;
  readonly reason: string | null;
  readonly readBy: string | null;
  /** A proposal in it waits for a person. */
  readonly isWaiting: boolean;
}

export interface Coverage {
  readonly total: number;
  readonly read: number;
  readonly directive: number;
  readonly context: number;
  readonly dismissed: number;
  readonly unread: number;
  readonly accepted: number;
  readonly open: number;
}

/**
 * The verdict on each sentence, in their order. A living proposal makes it a directive; else a person's word counts; else a dismissed
 * proposal, whose reason was given over this very sentence; else it is unread.
 */
export function sentenceReviews(
  sentences: readonly NumberedSentence[],
  proposals: readonly ReviewedProposal[],
  readings: readonly SentenceReading[],
): SentenceReview[] {
  const words = new Map(readings.map((reading) => [reading.ordinal, reading]));
  const inOrder = [...proposals].sort((a, b) => a.start - b.start);
  let first = 0;
  return sentences.map((sentence) => {
    // Dismissed proposals may overlap living ones, so only those that end before the sentence are left behind for good.
    while (first < inOrder.length && inOrder[first]!.end <= sentence.start) first += 1;
    const here = proposalsIn(inOrder, first, sentence);
    return reviewOfSentence(here, words.get(sentence.ordinal) ?? null);
  });
}

function proposalsIn(inOrder: readonly ReviewedProposal[], first: number, sentence: Span): ReviewedProposal[] {
  const here: ReviewedProposal[] = [];
  for (let at = first; at < inOrder.length && inOrder[at]!.start < sentence.end; at += 1) {
    if (overlaps(inOrder[at]!, sentence)) here.push(inOrder[at]!);
  }
  return here;
}

function reviewOfSentence(here: readonly ReviewedProposal[], word: SentenceReading | null): SentenceReview {
  const isWaiting = here.some((proposal) => proposal.state === 'open');
  const accepted = here.find((proposal) => proposal.state === 'accepted');
  if (isWaiting || accepted)
    return { verdict: 'directive', reason: null, readBy: accepted?.decidedBy ?? null, isWaiting };
  if (word) return { verdict: word.verdict, reason: word.reason, readBy: word.readBy, isWaiting };
  const dismissed = here[0];
  if (dismissed) return { verdict: 'dismissed', reason: dismissed.stateReason, readBy: dismissed.decidedBy, isWaiting };
  return { verdict: 'unread', reason: null, readBy: null, isWaiting };
}

/** The numbers beside the coverage bar. */
export function coverageOf(reviews: readonly SentenceReview[], proposals: readonly ReviewedProposal[]): Coverage {
  const count = (verdict: SentenceVerdict) => reviews.filter((review) => review.verdict === verdict).length;
  const inState = (state: ReviewedProposal['state']) => proposals.filter((proposal) => proposal.state === state).length;
  const unread = count('unread');
  const waiting = reviews.filter((review) => review.isWaiting).length;
  return {
    total: reviews.length,
    read: reviews.length - unread - waiting,
    directive: count('directive'),
    context: count('context'),
    dismissed: count('dismissed'),
    unread,
    accepted: inState('accepted'),
    open: inState('open'),
  };
}

/** What is signed when a register is closed: "36 chỉ đạo, 41 câu bối cảnh, 3 câu bỏ qua bởi Nguyễn Văn A". */
export function closingStatement(coverage: Coverage, dismissedBy: readonly string[]): string {
  const names = [...new Set(dismissedBy)].sort((a, b) => a.localeCompare(b, 'vi')).join(', ');
  const dismissed =
    coverage.dismissed > 0 ? `, ${coverage.dismissed} câu bỏ qua bởi ${names}` : ', không câu nào bỏ qua';
  return `${coverage.accepted} chỉ đạo, ${coverage.context} câu bối cảnh${dismissed}`;
}
