import { gluedCuts } from './syllables.ts';
import { numberOf } from './vocabulary.ts';

/** A word, a number or a single mark of the plain text. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** Lower case. */
  readonly word: string;
  /** Its number in the vocabulary of the lexicons; 0 when no phrase holds it. */
  readonly number: number;
  readonly isUpper: boolean;
  readonly kind: 'word' | 'number' | 'mark';
}

/** What a code unit is; learned once for each, because asking Unicode for every letter of a long text is slow. */
const unknown = 0;
const letter = 1;
const accent = 2;
const digit = 3;
const blank = 4;
const mark = 5;
const kinds = new Uint8Array(0x10000);

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const known = kinds[code]!;
  if (known !== unknown) return known;
  // Half of a pair says nothing alone.
  if (code >= 0xd800 && code <= 0xdbff) return kindOf(String.fromCodePoint(text.codePointAt(at)!));
  const kind = kindOf(String.fromCharCode(code));
  kinds[code] = kind;
  return kind;
}

function kindOf(character: string): number {
  if (/\p{L}/u.test(character)) return letter;
  if (/\p{M}/u.test(character)) return accent;
  if (/\p{N}/u.test(character)) return digit;
  return /\s/u.test(character) ? blank : mark;
}

function unitsAt(text: string, at: number): number {
  return text.codePointAt(at)! > 0xffff ? 2 : 1;
}

/** Words (glued ones cut apart), numbers and marks, in order. */
export function tokensOf(text: string, from = 0, to = text.length): Token[] {
  const tokens: Token[] = [];
  for (let at = from; at < to; ) {
    const kind = kindAt(text, at);
    const end = endOfRun(text, at, to, kind);
    if (kind === letter) addWord(tokens, text.slice(at, end), at);
    else if (kind === digit) tokens.push(plainToken(text.slice(at, end), at, 'number'));
    else if (kind === mark) tokens.push(plainToken(text.slice(at, end), at, 'mark'));
    at = end;
  }
  return tokens;
}

/** Letters keep their accents, digits stand together, anything else stands alone. */
function endOfRun(text: string, start: number, to: number, kind: number): number {
  let at = start + unitsAt(text, start);
  if (kind !== letter && kind !== digit) return Math.min(at, to);
  while (at < to) {
    const next = kindAt(text, at);
    if (next !== kind && (kind !== letter || next !== accent)) break;
    at += unitsAt(text, at);
  }
  return Math.min(at, to);
}

/** A document is asked for again and again, sentence by sentence: its tokens are kept until the next one comes. */
let kept: { readonly text: string; readonly tokens: readonly Token[] } = { text: '', tokens: [] };
const worthKeeping = 1000;

/** The same as `tokensOf`, quick for stretches of a long text that begin and end between tokens. */
export function tokensBetween(text: string, from: number, to: number): readonly Token[] {
  if (text.length < worthKeeping) return tokensOf(text, from, to);
  if (kept.text !== text) kept = { text, tokens: tokensOf(text) };
  const { tokens } = kept;
  const first = firstFrom(tokens, from);
  const end = firstFrom(tokens, to);
  const isCut = (at: number, edge: number) => at > 0 && tokens[at - 1]!.end > edge;
  return isCut(first, from) || isCut(end, to) ? tokensOf(text, from, to) : tokens.slice(first, end);
}

/** Index of the first token that starts at `place` or after. */
function firstFrom(tokens: readonly Token[], place: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

function plainToken(word: string, start: number, kind: 'number' | 'mark'): Token {
  return { start, end: start + word.length, word, number: numberOf(word), isUpper: false, kind };
}

function addWord(tokens: Token[], raw: string, start: number): void {
  const word = raw.toLowerCase();
  const cut = word === raw ? (gluedCuts(word)[0] ?? 0) : cutOf(raw, word);
  if (cut > 0) tokens.push(wordToken(raw, word, start, 0, cut));
  tokens.push(wordToken(raw, word, start, cut, raw.length));
}

function wordToken(raw: string, word: string, start: number, from: number, to: number): Token {
  const part = from === 0 && to === word.length ? word : word.slice(from, to);
  return {
    start: start + from,
    end: start + to,
    word: part,
    number: numberOf(part),
    isUpper: raw[from] !== word[from],
    kind: 'word',
  };
}

/** "phủPhạm" is cut at the capital, "Chínhchủ" where two syllables meet; 0 for one word. */
function cutOf(raw: string, word: string): number {
  if (raw.length < 3 || raw === raw.toUpperCase() || raw.length !== word.length) return 0;
  for (let at = 2; at < raw.length; at += 1) {
    if (raw[at] !== word[at] && raw[at - 1] === word[at - 1]) return at;
  }
  return gluedCuts(word)[0] ?? 0;
}
