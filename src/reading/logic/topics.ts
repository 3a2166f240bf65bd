import { bodyTopics } from '../lexicon/topic-words.ts';
import type { Topic } from './reading-types.ts';
import type { Token } from './tokens.ts';
import { type Hit, topicHitsIn, topicTokensOf } from './topic-hits.ts';
import { topicRolesOf, workStart } from './topic-roles.ts';
import { type TopicWeights, topicWeights } from './topic-weights.ts';

/** What the whole document is about: its strongest topic, and how much of it points to each, 0 to 1. */
export interface Theme {
  readonly topic: Topic | null;
  readonly share: number;
  readonly shares: ReadonlyMap<Topic, number>;
}

const noTheme: Theme = { topic: null, share: 0, shares: new Map() };
/** Title and first sentences, in letters: there a document says what it is about. */
const opening = 600;

export function themeOf(text: string, weights: TopicWeights = topicWeights): Theme {
  return themeOfHits(topicHitsIn(text), weights);
}

export function themeOfHits(hits: readonly Hit[], weights: TopicWeights = topicWeights): Theme {
  const head = new Map<Topic, number>();
  const whole = new Map<Topic, number>();
  for (const hit of hits) {
    const strength = hit.weight >= 3 ? hit.weight : hit.weight * weights.weakInTheme;
    add(whole, hit.topic, strength);
    if (hit.start < opening) add(head, hit.topic, strength);
  }
  // A few weak words are no theme.
  if (total(whole) < 6) return noTheme;
  const scores = new Map<Topic, number>();
  addParts(scores, head, weights.title, 8);
  addParts(scores, whole, 1, 0);
  // The largest stands out more than its part of the words says: every document also names what only surrounds its subject.
  for (const [topic, value] of scores) scores.set(topic, value ** weights.contrast);
  const sum = total(scores);
  const { topic, score } = largest(scores);
  return { topic, share: score / sum, shares: new Map([...scores].map(([name, value]) => [name, value / sum])) };
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
  /** Words of the same paragraph, weighed by nearness. */
  readonly nearby?: ReadonlyMap<Topic, number>;
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
  return chooseTopicOf(item, topicTokensOf(item), near, theme, weights);
}

/** The same for an item given by its tokens in the text of its document, which then need not be cut again. */
export function chooseTopicOf(
  text: string,
  tokens: readonly Token[],
  near: Surroundings,
  theme: Theme,
  weights: TopicWeights,
): TopicChoice {
  const hits = topicHitsIn(text, tokens);
  const scores = new Map<Topic, number>();
  addParts(scores, ownScores(hits, tokens, theme, bodyTopicOf(near.addressee), weights), weights.own, weights.fewOwn);
  const around = weights.around * (namesOther(hits, tokens, theme, weights) ? weights.clear : 1);
  const isBare = !hits.some((hit) => hit.weight >= 2);
  addParts(scores, surroundingScores(near, theme, weights, isBare), around, weights.fewAround);
  const best = largest(scores);
  if (best.topic === null || best.score < weights.least) return { topic: 'khác', word: null };
  const hit = hits.find(({ topic }) => topic === best.topic);
  return { topic: best.topic, word: hit ? wordsOf(tokens, hit) : null };
}

function wordsOf(tokens: readonly Token[], { at, length }: Hit): string {
  const words = tokens.slice(at, at + length).map((token) => token.word);
  return words.join(' ');
}

/** "xử lý việc chồng lấn ranh giới với Cụm công nghiệp": in a document with a theme, an item that begins with another subject. */
function namesOther(hits: readonly Hit[], tokens: readonly Token[], theme: Theme, weights: TopicWeights): boolean {
  if (theme.share <= weights.themed) return false;
  const roles = topicRolesOf(tokens);
  const first = hits.find((hit) => hit.weight >= 3 && roles[hit.at] === 'head');
  if (first?.weight !== 4 || first.topic === theme.topic || crossCutting.has(first.topic)) return false;
  return first.at - workStart(tokens) < weights.objectWithin;
}

