import type { Span } from '#reading/logic/reading.ts';

export interface Surroundings extends Span {
  /** The numbered sentences the quote touches. */
  readonly ordinals: readonly number[];
  /** The words of those sentences before and after the quote, exactly as they stand. */
  readonly before: string;
  readonly after: string;
}

/** The sentence around a quote. A quote outside every sentence stands alone. Offsets are UTF-16 units, `end` exclusive. */
export function surroundingsOf(
  text: string,
  quote: Span,
  sentences: readonly (Span & { readonly ordinal: number })[],
): Surroundings {
  const touched = sentences.filter((sentence) => quote.start < sentence.end && quote.end > sentence.start);
  const start = Math.min(quote.start, ...touched.map((sentence) => sentence.start));
  const end = Math.max(quote.end, ...touched.map((sentence) => sentence.end));
  return {
    start,
    end,
    ordinals: touched.map((sentence) => sentence.ordinal),
    before: text.slice(start, quote.start),
    after: text.slice(quote.end, end),
  };
}
