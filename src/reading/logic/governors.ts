import { type NounPhrase, nounPhraseAt } from './noun-phrases.ts';
import type { DirectiveKind } from './reading-types.ts';
import type { Tagged } from './tagging.ts';

/** A verb that orders, asks or approves, with who says it, to whom, and where the content starts (token indexes). */
export interface Governor {
  readonly start: number;
  readonly kind: DirectiveKind;
  readonly strength: number;
  readonly cue: string;
  readonly subject: NounPhrase | null;
  readonly addressee: NounPhrase | null;
  readonly contentStart: number;
  /** Where a list begins in the same sentence when its first item is no plain action. */
  readonly listStart: number | null;
}

const auxiliaries = new Set(
  'cũng còn đã vừa tiếp tục lại thẳng thắn đặc biệt đồng thời và thường xuyên luôn mới trước đó nhiều lần đều rất có văn bản chỉ đạo ra ban hành ký công điện quyết liệt gửi công văn hỏa tốc thông báo'.split(
    ' ',
  ),
);
const nounBefore = new Set(
  'theo các những đáp ứng đạt vượt mọi sự lời ý số hai ba nhiều một bản so trước đúng với về khi từ được bị nội việc sau của tổng'.split(
    ' ',
  ),
);

/** The next governing verb in [from, to). */
export function nextGovernor(
  tagged: Tagged,
  from: number,
  to: number,
  hasSpeaker: boolean,
  isFollowing = false,
  isOpen: OpenList = 'none',
): Governor | null {
  for (let at = from; at < to; at += 1) {
    const found = tagged.operative(at);
    if (!found || found.value.kind === 'endorsement') continue;
    // "bàn giao", "chuyển giao": the second half of another verb.
    if (at > from && tagged.verb(at - 1) > 1) continue;
    const governor = governorAt(tagged, at, found.length, found.value, from, to, hasSpeaker, isFollowing, isOpen);
    if (governor) return governor;
    at += found.length - 1;
  }
  return null;
}

/** Whether somebody's orders are being listed: in a paper, every body named there acts; in a story, others may speak too. */
export type OpenList = 'none' | 'story' | 'paper';

interface Cue {
  readonly kind: DirectiveKind;
  readonly strength: number;
}

function governorAt(
  tagged: Tagged,
  at: number,
  length: number,
  cue: Cue,
  from: number,
  to: number,
  hasSpeaker: boolean,
  isFollowing: boolean,
  isOpen: OpenList,
): Governor | null {
  const before = subjectBefore(tagged, at, from);
  const isOpening = at === from || before.bare === from || isFirstPerson(tagged, before.bare - 1);
  if (tagged.isUpper(at) && !isOpening && !isClauseStart(tagged, at)) return null;
  if (!before.subject && !isOpening && !isClauseStart(tagged, before.bare) && !isLinked(tagged, before.bare))
    return null;
  if (!before.subject && isNounUse(tagged, at)) return null;
  const word = tagged.slice(at, at + length).toLowerCase();
  const target = targetAfter(tagged, at + length, to);
  if (!target) return null;
  if (word.startsWith('giao') && !target.addressee && !target.isList) return null;
  if (!before.subject && !hasSpeaker && !isOpening) return null;
  if (tagged.word(before.bare - 1) === 'bị') return null;
  if (!before.subject && /^(?:quán triệt|định hướng|gợi mở|chỉ rõ)$/.test(word)) return null;
  if (isOwnWork(tagged, before.subject, word, isOpen)) return null;
  if (word === 'chỉ đạo' && before.subject && !target.addressee && !isSpeakerLike(tagged, before.subject)) return null;
  if (word === 'chỉ đạo' && (!before.subject || before.isPast)) return null;
  if (!before.subject && !isOpening && !target.addressee && cue.strength < 3) return null;
  if (!before.subject && !target.addressee && !tagged.isUpper(at) && !isFollowing && !isLinked(tagged, before.bare))
    return null;
  return {
    start: before.subject?.start ?? before.bare,
    kind: cue.kind,
    strength: cue.strength,
    cue: word,
    subject: before.subject,
    addressee: target.addressee,
    contentStart: target.contentStart,
    listStart: target.isList ? (target.listStart ?? null) : null,
  };
}

/** "Bộ Công an chỉ đạo các lực lượng …" under somebody else's order is the ministry's own task. */
function isOwnWork(tagged: Tagged, subject: NounPhrase | null, word: string, isOpen: OpenList): boolean {
  if (!subject || isOpen === 'none') return false;
  if (isOpen === 'paper') return !/^(?:yêu cầu|đề nghị|giao|giao cho|giao nhiệm vụ)$/.test(word);
  if (!/^(?:chỉ đạo|quán triệt|phân công|kêu gọi)/.test(word)) return false;
  return !isSpeakerLike(tagged, subject);
}

