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

const piece = /(\p{L}[\p{L}\p{M}]*)|(\p{N}+)|[^\s\p{L}\p{M}\p{N}]/gu;

/** Words (glued ones cut apart), numbers and marks, in order. */
export function tokensOf(text: string, from = 0, to = text.length): Token[] {
  const tokens: Token[] = [];
  for (const match of text.slice(from, to).matchAll(piece)) {
    const start = from + match.index;
    if (match[1] !== undefined) addWord(tokens, match[0], start);
    else tokens.push(plainToken(match[0], start, match[2] === undefined ? 'mark' : 'number'));
  }
  return tokens;
}

function plainToken(word: string, start: number, kind: 'number' | 'mark'): Token {
  return { start, end: start + word.length, word, isUpper: false, kind };
}

function addWord(tokens: Token[], raw: string, start: number): void {
  const word = raw.toLowerCase();
  const cut = word === raw ? (gluedCuts(word)[0] ?? 0) : cutOf(raw, word);
  if (cut > 0) tokens.push(wordToken(raw, word, start, 0, cut));
  tokens.push(wordToken(raw, word, start, cut, raw.length));
}

function wordToken(raw: string, word: string, start: number, from: number, to: number): Token {
  const part = from === 0 && to === word.length ? word : word.slice(from, to);
  return { start: start + from, end: start + to, word: part, isUpper: raw[from] !== word[from], kind: 'word' };
}

/** "phủPhạm" is cut at the capital, "Chínhchủ" where two syllables meet; 0 for one word. */
function cutOf(raw: string, word: string): number {
  if (raw.length < 3 || raw === raw.toUpperCase() || raw.length !== word.length) return 0;
  for (let at = 2; at < raw.length; at += 1) {
    if (raw[at] !== word[at] && raw[at - 1] === word[at - 1]) return at;
  }
  return gluedCuts(word)[0] ?? 0;
}
