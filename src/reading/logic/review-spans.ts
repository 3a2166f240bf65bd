import type { Problem } from '#shared/problem.ts';
import type { Span } from './reading-types.ts';

/** True when the two share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The span without blanks at its ends, so that a hurried selection still quotes cleanly. */
export function withoutBlanks(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && isBlank(text[from])) from += 1;
  while (to > from && isBlank(text[to - 1])) to -= 1;
  return { start: from, end: to };
}

/** A place outside the text is not blank: the span is then refused, not mended. */
const isBlank = (character: string | undefined) => character !== undefined && /\s/.test(character);

/**
 * Why a span cannot be a quote of the text: outside it, empty, or cutting a character in two.
 * @param span UTF-16 code units, `end` exclusive
 */
export function spanProblems(text: string, { start, end }: Span): Problem[] {
  const isInside = start >= 0 && end <= text.length && start <= end;
  if (!isInside)
    return [{ code: 'reading.span_outside', field: 'start', details: { start, end, length: text.length } }];
  if (cutsCharacter(text, start) || cutsCharacter(text, end)) {
    return [{ code: 'reading.span_cuts_character', field: 'start', details: { start, end } }];
  }
  return text.slice(start, end).trim() === '' ? [{ code: 'reading.span_blank', field: 'start' }] : [];
}

/** Between the two halves of a surrogate pair, or before a combining mark: the quote would show a broken letter. */
function cutsCharacter(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false;
  const next = text.charCodeAt(at);
  return (next >= 0xdc00 && next <= 0xdfff) || /^\p{M}/u.test(text.slice(at, at + 2));
}

/** Problems, one for each pair, when living proposals would share words. */
export function overlapProblems(wanted: readonly Span[], living: readonly (Span & { quote: string })[]): Problem[] {
  return wanted.flatMap((span) =>
    living
      .filter((other) => overlaps(span, other))
      .map((other) => ({
        code: 'reading.overlaps',
        field: 'start',
        details: { quote: other.quote, start: other.start },
      })),
  );
}

/**
 * The pieces of a span cut at offsets of the text, without blanks and without the joining marks left at a seam.
 * @param at offsets inside the span, in any order
 */
export function piecesOf(text: string, span: Span, at: readonly number[]): Span[] {
  const cuts = [...new Set(at)].filter((cut) => cut > span.start && cut < span.end).sort((a, b) => a - b);
  const edges = [span.start, ...cuts, span.end];
  return edges.slice(1).map((end, index) => withoutSeam(text, { start: edges[index]!, end }, index, cuts.length));
}

function withoutSeam(text: string, span: Span, index: number, last: number): Span {
  let { start, end } = withoutBlanks(text, span);
  if (index > 0) while (start < end && /[\s;,]/.test(text[start]!)) start += 1;
  if (index < last) while (end > start && /[\s;,]/.test(text[end - 1]!)) end -= 1;
  return { start, end };
}
