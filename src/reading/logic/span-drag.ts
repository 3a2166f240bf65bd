import type { Span } from './reading-types.ts';

export type SpanEdge = 'start' | 'end';

/**
 * The span after one of its edges was dragged to a place of the text: between words, never past the other edge, never
 * into the words of another proposal. A drag that leads nowhere leaves the span as it is.
 * @param place UTF-16 offset under the pointer, also in the middle of a word · @param others living proposals beside it
 */
export function draggedSpan(
  text: string,
  span: Span,
  edge: SpanEdge,
  place: number,
  others: readonly Span[] = [],
): Span {
  const free = freeAround(text, span, others);
  const within = Math.max(free.start, Math.min(free.end, place));
  const moved =
    edge === 'start'
      ? { ...span, start: Math.max(free.start, startNear(text, within)) }
      : { ...span, end: Math.min(free.end, endNear(text, within)) };
  return text.slice(moved.start, moved.end).trim() === '' ? span : moved;
}

/** As far as the span may grow: up to the proposals before and behind it. */
function freeAround(text: string, span: Span, others: readonly Span[]): Span {
  const before = others.filter((other) => other.end <= span.start).map((other) => other.end);
  const behind = others.filter((other) => other.start >= span.end).map((other) => other.start);
  const start = skip(text, Math.max(0, ...before), 1);
  const end = skip(text, Math.min(text.length, ...behind), -1);
  return { start: Math.min(start, span.start), end: Math.max(end, span.end) };
}

/** A quote starts at the word under the pointer, or at the next one when the pointer is past its middle. */
function startNear(text: string, place: number): number {
  const word = wordAt(text, place);
  if (!word) return skip(text, place, 1);
  return place - word.start <= word.end - place ? word.start : skip(text, word.end, 1);
}

/** A quote ends behind the word under the pointer, or behind the one before; the mark that closes it stays outside. */
function endNear(text: string, place: number): number {
  const word = wordAt(text, place);
  const isInWord = word !== null && place - word.start >= word.end - place;
  let end = isInWord ? word.end : skip(text, word?.start ?? place, -1);
  while (end > 0 && /[.,;:]/.test(text[end - 1]!)) end -= 1;
  return end;
}

/** The word a place lies strictly inside; null at its edges and between words. */
function wordAt(text: string, place: number): Span | null {
  let start = place;
  let end = place;
  while (start > 0 && !isBlank(text[start - 1]!)) start -= 1;
  while (end < text.length && !isBlank(text[end]!)) end += 1;
  return start < place && place < end ? { start, end } : null;
}

function skip(text: string, from: number, step: 1 | -1): number {
  let at = from;
  const next = () => (step === 1 ? text[at] : text[at - 1]);
  while (next() !== undefined && isBlank(next()!)) at += step;
  return at;
}

const isBlank = (character: string) => /\s/.test(character);
