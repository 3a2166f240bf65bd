import { adverbs, verbs } from './lexicon-books.ts';
import type { Token } from './tokens.ts';

/** What a word does in an item: the object of the verb, a part that qualifies it, or what it is done for. */
export type TopicRole = 'head' | 'modifier' | 'purpose';

const purposeOpeners = new Set('để nhằm gây'.split(' '));
/** Pairs that open a purpose wherever they stand, and those that do so only after a comma. */
const purposePairs = new Set([
  'góp phần',
  'phục vụ',
  'gắn với',
  'theo hướng',
  'hướng tới',
  'phù hợp',
  'ảnh hưởng',
  'làm cơ',
]);
const tailPairs = new Set(
  `qua đó, từ đó, tạo điều, tạo việc, bảo đảm, đảm bảo, không để, thúc đẩy, đáp ứng, tránh tình, bởi vì, do đó, nhất là, tiến tới, đưa vào`.split(
    ', ',
  ),
);
const pairOpeners = new Set([...purposePairs, ...tailPairs].map((pair) => pair.split(' ')[0]!));
const qualifiers = new Set('tại ở trên trong của cho với từ theo sau trước khi bằng giữa đối thuộc vào'.split(' '));

/** The role of each token. "dành … cho X": what is set aside only serves X. */
export function topicRolesOf(tokens: readonly Token[]): TopicRole[] {
  const isGiving = tokens[0]?.word === 'dành';
  const work = workStart(tokens);
  let role: TopicRole = isGiving ? 'modifier' : 'head';
  return tokens.map((token, at) => {
    if (at < work) return 'modifier';
    if (at === work && at > 0) role = 'head';
    else if (token.word === ';' || token.word === '.') role = 'head';
    else if (isGiving && (token.word === 'cho' || token.word === 'để')) role = 'head';
    else if (opensPurpose(tokens, at)) role = 'purpose';
    else if (role === 'purpose') return role;
    else if (at > 1 && qualifiers.has(token.word)) role = 'modifier';
    else if (token.word === ',' || token.word === 'và') role = 'head';
    return role;
  });
}

/** Words by which an item first names who acts or helps, and only then the work. */
const leadIns = new Set(['chủ trì', 'phối hợp', 'chỉ đạo', 'hướng dẫn']);
const farthestVerb = 40;

/**
 * Where the work of an item begins: behind "chủ trì, phối hợp với các sở" and "chỉ đạo Công ty A", behind "chịu trách nhiệm … về",
 * behind "chuyển trụ sở cũ thành". What stands before tells who acts, or only leads there.
 */
export function workStart(tokens: readonly Token[]): number {
  const pair = (at: number) => `${tokens[at]?.word} ${tokens[at + 1]?.word}`;
  if (pair(0) === 'chịu trách') return jointAfter(tokens, 3, 'về');
  const turned = tokens.findIndex((token, at) => at < 12 && (token.word === 'chuyển' || pair(at) === 'cải tạo'));
  if (turned >= 0) return jointAfter(tokens, turned + 2, 'thành');
  const how = adverbs.book.longestAt(tokens, 0)?.length ?? 0;
  return leadIns.has(pair(how)) ? verbAfter(tokens, how + 2) : 0;
}

/** "các hợp tác xã", "cơ sở sản xuất": behind these a verb is part of a name. */
const beforeNoun = new Set('các những mọi của về với cho trong sở'.split(' '));

function verbAfter(tokens: readonly Token[], from: number): number {
  for (let at = from; at < Math.min(tokens.length, from + farthestVerb); at += 1) {
    if (tokens[at]!.isUpper || beforeNoun.has(tokens[at - 1]!.word)) continue;
    const verb = verbs.book.longestAt(tokens, at);
    if (verb && !leadIns.has(`${tokens[at]!.word} ${tokens[at + 1]?.word}`)) return at;
  }
  return 0;
}

/** "thành phố", "thành lập", "thành viên": not what a thing is turned into. */
const notInto = new Set('phố lập viên phần công tích ủy thị quả đạt'.split(' '));

function jointAfter(tokens: readonly Token[], from: number, joint: 'về' | 'thành'): number {
  for (let at = from; at < Math.min(tokens.length - 1, 24); at += 1)
    if (tokens[at]!.word === joint && !(joint === 'thành' && notInto.has(tokens[at + 1]!.word))) return at;
  return 0;
}

function opensPurpose(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]!.word;
  const before = tokens[at - 1]?.word;
  if (at > 1 && purposeOpeners.has(word)) return before !== 'không';
  if (at < 4 || !pairOpeners.has(word)) return false;
  const pair = `${word} ${tokens[at + 1]?.word}`;
  return purposePairs.has(pair) || (before === ',' && tailPairs.has(pair));
}
