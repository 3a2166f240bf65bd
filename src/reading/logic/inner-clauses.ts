import { actionStart } from './action-start.ts';
import { type NounPhrase, nounPhraseAt } from './noun-phrases.ts';
import type { Tagged } from './tagging.ts';

export interface InnerModal {
  readonly before: number;
  readonly subject: NounPhrase;
  readonly content: number;
  /** "…, song cơ quan thuế sẽ …": that body promises. */
  readonly isPromise: boolean;
}

/** ", do đó Bộ A phải …", ", nhất là các lãnh đạo … phải …": another body must act from there on. */
export function innerModal(tagged: Tagged, from: number, to: number, isPromised = false): InnerModal | null {
  for (let at = from + 1; at < to; at += 1) {
    if (!tagged.isMark(at, ',') || tagged.depth[at]! % 10 > 0) continue;
    let next = at + 1;
    const opener = tagged.opener(next);
    next += opener;
    if (tagged.isMark(next, ',')) next += 1;
    const isTurn = ['song', 'nhưng', 'còn'].includes(tagged.word(next));
    if (isTurn) next += 1;
    const subject = nounPhraseAt(tagged, next, to);
    if (!subject?.isBody || subject.end >= to) continue;
    const modal = tagged.word(subject.end);
    const isPromise = modal === 'sẽ' && (isTurn || isPromised);
    if (modal !== 'phải' && modal !== 'cần' && !isPromise) continue;
    const content = actionStart(tagged, subject.end, to);
    if (content === null || tagged.word(content) === 'phối') continue;
    return { before: at, subject, content, isPromise };
  }
  return null;
}

/** "không được làm theo phong trào mà phải duy trì lực lượng": what is to be done begins after "mà phải". */
export function insteadOf(tagged: Tagged, from: number, to: number): number | null {
  if (tagged.word(from) !== 'không') return null;
  for (let at = from + 2; at < Math.min(to, from + 16); at += 1)
    if (tagged.word(at) === 'mà' && ['phải', 'cần'].includes(tagged.word(at + 1)))
      return actionStart(tagged, at + 1, to);
  return null;
}

/** A reason told after the item is not part of it. */
export function endOfContent(tagged: Tagged, from: number, to: number): number {
  for (let at = from + 1; at < to; at += 1) {
    // The quotation began in an earlier sentence: its closing mark ends the item.
    if (tagged.isMark(at, '”"') && tagged.isMark(at + 1, ',') && !opensQuote(tagged, from, at)) return at;
    if (tagged.depth[from]! >= 10 && tagged.isMark(at, '”"')) return at;
    if (
      at > from + 4 &&
      tagged.depth[at]! % 10 === 0 &&
      (isReason(tagged, at) || isAside(tagged, at) || isCase(tagged, at))
    )
      return at;
    if (
      at > from + 3 &&
      tagged.word(at) === 'bởi' &&
      tagged.word(at + 1) !== 'vậy' &&
      tagged.depth[at]! % 10 === 0 &&
      !['chi', 'do', 'ra'].includes(tagged.word(at - 1))
    )
      return at;
  }
  return to;
}

/** "… vì số người chết mỗi nơi thống kê một kiểu": a reason, not an aim ("vì lợi ích chung"). */
function isReason(tagged: Tagged, at: number): boolean {
  return (
    tagged.word(at) === 'vì' &&
    !['vậy', 'thế', 'lợi', 'mục', 'sự', 'an', 'cộng', 'dân', 'nhân', 'môi', 'một', 'người', 'tương', 'con'].includes(
      tagged.word(at + 1),
    ) &&
    !['bởi', 'là', 'không', 'chỉ', 'nào'].includes(tagged.word(at - 1)) &&
    tagged.tokens.length - at > 5
  );
}

/** " - năm ngoái có ba trường hợp …": told beside. */
function isAside(tagged: Tagged, at: number): boolean {
  const token = tagged.tokens[at]!;
  if (!tagged.isMark(at, '-–') || tagged.text[token.start - 1] !== ' ' || tagged.text[token.end] !== ' ') return false;
  // "… - nơi bé trai gặp nạn, xử lý nghiêm": the item goes on after the aside.
  for (let next = at + 1; next < Math.min(tagged.tokens.length, at + 14); next += 1)
    if (tagged.isMark(next, ',') && tagged.action(next + 1) > 0) return false;
  return ['năm', 'nơi', 'đây', 'hiện', 'vốn', 'điều', 'một', 'hai', 'trong'].includes(tagged.word(at + 1));
}

/** ", hồ sơ nào chưa rõ thì …": a case of its own. */
export function isCase(tagged: Tagged, at: number): boolean {
  if (!tagged.isMark(at, ',')) return false;
  if (tagged.word(at + 2) === 'nào' || tagged.word(at + 3) === 'nào') return true;
  const words = tagged.slice(at + 1, at + 4).toLowerCase();
  return /^(?:nơi|hộ) (?:chưa|không|còn)/u.test(words);
}

/** After ", trường hợp nặng thì": where what is then to be done begins; null when nothing is. */
export function afterCase(tagged: Tagged, at: number, to: number): number | null {
  if (!isCase(tagged, at)) return null;
  for (let next = at + 2; next < Math.min(to, at + 24); next += 1)
    if (tagged.word(next) === 'thì') return tagged.action(next + 1) > 0 ? next + 1 : null;
  return null;
}

function opensQuote(tagged: Tagged, from: number, at: number): boolean {
  for (let index = from; index < at; index += 1) if (tagged.isMark(index, '“"')) return true;
  return false;
}
