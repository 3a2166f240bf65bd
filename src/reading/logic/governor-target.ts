import { actionStart, skipAdjunct } from './action-start.ts';
import { timePhraseLength } from './clause-signs.ts';
import { knownEnd, type NounPhrase, nounPhraseAt } from './noun-phrases.ts';
import type { Tagged } from './tagging.ts';

/** To whom an order goes and where its content starts. */
export interface Target {
  readonly addressee: NounPhrase | null;
  readonly contentStart: number;
  readonly isList: boolean;
  /** Where a list begins in the same sentence, after the colon. */
  readonly listStart?: number;
}

/** What follows the verb: the addressee, an aside of time or place, a modal, then the content. */
export function targetAfter(tagged: Tagged, from: number, to: number): Target | null {
  let at = from;
  while (
    at < to &&
    (tagged.isMark(at, ',:"“') || ['rõ', 'rằng', 'thêm', 'cho', 'tới', 'đến', 'gửi'].includes(tagged.word(at)))
  )
    at += 1;
  if (tagged.word(at) === 'trước' && ['hết', 'mắt'].includes(tagged.word(at + 1))) at += 2;
  if (tagged.isMark(at, ',')) at += 1;
  if (at >= to) return { addressee: null, contentStart: to, isList: true };
  at = skipAdjunct(tagged, at, to);
  const named = tagged.isUpper(at) || tagged.isGuarded(at) ? nounPhraseAt(tagged, at, to) : null;
  const direct = named?.isBody && named.end < to ? null : actionStart(tagged, at, to);
  if (direct !== null) return { addressee: null, contentStart: direct, isList: false };
  const phrase = named ?? nounPhraseAt(tagged, at, to);
  if (!phrase) return passiveTarget(tagged, at, to);
  let next = phrase.end;
  if (next >= to) return { addressee: bodyOrName(tagged, phrase), contentStart: to, isList: true };
  if (tagged.isMark(next, ':')) return listTarget(tagged, phrase, next + 1, to);
  if (tagged.isMark(next, ',')) next += 1;
  next += datedAside(tagged, next, to);
  if (tagged.word(next) === 'trong' && tagged.tokens[next + 1]?.kind === 'number') next += 3;
  while (
    ['cũng', 'đều', 'cùng', 'này', 'trong', 'thời', 'gian', 'tới', 'tiếp'].includes(tagged.word(next)) &&
    actionStart(tagged, next, to) === null
  )
    next += 1;
  if (tagged.word(next) === 'từ' && tagged.isUpper(next + 1)) next = afterRange(tagged, next, to);
  if (tagged.word(next) === 'trước' && ['hết', 'mắt'].includes(tagged.word(next + 1))) next += 2;
  const content = actionStart(tagged, next, to) ?? actionStart(tagged, skipAdjunct(tagged, next, to), to);
  if (content === null) return unknownAction(tagged, phrase, to);
  return { addressee: bodyOrName(tagged, phrase), contentStart: content, isList: false };
}

/** "các bộ: tập trung …; báo cáo …", "các bộ: Từ nay đến cuối năm, tập trung …": the list stands in the same sentence. */
function listTarget(tagged: Tagged, phrase: NounPhrase, at: number, to: number): Target {
  const addressee = bodyOrName(tagged, phrase);
  const content = actionStart(tagged, at, to) ?? actionStart(tagged, afterTime(tagged, at, to), to);
  return { addressee, contentStart: content ?? to, isList: content === null, listStart: at };
}

const timeOpeners = new Set('trước từ trong sau chậm muộn đến ngay'.split(' '));

/** The token after "Từ nay đến cuối năm,"; `at` itself when no time stands there. */
function afterTime(tagged: Tagged, at: number, to: number): number {
  if (!timeOpeners.has(tagged.word(at))) return at;
  for (let next = at + 1; next < Math.min(to, at + 16); next += 1) if (tagged.isMark(next, ',')) return next + 1;
  return at;
}

/** "đề nghị quận phân nhóm các hộ": after a body that is told, even a verb no lexicon knows is what it must do. */
function unknownAction(tagged: Tagged, phrase: NounPhrase, to: number): Target | null {
  const end = knownEnd(tagged, phrase);
  const isPlain = tagged.tokens[end]?.kind === 'word' && !tagged.isUpper(end) && !notActions.has(tagged.word(end));
  const isProhibition =
    tagged.word(end) === 'không' && !['có', 'phải', 'còn', 'ít', 'thể'].includes(tagged.word(end + 1));
  if (!phrase.isBody || !(isPlain || isProhibition) || to - end < 4) return null;
  return { addressee: { ...phrase, end }, contentStart: end, isList: false };
}

const notActions = new Set(
  'của về tại ở trong có là đã đang sẽ được bị do vì nên mà thì với cùng cho để như khi nào này đó kia ấy nhằm theo từ trên dưới sau trước giữa đối bằng qua ra vào lên xuống tới đến đều cũng còn vẫn chưa không chỉ và hoặc hay nhưng'.split(
    ' ',
  ),
);

/** "một số nội dung": a phrase that names no body and nobody is not told to act. */
function bodyOrName(tagged: Tagged, phrase: NounPhrase): NounPhrase | null {
  return phrase.isBody || isNamed(tagged, phrase) ? phrase : null;
}

/** "giao Sở A, trong tháng 12, trình …": length of the time between two commas. */
function datedAside(tagged: Tagged, at: number, to: number): number {
  const length = timePhraseLength(tagged, at, to);
  return length > 0 && tagged.isMark(at + length, ',') ? length + 1 : 0;
}

/** "các tỉnh từ Hà Tĩnh đến Bình Định": the token after the last place. */
function afterRange(tagged: Tagged, at: number, to: number): number {
  let next = at + 1;
  while (next < to && (tagged.isUpper(next) || ['đến', 'tới', 'và', 'trở'].includes(tagged.word(next)))) next += 1;
  return next;
}

/** A proper name of more than one capital, not the name of a paper. */
function isNamed(tagged: Tagged, phrase: NounPhrase): boolean {
  const isPaper = [
    'nghị',
    'chỉ',
    'luật',
    'quyết',
    'kế',
    'thông',
    'công',
    'kết',
    'đề',
    'hiến',
    'bộ luật',
    'chương',
  ].includes(tagged.word(phrase.start));
  const isAcronym = /^\p{Lu}{3,}$/u.test(tagged.slice(phrase.start, phrase.start + 1));
  return (isAcronym || (tagged.isUpper(phrase.start) && tagged.isUpper(phrase.start + 1))) && !isPaper;
}

/** "yêu cầu 100% thủ tục được rà soát": a thing that must be done to is the content itself. */
function passiveTarget(tagged: Tagged, at: number, to: number): Target | null {
  for (let next = at + 1; next < Math.min(to, at + 16); next += 1) {
    if (tagged.isMark(next, ',;:.')) return null;
    if ((tagged.word(next) === 'được' || tagged.word(next) === 'phải') && tagged.action(next + 1) > 0) {
      return { addressee: null, contentStart: at, isList: false };
    }
  }
  return null;
}
