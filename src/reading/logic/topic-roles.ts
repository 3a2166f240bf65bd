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
  `qua đó, từ đó, tạo điều, tạo việc, bảo đảm, đảm bảo, không để, thúc đẩy, đáp ứng, tránh tình, bởi vì, do đó, nhất là, tiến tới`.split(
    ', ',
  ),
);
const pairOpeners = new Set([...purposePairs, ...tailPairs].map((pair) => pair.split(' ')[0]!));
const qualifiers = new Set('tại ở trên trong của cho với từ theo sau trước khi bằng giữa đối thuộc vào'.split(' '));

/** The role of each token. "dành … cho X": what is set aside only serves X. */
export function topicRolesOf(tokens: readonly Token[]): TopicRole[] {
  const isGiving = tokens[0]?.word === 'dành';
  let role: TopicRole = isGiving ? 'modifier' : 'head';
  return tokens.map((token, at) => {
    if (token.word === ';' || token.word === '.') role = 'head';
    else if (isGiving && (token.word === 'cho' || token.word === 'để')) role = 'head';
    else if (opensPurpose(tokens, at)) role = 'purpose';
    else if (role === 'purpose') return role;
    else if (at > 1 && qualifiers.has(token.word)) role = 'modifier';
    else if (token.word === ',' || token.word === 'và') role = 'head';
    return role;
  });
}

function opensPurpose(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]!.word;
  const before = tokens[at - 1]?.word;
  if (at > 1 && purposeOpeners.has(word)) return before !== 'không';
  if (at < 4 || !pairOpeners.has(word)) return false;
  const pair = `${word} ${tokens[at + 1]?.word}`;
  return purposePairs.has(pair) || (before === ',' && tailPairs.has(pair));
}
