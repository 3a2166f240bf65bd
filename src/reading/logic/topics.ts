import { topicWords } from '../lexicon/topic-words.ts';
import { PhraseBook, phrasesIn } from './phrases.ts';
import { type Topic, topics } from './reading-types.ts';
import { tokensOf } from './tokens.ts';

interface Pointer {
  readonly topic: Topic;
  readonly weight: number;
}

const pointers = new Map<string, Pointer[]>();
for (const topic of topics) {
  for (const [weight, block] of topicWords[topic]) {
    for (const phrase of phrasesIn(block)) pointers.set(phrase, [...(pointers.get(phrase) ?? []), { topic, weight }]);
  }
}
const book = new PhraseBook<Pointer[]>(pointers);

/** How strongly a text points to each topic, and the words that did. */
export interface TopicScores {
  readonly scores: ReadonlyMap<Topic, number>;
  readonly words: ReadonlyMap<Topic, string>;
}

/** Words near the front of the item count more: the first subject named decides. */
export function topicScoresOf(text: string, isItem: boolean): TopicScores {
  const tokens = tokensOf(text);
  const scores = new Map<Topic, number>();
  const words = new Map<Topic, string>();
  for (let at = 0; at < tokens.length; ) {
    const found = book.longestAt(tokens, at);
    if (!found) {
      at += 1;
      continue;
    }
    const place = isItem ? 0.35 + 0.65 / (1 + at / 9) : 1;
    for (const { topic, weight } of found.value) {
      scores.set(topic, (scores.get(topic) ?? 0) + weight * place);
      if (!words.has(topic))
        words.set(
          topic,
          tokens
            .slice(at, at + found.length)
            .map((token) => token.word)
            .join(' '),
        );
    }
    at += found.length;
  }
  return { scores, words };
}

export interface TopicChoice {
  readonly topic: Topic;
  /** The word that decided; null when the subject came from the surroundings. */
  readonly word: string | null;
  readonly margin: number;
}

/** The item's own words first; the list, then the document help an item with no subject of its own. */
export function chooseTopic(item: TopicScores, list: TopicScores, document: TopicScores): TopicChoice {
  const total = new Map<Topic, number>();
  const own = largest(item.scores);
  addShare(total, item.scores, 1);
  const isBare = own.score < 2;
  addShare(total, list.scores, isBare ? 0.6 : 0.12);
  addScaled(total, document.scores, isBare ? 1.6 : 0.9);
  const best = largest(total);
  if (best.topic === null) return { topic: 'khác', word: null, margin: 0 };
  return { topic: best.topic, word: item.words.get(best.topic) ?? null, margin: best.score - best.second };
}

function addShare(total: Map<Topic, number>, scores: ReadonlyMap<Topic, number>, share: number): void {
  for (const [topic, score] of scores) total.set(topic, (total.get(topic) ?? 0) + score * share);
}

/** Scores scaled so that the strongest topic counts `most`. */
function addScaled(total: Map<Topic, number>, scores: ReadonlyMap<Topic, number>, most: number): void {
  const best = largest(scores).score;
  if (best <= 0) return;
  for (const [topic, score] of scores) total.set(topic, (total.get(topic) ?? 0) + (score / best) ** 1.5 * most);
}

function largest(scores: ReadonlyMap<Topic, number>): { topic: Topic | null; score: number; second: number } {
  let topic: Topic | null = null;
  let score = 0;
  let second = 0;
  for (const [name, value] of scores) {
    if (value > score) {
      second = score;
      score = value;
      topic = name;
    } else if (value > second) second = value;
  }
  return { topic, score, second };
}
