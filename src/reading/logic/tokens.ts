import { gluedCuts } from './syllables.ts';

/** A word, a number or a single mark of the plain text. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** Lower case. */
  readonly word: string;
  readonly isUpper: boolean;
  readonly kind: 'word' | 'number' | 'mark';
}

const piece = /\p{L}[\p{L}\p{M}]*|\p{N}+|[^\s\p{L}\p{M}\p{N}]/gu;

/** Words (glued ones cut apart), numbers and marks, in order. */
export function tokensOf(text: string, from = 0, to = text.length): Token[] {
  const tokens: Token[] = [];
  const part = text.slice(from, to);
  for (const match of part.matchAll(piece)) addToken(tokens, match[0], from + match.index);
  return tokens;
}

function addToken(tokens: Token[], raw: string, start: number): void {
  const first = raw[0] ?? '';
  if (!/\p{L}/u.test(first)) {
    tokens.push({
      start,
      end: start + raw.length,
      word: raw,
      isUpper: false,
      kind: /\p{N}/u.test(first) ? 'number' : 'mark',
    });
    return;
  }
  let from = 0;
  for (const cut of [...cutsOf(raw), raw.length]) {
    const word = raw.slice(from, cut);
    tokens.push({
      start: start + from,
      end: start + cut,
      word: word.toLowerCase(),
      isUpper: isCapital(word),
      kind: 'word',
    });
    from = cut;
  }
}

/** "phủPhạm" is cut at the capital; "Chínhchủ" where two syllables meet. */
function cutsOf(raw: string): readonly number[] {
  if (raw.length < 3 || raw === raw.toUpperCase()) return [];
  for (let at = 2; at < raw.length; at += 1) {
    const isSeam = isCapital(raw[at]!) && !isCapital(raw[at - 1]!) && isLowerEnded(raw.slice(0, at));
    if (isSeam) return [at];
  }
  return gluedCuts(raw.toLowerCase());
}

function isLowerEnded(part: string): boolean {
  return part.length >= 2 && /[\p{Ll}]/u.test(part);
}

function isCapital(word: string): boolean {
  const first = word[0] ?? '';
  return first !== first.toLowerCase();
}
