import { sectorNames } from '../lexicon/bodies.ts';
import { neutralPhrases, topicWords } from '../lexicon/topic-words.ts';
import { bookOf, PhraseBook, phrasesIn } from './phrases.ts';
import { type Topic, topics } from './reading-types.ts';
import { type Token, tokensBetween, tokensOf } from './tokens.ts';

interface Pointer {
  readonly topic: Topic;
  readonly weight: number;
}

/** A word that points to a topic, and where it stands. */
export interface Hit extends Pointer {
  /** First token and number of tokens. */
  readonly at: number;
  readonly length: number;
  /** Where it starts in the text. */
  readonly start: number;
}

const book = new PhraseBook<readonly Pointer[]>(pointersOf());
const sectors = bookOf(sectorNames);
const bodyHeads = new Set('bộ sở ban cục vụ phòng viện ủy hội công quân'.split(' '));

function pointersOf(): Map<string, Pointer[]> {
  const pointers = new Map<string, Pointer[]>();
  for (const topic of topics) {
    for (const [weight, block] of topicWords[topic]) {
      for (const phrase of phrasesIn(block)) {
        const words = spaced(phrase);
        const others = (pointers.get(words) ?? []).filter((pointer) => pointer.topic !== topic);
        pointers.set(words, [...others, { topic, weight }]);
      }
    }
  }
  for (const phrase of phrasesIn(neutralPhrases)) pointers.set(spaced(phrase), []);
  return pointers;
}

/** Cut the way texts are cut, so that "5g" and "các-bon" are found. */
function spaced(phrase: string): string {
  return tokensOf(phrase)
    .map((token) => token.word)
    .join(' ');
}

/** The tokens of a text for the search of topics. */
export function topicTokensOf(text: string): readonly Token[] {
  return tokensBetween(text, 0, text.length);
}

/** Every word that points to a topic; names of bodies say who acts, not what about. */
export function topicHitsIn(text: string, tokens: readonly Token[] = topicTokensOf(text)): Hit[] {
  const hits: Hit[] = [];
  for (let at = 0; at < tokens.length; ) {
    const { number, isUpper, word, start } = tokens[at]!;
    // No phrase and no name begins here.
    if ((number === 0 && !isUpper) || word === ',') {
      at += 1;
      continue;
    }
    const name = bodyNameLength(tokens, at);
    if (name > 0) {
      at += name;
      continue;
    }
    // "phòng, chống", "cán bộ, công chức": a phrase is one with or without its comma.
    const found = number === 0 ? null : book.longestAt(tokens, at, true);
    const length = found?.length ?? 1;
    // "AI" is a field of work, "ai" asks who.
    const isWho = length === 1 && word === 'ai' && !isUpper;
    if (found && !isWho && !(length === 1 && isNamePart(text, tokens, at))) {
      // "sửa đổi Luật An toàn thực phẩm" is about law: the title only says of what.
      const isTitle = isUpper && tokens[at - 1]?.word === 'luật';
      for (const { topic, weight } of found.value)
        hits.push({ topic, weight: isTitle ? 1 : weight, at, length, start });
    }
    at += length;
  }
  return hits;
}

/** Words that are written large without being part of a name. */
const largeWords = new Set('luật đảng ai tết bão metro'.split(' '));

/** "cầu Rạch Chùa", "ông Lạc": a single word written large inside a sentence is a name, not a subject. */
function isNamePart(text: string, tokens: readonly Token[], at: number): boolean {
  const { isUpper, word, start, end } = tokens[at]!;
  if (!isUpper || largeWords.has(word)) return false;
  const inCapitals = end - start > 1 && text.slice(start, end) === word.toUpperCase();
  if (inCapitals) return false;
  const before = tokens[at - 1];
  return tokens[at + 1]?.isUpper === true || (before !== undefined && before.kind !== 'mark');
}

/** "Bộ Khoa học và Công nghệ", "Công an tỉnh": the length of a name of an office; 0 when none begins here. */
function bodyNameLength(tokens: readonly Token[], at: number): number {
  const head = tokens[at]!;
  if (!head.isUpper || !bodyHeads.has(head.word)) return 0;
  if (head.word === 'công') return tokens[at + 1]?.word === 'an' && followsWith(tokens, at) ? 2 : 0;
  let length = 1;
  for (;;) {
    const joint = tokens[at + length]?.word;
    const gap = length > 1 && (joint === 'và' || joint === ',' || joint === '-') ? 1 : 0;
    const next = tokens[at + length + gap];
    if (!next?.isUpper) break;
    const sector = sectors.longestAt(tokens, at + length + gap)?.length ?? 0;
    if (sector === 0) break;
    length += gap + sector;
  }
  return length > 1 ? length : 0;
}

/** "phối hợp với …, Công an tỉnh": a partner. */
function followsWith(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 10); back -= 1) if (tokens[back]!.word === 'với') return true;
  return false;
}