const heads = new Set(['thủ', 'tổng', 'phó', 'chủ', 'bí']);
const leaders = new Set([
  'tổng',
  'thủ',
  'phó',
  'chủ',
  'bí',
  'bộ',
  'ông',
  'bà',
  'đồng',
  'lãnh',
  'người',
  'thường',
  'trưởng',
  'giám',
]);

/** One person or "lãnh đạo …": not a group, not a body. */
function isSpeakerLike(tagged: Tagged, subject: NounPhrase): boolean {
  const first = tagged.word(subject.start);
  if (tagged.article(subject.start) > 0 || !leaders.has(first)) return false;
  return first !== 'bộ' || tagged.word(subject.start + 1) === 'trưởng';
}

/** "Tôi giao …", "chúng tôi yêu cầu …": the speaker of the quotation. */
function isFirstPerson(tagged: Tagged, at: number): boolean {
  return tagged.word(at) === 'tôi';
}

interface Before {
  readonly subject: NounPhrase | null;
  /** First token of the verb group, auxiliaries included. */
  readonly bare: number;
  readonly isPast: boolean;
}

/** The speaker right before the verb: the earliest noun phrase that runs up to it. */
function subjectBefore(tagged: Tagged, at: number, from: number): Before {
  let bare = at;
  let isPast = false;
  while (bare > from && auxiliaries.has(tagged.word(bare - 1)) && at - bare < 8 && !tagged.isUpper(bare - 1)) {
    bare -= 1;
    if (tagged.word(bare) === 'đã') isPast = true;
  }
  const aside = tagged.isMark(bare - 1, ',-–') ? bare - 1 : bare;
  for (let start = Math.max(from, bare - 60); start < bare; start += 1) {
    if (!isPhraseStart(tagged, start, from)) continue;
    const phrase = nounPhraseAt(tagged, start, bare);
    if (phrase && (phrase.end === bare || phrase.end === aside) && (phrase.isBody || tagged.isUpper(start))) {
      return { subject: speakerInside(tagged, phrase), bare, isPast };
    }
  }
  return senderBefore(tagged, bare, from) ?? { subject: null, bare, isPast };
}

/** "Báo Quân đội nhân dân Chủ tịch nước": a caption ran into the sentence; the post begins the speaker. */
function speakerInside(tagged: Tagged, phrase: NounPhrase): NounPhrase {
  if (tagged.post(phrase.start) > 0) return phrase;
  for (let at = phrase.end - 1; at > phrase.start + 1; at -= 1) {
    // "Riêng các bộ A, B, Thủ tướng yêu cầu …": the last name alone speaks.
    if (tagged.isMark(at - 1, ',') && heads.has(tagged.word(at)) && tagged.isUpper(at) && tagged.post(at) > 0)
      return { ...phrase, start: at };
  }
  for (let at = phrase.start + 2; at < phrase.end; at += 1) {
    const isRunIn = tagged.isUpper(at) && tagged.post(at) > 0 && tagged.tokens[at - 1]!.kind === 'word';
    if (isRunIn && !['của', 'là', 'và', 'thay', 'mặt'].includes(tagged.word(at - 1)) && !tagged.isUpper(at - 1))
      return { ...phrase, start: at };
  }
  return phrase;
}

/** "Cục A ngày 6/2 gửi văn bản đến các địa phương đề nghị …": the sender speaks, the receiver must act. */
function senderBefore(tagged: Tagged, bare: number, from: number): Before | null {
  for (let at = bare - 1; at > Math.max(from, bare - 30); at -= 1) {
    const isSending =
      ['gửi', 'ký'].includes(tagged.word(at)) || (tagged.word(at) === 'ban' && tagged.word(at + 1) === 'hành');
    if (!isSending) continue;
    let end = at;
    while (
      end > from &&
      !tagged.isMark(end - 1, ')') &&
      (tagged.tokens[end - 1]!.kind !== 'word' || dateWords.has(tagged.word(end - 1)))
    )
      end -= 1;
    for (let start = from; start < end; start += 1) {
      if (!isPhraseStart(tagged, start, from)) continue;
      const phrase = nounPhraseAt(tagged, start, end);
      if (phrase?.isBody && phrase.end === end) return { subject: phrase, bare, isPast: false };
    }
    return null;
  }
  return null;
}

const dateWords = new Set(['ngày', 'tháng', 'năm', 'đã', 'vừa', 'có', 'mới', 'cũng']);

