import { bodyTopics } from '../lexicon/topic-words.ts';
import type { Topic } from './reading-types.ts';
import type { Token } from './tokens.ts';
import { type Hit, topicHitsIn, topicTokensOf } from './topic-hits.ts';
import { topicRolesOf } from './topic-roles.ts';
import { type TopicWeights, topicWeights } from './topic-weights.ts';

/** What the whole document is about: its strongest topic and how much of it points there, 0 to 1. */
export interface Theme {
  readonly topic: Topic | null;
  readonly share: number;
}

const noTheme: Theme = { topic: null, share: 0 };

export function themeOf(text: string, weights: TopicWeights = topicWeights): Theme {
  const scores = new Map<Topic, number>();
  let sum = 0;
  for (const hit of topicHitsIn(text)) {
    const weight = hit.weight >= 3 ? hit.weight : hit.weight * weights.weakInTheme;
    add(scores, hit.topic, weight);
    sum += weight;
  }
  const { topic, score } = largest(scores);
  // A few weak words are no theme.
  return sum < 6 ? noTheme : { topic, share: score / sum };
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
 * count less than a word that is particular to this one. An item without a subject takes that of the items before it.
 */
export function chooseTopic(
  item: string,
  near: Surroundings,
  theme: Theme,
  weights: TopicWeights = topicWeights,
): TopicChoice {
  const tokens = topicTokensOf(item);
  const hits = topicHitsIn(item, tokens);
  const scores = ownScores(hits, tokens, theme, weights);
  const lean = largest(scores).score < weights.faint ? 1 : 0.5;
  addSurroundings(scores, near, theme, weights, lean);
  const best = largest(scores);
  if (best.topic === null) return { topic: 'khác', word: null };
  const hit = hits.find(({ topic }) => topic === best.topic);
  return { topic: best.topic, word: hit ? wordsOf(tokens, hit) : null };
}

function wordsOf(tokens: readonly Token[], { at, length }: Hit): string {
  const words = tokens.slice(at, at + length).map((token) => token.word);
  return words.join(' ');
}

function addSurroundings(
  scores: Map<Topic, number>,
  near: Surroundings,
  theme: Theme,
  weights: TopicWeights,
  lean: number,
): void {
  const isAside = near.before !== null && isThemed(theme, weights) && crossCutting.has(near.before);
  if (near.before) add(scores, near.before, weights.before * lean * (isAside ? 0.5 : 1));
  const known = bodyTopics.find(([word]) => near.addressee?.toLowerCase().includes(word));
  if (known) add(scores, known[1], weights.body * lean);
  for (const hit of near.heading ? topicHitsIn(near.heading) : [])
    add(scores, hit.topic, hit.weight * weights.heading * lean);
  if (theme.topic)
    add(
      scores,
      theme.topic,
      (0.5 + weights.theme * theme.share) * lean + (theme.share > 0.6 ? weights.certainTheme : 0),
    );
}

/** Subjects that every other one touches: in a document about floods, "trách nhiệm" still belongs to floods. */
const crossCutting: ReadonlySet<Topic> = new Set([
  'thể chế-pháp luật',
  'tổ chức bộ máy',
  'phòng chống lãng phí/tham nhũng',
  'xây dựng Đảng',
  'an ninh-quốc phòng',
]);

function isThemed(theme: Theme, weights: TopicWeights): boolean {
  return theme.topic !== null && theme.share > weights.themed && !crossCutting.has(theme.topic);
}

function ownScores(
  hits: readonly Hit[],
  tokens: readonly Token[],
  theme: Theme,
  weights: TopicWeights,
): Map<Topic, number> {
  const scores = new Map<Topic, number>();
  const roleOf = roleWeights(hits, tokens, weights);
  const isAside = isThemed(theme, weights);
  const first = hits.find(
    (hit) =>
      hit.weight >= 3 &&
      roleOf(hit) >= weights.modifier &&
      !(isAside && crossCutting.has(hit.topic) && (hit.topic !== 'thể chế-pháp luật' || hit !== hits[0])),
  );
  for (const hit of hits) {
    const place = 0.3 + 0.7 / (1 + hit.at / 8);
    const known = hit.topic === theme.topic && theme.share > 0.3 ? weights.known : 1;
    // "cắt giảm thủ tục hành chính về nhà ở": law and procedure named as the object is the subject itself.
    const isObject = hit.topic === 'thể chế-pháp luật' && hit.weight === 4 && hit === hits[0];
    const aside = isAside && crossCutting.has(hit.topic) && !isObject ? weights.aside : 1;
    add(scores, hit.topic, (hit.weight * place * known * aside + (hit === first ? weights.first : 0)) * roleOf(hit));
  }
  return scores;
}

/** "hỗ trợ người dân để chuyển sang …": when only the purpose names a subject, that is the subject. */
function roleWeights(hits: readonly Hit[], tokens: readonly Token[], weights: TopicWeights): (hit: Hit) => number {
  const roles = topicRolesOf(tokens);
  const share = { head: 1, modifier: weights.modifier, purpose: weights.purpose };
  const strongest = Math.max(weights.purpose, ...hits.map((hit) => (hit.weight > 1 ? share[roles[hit.at]!] : 0)));
  return (hit) => Math.min(1, share[roles[hit.at]!] / strongest);
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
