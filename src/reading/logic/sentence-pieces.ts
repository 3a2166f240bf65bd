import type { Span } from './reading-types.ts';

/** A stretch of a sentence as the reader screen draws it; `mark` is the proposal it belongs to, if any. */
export interface Piece<Mark> extends Span {
  readonly mark: Mark | null;
  /** The mark begins in this piece: its number is drawn here, also when it runs on over several sentences. */
  readonly isFirst: boolean;
}

/**
 * Cuts a sentence along the marks in it, so that every character is drawn exactly once.
 * @param marks in the order of the text, without overlap
 */
export function sentencePieces<Mark extends Span>(sentence: Span, marks: readonly Mark[]): Piece<Mark>[] {
  const pieces: Piece<Mark>[] = [];
  let at = sentence.start;
  for (const mark of marks) {
    const start = Math.max(mark.start, at);
    const end = Math.min(mark.end, sentence.end);
    if (start >= end) continue;
    if (start > at) pieces.push({ start: at, end: start, mark: null, isFirst: false });
    pieces.push({ start, end, mark, isFirst: mark.start >= sentence.start });
    at = end;
  }
  if (at < sentence.end) pieces.push({ start: at, end: sentence.end, mark: null, isFirst: false });
  return pieces;
}

/** The next place between words: where an edge of a quote may stand. @param step 1 forward, -1 back */
export function wordEdge(text: string, from: number, step: 1 | -1): number {
  let at = from;
  const inText = () => (step === 1 ? at < text.length : at > 0);
  const next = () => (step === 1 ? text[at]! : text[at - 1]!);
  while (inText() && /\s/.test(next())) at += step;
  if (inText() && !isLetter(next())) return at + step;
  while (inText() && isLetter(next())) at += step;
  return at;
}

const isLetter = (character: string) => /[\p{L}\p{M}\p{N}]/u.test(character);

/** The places inside a span where it may be cut in two: before each word but the first. */
export function cutsInside(text: string, { start, end }: Span): number[] {
  const cuts: number[] = [];
  for (let at = start + 1; at < end; at += 1) {
    if (/\s/.test(text[at - 1]!) && !/\s/.test(text[at]!)) cuts.push(at);
  }
  return cuts;
}

/** Where a person would most likely cut: after the first ";", else the first comma, else before the first "và", else the middle. */
export function likelyCut(text: string, span: Span): number | null {
  const cuts = cutsInside(text, span);
  const after = (mark: string) => cuts.find((cut) => text.slice(span.start, cut).trimEnd().endsWith(mark));
  const joined = cuts.find((cut) => text.startsWith('và ', cut));
  return after(';') ?? after(',') ?? joined ?? cuts[Math.floor(cuts.length / 2)] ?? null;
}
