import { nounPhraseAt } from './noun-phrases.ts';
import type { Tagged } from './tagging.ts';

/** Words that may stand between a subject and its verb. */
export const auxiliaries = new Set(
  'thì cũng còn đã vừa tiếp tục lại thẳng thắn đặc biệt đồng thời và thường xuyên luôn mới trước đó nhiều lần đều rất có văn bản chỉ đạo thị ra ban hành ký công điện quyết liệt gửi công văn hỏa tốc thông báo'.split(
    ' ',
  ),
);

const adjunctOpeners = new Set(
  'định hằng hàng mỗi chậm muộn ngay trong sau trước khi tại đối để nhằm căn trên với thời cùng nếu từ về bên tới'.split(
    ' ',
  ),
);

export function isClauseStart(tagged: Tagged, at: number): boolean {
  return at === 0 || tagged.isMark(at - 1, ',;:."“”–-…');
}

/** Where the action starts at `at`: after the modals, at adverbs or a verb. Null when no action is there. */
export function actionStart(tagged: Tagged, at: number, to: number): number | null {
  let next = at;
  let modal = 0;
  while (next < to) {
    const length = tagged.modal(next);
    if (length === 0 || tagged.word(next) === 'không') break;
    next += length;
    modal += 1;
    if (tagged.isMark(next, ',:"“')) next += 1;
  }
  if (next >= to) return null;
  if (modal > 0 && tagged.word(next) === 'được' && tagged.action(next + 1) > 0) return next + 1;
  if (modal > 0) return tagged.word(next) === 'là' ? null : next;
  if (tagged.word(next) === 'việc' && tagged.action(next + 1) > 0) return next + 1;
  return tagged.likelyAction(next) > 0 ? next : null;
}

/** "trong quá trình triển khai, " → the token after the comma, when a clause goes on there. */
export function skipAdjunct(tagged: Tagged, at: number, to: number): number {
  const isReceipt = tagged.word(at) === 'nhận' && tagged.word(at + 1) === 'được';
  const isCase = tagged.word(at) === 'trường' && tagged.word(at + 1) === 'hợp';
  if ((!isReceipt && !isCase && !adjunctOpeners.has(tagged.word(at))) || tagged.post(at) > 0) return at;
  for (let next = at + 1; next < Math.min(to, at + 70); next += 1) {
    if (!tagged.isMark(next, ',') || tagged.depth[next]! % 10 > 0) continue;
    const isTopic = ['đối', 'tại'].includes(tagged.word(at)) && next - at > 2;
    if (clauseOpensAt(tagged, next + 1, to) || (isTopic && tagged.action(next + 1) > 0)) return next + 1;
  }
  return at;
}

function clauseOpensAt(tagged: Tagged, at: number, to: number): boolean {
  if (actionStart(tagged, at, to) !== null && tagged.modal(at) > 0) return true;
  const phrase = nounPhraseAt(tagged, at, to);
  if (phrase && phrase.end < to) {
    const end = phrase.end;
    if (actionStart(tagged, end, to) !== null || tagged.operative(end) || tagged.speech(end) > 0) return true;
    return auxiliaries.has(tagged.word(end));
  }
  return tagged.operative(at) !== null;
}