/** Each topic's part of `parts` is worth its share of `whole`; few words are worth less than the whole. */
function addParts(scores: Map<Topic, number>, parts: ReadonlyMap<Topic, number>, whole: number, few: number): void {
  const sum = Math.max(total(parts), few);
  for (const [topic, value] of parts) add(scores, topic, (whole * value) / sum);
}

function surroundingScores(
  near: Surroundings,
  theme: Theme,
  weights: TopicWeights,
  isBare: boolean,
): Map<Topic, number> {
  const scores = new Map<Topic, number>();
  const isAside = near.before !== null && isThemed(theme, weights) && crossCutting.has(near.before);
  if (near.before) add(scores, near.before, weights.before * (isAside ? 0.5 : 1));
  const bodyTopic = bodyTopicOf(near.addressee);
  // "Công an tỉnh xử lý nghiêm các trường hợp vi phạm": without a subject of its own, who must act tells more.
  if (bodyTopic) {
    const isAsideBody = isThemed(theme, weights) && crossCutting.has(bodyTopic);
    add(scores, bodyTopic, weights.body * (isBare ? 2 : isAsideBody ? 0.5 : 1));
  }
  if (near.heading) addParts(scores, sumOf(topicHitsIn(near.heading)), weights.heading, 4);
  if (near.nearby) addParts(scores, near.nearby, weights.nearby, weights.fewNearby);
  for (const [topic, share] of theme.shares) add(scores, topic, weights.theme * share);
  return scores;
}

function bodyTopicOf(body: string | null): Topic | null {
  const name = body?.toLowerCase();
  return bodyTopics.find(([word]) => name?.includes(word))?.[1] ?? null;
}

function sumOf(hits: readonly Hit[]): Map<Topic, number> {
  const sums = new Map<Topic, number>();
  for (const { topic, weight } of hits) add(sums, topic, weight);
  return sums;
}

/** Subjects that every other one touches: in a document about floods, "trách nhiệm" still belongs to floods. */
const crossCutting: ReadonlySet<Topic> = new Set([
  'thể chế-pháp luật',
  'tổ chức bộ máy',
  'phòng chống lãng phí/tham nhũng',
  'xây dựng Đảng',
  'an ninh-quốc phòng',
  'đầu tư công-giải ngân',
]);

function isThemed(theme: Theme, weights: TopicWeights): boolean {
  return theme.topic !== null && theme.share > weights.themed && !crossCutting.has(theme.topic);
}

function ownScores(
  hits: readonly Hit[],
  tokens: readonly Token[],
  theme: Theme,
  bodyTopic: Topic | null,
  weights: TopicWeights,
): Map<Topic, number> {
  const scores = new Map<Topic, number>();
  const roleOf = roleWeights(hits, tokens, weights);
  const isAside = isThemed(theme, weights);
  const work = workStart(tokens);
  const strong = hits.find((hit) => hit.weight >= 3 && hit.at >= work);
  // "cắt giảm thủ tục hành chính về nhà ở": what the item begins with is its object, whatever the document is about.
  const isAsideHit = (hit: Hit) =>
    isAside &&
    crossCutting.has(hit.topic) &&
    hit.topic !== bodyTopic &&
    !(hit === strong && hit.weight === 4 && hit.at - work < weights.objectWithin);
  const first = hits.find((hit) => hit.at >= work && hit.weight >= 3 && roleOf(hit) >= weights.modifier);
  const isOther = first !== undefined && first.weight === 4 && first.topic !== theme.topic;
  for (const hit of hits) {
    const place = 0.3 + 0.7 / (1 + Math.abs(hit.at - work) / 8);
    // Words of the theme stand in every item: beside a subject of its own they only tell where.
    const known = hit.topic === theme.topic && isOther && hit.at > first.at ? weights.known : 1;
    const aside = isAsideHit(hit) ? weights.aside : 1;
    add(scores, hit.topic, (hit.weight * place * known + (hit === first ? weights.first : 0)) * aside * roleOf(hit));
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

function total(scores: ReadonlyMap<Topic, number>): number {
  let sum = 0;
  for (const [, value] of scores) sum += value;
  return sum;
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
