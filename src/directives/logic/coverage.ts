import type { SentenceRole, Span } from '#reading/logic/reading.ts';

/** directive: (partly) quoted · context: read, nothing asked · dismissed: read and refused · unread: nobody looked yet. */
export const sentenceStates = ['directive', 'context', 'dismissed', 'unread'] as const;
export type SentenceState = (typeof sentenceStates)[number];

export interface NumberedSentence extends Span {
  readonly ordinal: number;
  readonly role: SentenceRole;
  /** What a named person said about it, if anybody did. */
  readonly verdict: 'context' | 'dismissed' | null;
}

export interface QuotedSpan extends Span {
  readonly code: string;
}

export interface CoveredSentence extends NumberedSentence {
  readonly state: SentenceState;
  readonly directiveCodes: readonly string[];
}

/**
 * What became of every sentence. A quote covers each sentence it touches. Headings, captions and noise ask nothing of
 * anybody and count as context without a reader; a sentence the engine took for context stays unread until a person agrees.
 * @param sentences in the order of the text · @param quotes in any order
 */
export function coverageOf(sentences: readonly NumberedSentence[], quotes: readonly QuotedSpan[]): CoveredSentence[] {
  return sentences.map((sentence) => {
    const directiveCodes = quotes.filter((quote) => touches(quote, sentence)).map((quote) => quote.code);
    return { ...sentence, directiveCodes, state: stateOf(sentence, directiveCodes.length > 0) };
  });
}

function stateOf(sentence: NumberedSentence, isQuoted: boolean): SentenceState {
  if (isQuoted) return 'directive';
  if (sentence.verdict) return sentence.verdict;
  const isProse = sentence.role === 'directive' || sentence.role === 'context';
  return isProse ? 'unread' : 'context';
}

function touches(quote: Span, sentence: Span): boolean {
  return quote.start < sentence.end && quote.end > sentence.start;
}

export function countCoverage(sentences: readonly CoveredSentence[]): Record<SentenceState, number> {
  const counts = { directive: 0, context: 0, dismissed: 0, unread: 0 };
  for (const { state } of sentences) counts[state] += 1;
  return counts;
}
