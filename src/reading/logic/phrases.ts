import type { Token } from './tokens.ts';
import { learnWord } from './vocabulary.ts';

interface Node<Value> {
  readonly next: Map<number, Node<Value>>;
  value?: Value;
}

/** A phrase found at a place: how many tokens it covers, and what the lexicon says of it. */
export interface Found<Value> {
  readonly length: number;
  readonly value: Value;
}

/** Phrases of a lexicon, found in one walk along the tokens: the cost does not grow with the number of phrases. */
export class PhraseBook<Value> {
  private readonly root: Node<Value> = { next: new Map() };

  constructor(entries: Iterable<readonly [phrase: string, value: Value]>) {
    for (const [phrase, value] of entries) {
      this.add(phrase.normalize('NFC').toLowerCase().split(/\s+/), value);
    }
  }

  /** The longest phrase that starts at token `at`; with `overCommas` also "phòng, chống" for "phòng chống", its commas counted. */
  longestAt(tokens: readonly Token[], at: number, overCommas = false): Found<Value> | null {
    let node: Node<Value> | undefined = this.root;
    let best: Found<Value> | null = null;
    for (let index = at; index < tokens.length; index += 1) {
      if (overCommas && index > at && tokens[index]!.word === ',') continue;
      node = node.next.get(tokens[index]!.number);
      if (!node) break;
      if (node.value !== undefined) best = { length: index - at + 1, value: node.value };
    }
    return best;
  }

  private add(words: readonly string[], value: Value): void {
    let node = this.root;
    for (const word of words) {
      const number = learnWord(word);
      let next = node.next.get(number);
      if (!next) {
        next = { next: new Map() };
        node.next.set(number, next);
      }
      node = next;
    }
    node.value = value;
  }
}

/** A lexicon written as a block of text: phrases between commas or line ends. */
export function phrasesIn(block: string): string[] {
  return block
    .split(/[,\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}

export function bookOf(block: string): PhraseBook<true> {
  return new PhraseBook(phrasesIn(block).map((phrase) => [phrase, true] as const));
}
