import {
  actionAdverbs,
  actionVerbs,
  causativeVerbs,
  continuingVerbs,
  nounLikeVerbs,
  urgingAdverbs,
} from '../lexicon/action-verbs.ts';
import {
  articleWords,
  bodyHeads,
  groupTails,
  groupWords,
  nominalisers,
  notBodies,
  nounGuards,
  placeNames,
  postHeads,
  sectorNames,
} from '../lexicon/bodies.ts';
import {
  connectives,
  modalWords,
  type OperativeWord,
  operativeWords,
  reportVerbs,
  speechVerbs,
} from '../lexicon/operative-words.ts';
import { PhraseBook, phrasesIn } from './phrases.ts';
import type { Token } from './tokens.ts';
import { learnWord } from './vocabulary.ts';

/** One book of phrases, and its bit in the marks of the words that begin a phrase of it. */
export interface Lookup<Value = true> {
  readonly book: PhraseBook<Value>;
  readonly bit: number;
}

/** For the number of each word, the books in which a phrase begins with it: most words begin none, and need no search. */
const firstWords: number[] = [];
let books = 0;

function lookupIn<Value>(entries: readonly (readonly [phrase: string, value: Value])[]): Lookup<Value> {
  const bit = 1 << books;
  books += 1;
  for (const [phrase] of entries) {
    const first = learnWord(phrase.normalize('NFC').toLowerCase().split(/\s+/)[0]!);
    firstWords[first] = (firstWords[first] ?? 0) | bit;
  }
  return { book: new PhraseBook(entries), bit };
}

function lookupOf(block: string): Lookup {
  return lookupIn(phrasesIn(block).map((phrase) => [phrase, true] as const));
}

/** The marks of each token: which books to search from there. */
export function beginningsOf(tokens: readonly Token[]): Int32Array {
  const marks = new Int32Array(tokens.length);
  for (let at = 0; at < tokens.length; at += 1) marks[at] = firstWords[tokens[at]!.number] ?? 0;
  return marks;
}

export const verbs = lookupOf(actionVerbs);
export const adverbs = lookupOf(actionAdverbs);
export const urging = lookupOf(urgingAdverbs);
export const continuing = lookupOf(continuingVerbs);
export const nounLike = lookupOf(nounLikeVerbs);
export const causative = lookupOf(causativeVerbs);
export const posts = lookupOf(postHeads);
export const bodies = lookupOf(bodyHeads);
export const places = lookupOf(placeNames);
export const sectors = lookupOf(sectorNames);
export const groups = lookupOf(groupWords);
export const tails = lookupOf(groupTails);
export const guards = lookupOf(nounGuards);
export const otherWords = lookupOf(notBodies);
export const nominal = lookupOf(nominalisers);
export const speech = lookupOf(speechVerbs);
export const reports = lookupOf(reportVerbs);
export const articles = lookupOf(articleWords);
export const modals = lookupOf(modalWords);
export const openers = lookupOf(connectives);
export const operatives = lookupIn<OperativeWord>(operativeWords);
