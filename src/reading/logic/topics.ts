import { bodyTopics, neutralPhrases, topicWords } from '../lexicon/topic-words.ts';
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
for (const phrase of phrasesIn(neutralPhrases)) pointers.set(phrase, []);
const book = new PhraseBook<Pointer[]>(pointers);

/** A word that points to a topic, and where it stands. */
interface Hit extends Pointer {
  readonly at: number;
  readonly words: string;
}

export function topicHitsIn(text: string): Hit[] {
  const tokens = tokensOf(text);
  const hits: Hit[] = [];
  for (let at = 0; at < tokens.length; ) {
    const found = book.longestAt(tokens, at);
    const length = found?.length ?? 1;
    for (const pointer of found?.value ?? []) {
      const words = tokens.slice(at, at + length).map((token) => token.word);
      hits.push({ ...pointer, at, words: words.join(' ') });
    }
    at += length;
  }
  return hits;
}

/** What the whole document is about: its strongest topic and how much of the document points there, 0 to 1. */
export interface Theme {
  readonly topic: Topic | null;
  readonly share: number;
}

export function themeOf(text: string): Theme {
  const scores = new Map<Topic, number>();
  let sum = 0;
  for (const hit of topicHitsIn(text)) {
    add(scores, hit.topic, hit.weight);
    sum += hit.weight;
  }
  const { topic, score } = largest(scores);
  // A few weak words are no theme.
  return sum < 6 ? { topic: null, share: 0 } : { topic, share: score / sum };
}

export interface TopicChoice {
  readonly topic: Topic;
  /** The word that decided; null when the subject came from the surroundings. */
  readonly word: string | null;
}

/** What stands around an item: the topic of the item before it, the heading of its list, the body that must act. */
export interface Surroundings {
  readonly before: Topic | null;
  readonly heading: string | null;
  readonly addressee: string | null;
}

/**
 * The item's own words decide, the first strong one most. Words of the document's own theme stand in every item, so they
 * count less than a word that is particular to this one. An item without a subject takes that of the item before it.
 */
export function chooseTopic(item: string, near: Surroundings, theme: Theme): TopicChoice {
  const hits = topicHitsIn(item);
  const scores = ownScores(hits, theme);
  const lean = largest(scores).score < 1.6 ? 1 : 0.5;
  if (near.before) add(scores, near.before, 1.5 * lean);
  const known = bodyTopics.find(([word]) => near.addressee?.toLowerCase().includes(word));
  if (known) add(scores, known[1], 1 * lean);
  for (const hit of near.heading ? topicHitsIn(near.heading) : []) add(scores, hit.topic, hit.weight * 0.3 * lean);
  if (theme.topic) add(scores, theme.topic, (0.5 + 2 * theme.share) * lean + (theme.share > 0.6 ? 0.8 : 0));
  const best = largest(scores);
  if (best.topic === null) return { topic: 'khác', word: null };
  const word = hits.find((hit) => hit.topic === best.topic)?.words ?? null;
  return { topic: best.topic, word };
}

/** Subjects that every other one touches: in a document about floods, "trách nhiệm" still belongs to floods. */
const crossCutting: ReadonlySet<Topic> = new Set([
  'thể chế-pháp luật',
  'tổ chức bộ máy',
  'phòng chống lãng phí/tham nhũng',
  'xây dựng Đảng',
  'an ninh-quốc phòng',
]);

function ownScores(hits: readonly Hit[], theme: Theme): Map<Topic, number> {
  const scores = new Map<Topic, number>();
  const isThemed = theme.topic !== null && theme.share > 0.48 && !crossCutting.has(theme.topic);
  const first = hits.find((hit) => hit.weight >= 3 && !(isThemed && crossCutting.has(hit.topic)));
  for (const hit of hits) {
    const place = 0.3 + 0.7 / (1 + hit.at / 8);
    const known = hit.topic === theme.topic && theme.share > 0.3 ? 0.8 : 1;
    const aside = isThemed && crossCutting.has(hit.topic) ? 0.75 : 1;
    add(scores, hit.topic, hit.weight * place * known * aside + (hit === first ? 2 : 0));
  }
  return scores;
}

function add(scores: Map<Topic, number>, topic: Topic, value: number): void {
  scores.set(topic, (scores.get(topic) ?? 0) + value);
}

function largest(scores: ReadonlyMap<Topic, number>): { topic: Topic | null; score: number } {
  let topic: Topic | null = null;
  let score = 0;
  for (const [name, value] of scores) {
    if (value > score) {
      score = value;
      topic = name;
    }
  }
  return { topic, score };
}