function isPhraseStart(tagged: Tagged, at: number, from: number): boolean {
  if (at === from || tagged.isMark(at - 1, ',;:."“”–-')) return true;
  const before = tagged.word(at - 1);
  const isName = tagged.isUpper(at) || tagged.post(at) > 0;
  if (
    isName &&
    ['và', 'đó', 'nay', 'này', 'đồng', 'thời', 'trên', 'vậy', 'biết', 'qua', 'hiện', 'do', 'trước'].includes(before)
  )
    return true;
  // "Phát biểu tại hội nghị đồng chí Chủ tịch …": no comma after the occasion.
  const isOccasion = ['nghị', 'họp', 'việc', 'lễ', 'luận', 'đạo', 'biểu', 'án'].includes(before);
  return (
    isOccasion &&
    (tagged.post(at) > 0 ? tagged.isUpper(at) : tagged.word(at) === 'đồng' && tagged.word(at + 1) === 'chí')
  );
}

export function isClauseStart(tagged: Tagged, at: number): boolean {
  return at === 0 || tagged.isMark(at - 1, ',;:."“”–-…');
}

function isLinked(tagged: Tagged, at: number): boolean {
  return ['và', 'thời', 'đó'].includes(tagged.word(at - 1)) || ['và', 'đồng'].includes(tagged.word(at));
}

/** "đáp ứng yêu cầu", "các kiến nghị": the word names a thing. */
function isNounUse(tagged: Tagged, at: number): boolean {
  return at > 0 && nounBefore.has(tagged.word(at - 1));
}

interface Target {
  readonly addressee: NounPhrase | null;
  readonly contentStart: number;
  readonly isList: boolean;
  /** Where a list begins in the same sentence, after the colon. */
  readonly listStart?: number;
}

const adjunctOpeners = new Set(
  'ngay trong sau trước khi tại đối để nhằm căn trên với thời cùng nếu từ về bên tới'.split(' '),
);

/** What follows the verb: the addressee, an aside of time or place, a modal, then the content. */
export function targetAfter(tagged: Tagged, from: number, to: number): Target | null {
  let at = from;
  while (
    at < to &&
    (tagged.isMark(at, ',:"“') || ['rõ', 'rằng', 'thêm', 'cho', 'tới', 'đến', 'gửi'].includes(tagged.word(at)))
  )
    at += 1;
  if (at >= to) return { addressee: null, contentStart: to, isList: true };
  at = skipAdjunct(tagged, at, to);
  const named = tagged.isUpper(at) || tagged.isGuarded(at) ? nounPhraseAt(tagged, at, to) : null;
  const direct = named?.isBody && named.end < to ? null : actionStart(tagged, at, to);
  if (direct !== null) return { addressee: null, contentStart: direct, isList: false };
  const phrase = named ?? nounPhraseAt(tagged, at, to);
  if (!phrase) return passiveTarget(tagged, at, to);
  let next = phrase.end;
  if (next >= to) return { addressee: phrase, contentStart: to, isList: true };
  if (tagged.isMark(next, ':')) return listTarget(tagged, phrase, next + 1, to);
  if (tagged.isMark(next, ',')) next += 1;
  if (tagged.word(next) === 'trong' && tagged.tokens[next + 1]?.kind === 'number') next += 3;
  while (
    ['cũng', 'đều', 'cùng', 'này', 'trong', 'thời', 'gian', 'tới', 'tiếp'].includes(tagged.word(next)) &&
    actionStart(tagged, next, to) === null
  )
    next += 1;
  const content = actionStart(tagged, next, to) ?? actionStart(tagged, skipAdjunct(tagged, next, to), to);
  return content === null
    ? null
    : {
        addressee: phrase.isBody || isNamed(tagged, phrase) ? phrase : null,
        contentStart: content,
        isList: false,
      };
}

/** "các bộ: tập trung …; báo cáo …", "các bộ: Từ nay đến cuối năm, tập trung …": the list stands in the same sentence. */
function listTarget(tagged: Tagged, addressee: NounPhrase, at: number, to: number): Target {
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
  return tagged.isUpper(phrase.start) && tagged.isUpper(phrase.start + 1) && !isPaper;
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
  if (modal > 0) return tagged.word(next) === 'là' ? null : next;
  if (tagged.word(next) === 'việc' && tagged.action(next + 1) > 0) return next + 1;
  return tagged.action(next) > 0 ? next : null;
}

/** "trong quá trình triển khai, " → the token after the comma, when a clause goes on there. */
export function skipAdjunct(tagged: Tagged, at: number, to: number): number {
  const isReceipt = tagged.word(at) === 'nhận' && tagged.word(at + 1) === 'được';
  if ((!isReceipt && !adjunctOpeners.has(tagged.word(at))) || tagged.post(at) > 0) return at;
  for (let next = at + 1; next < Math.min(to, at + 70); next += 1) {
    if (!tagged.isMark(next, ',') || tagged.depth[next]! % 10 > 0) continue;
    if (clauseOpensAt(tagged, next + 1, to)) return next + 1;
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
