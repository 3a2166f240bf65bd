import { isClauseStart } from './action-start.ts';
import { subjectBefore, topicReceiver } from './governor-subject.ts';
import { type Target, targetAfter } from './governor-target.ts';
import { type NounPhrase, nounPhraseAt } from './noun-phrases.ts';
import type { DirectiveKind } from './reading-types.ts';
import type { Tagged } from './tagging.ts';
import { isPublic } from './voices.ts';

/** A verb that orders, asks or approves, with who says it, to whom, and where the content starts (token indexes). */
export interface Governor {
  readonly start: number;
  readonly kind: DirectiveKind;
  readonly strength: number;
  readonly cue: string;
  readonly subject: NounPhrase | null;
  readonly addressee: NounPhrase | null;
  readonly contentStart: number;
  /** "đã yêu cầu". */
  readonly isPast: boolean;
  /** Where a list begins in the same sentence when its first item is no plain action. */
  readonly listStart: number | null;
}

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
    // "giao ban": a longer verb that only begins like an order.
    if (tagged.verb(at) > found.length && !tagged.isUpper(at + 1)) continue;
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
  const target =
    targetAfter(tagged, at + length, to) ?? plainContent(tagged, at + length, to, before.subject, cue.strength);
  if (!target) return null;
  if (word.startsWith('giao') && !target.addressee && !target.isList) return null;
  if (!before.subject && !hasSpeaker && !isOpening) return null;
  if (['bị', 'từng'].includes(tagged.word(before.bare - 1)) && tagged.article(before.bare) === 0) return null;
  if (!before.subject && /^(?:quán triệt|định hướng|gợi mở|chỉ rõ)$/.test(word)) return null;
  const receiver = target.addressee && tagged.slice(target.addressee.start, target.addressee.end);
  if (receiver && /^khuy\p{L}+/u.test(word) && isPublic(receiver)) return null;
  if (word === 'xin' && /^(?:nhận|chịu|cảm|chúc|chia|lỗi|gửi|trân)/u.test(tagged.word(at + 1))) return null;
  if (isOwnWork(tagged, before.subject, word, isOpen, target.addressee !== null)) return null;
  if (word === 'chỉ đạo' && before.subject && !target.addressee && !isSpeakerLike(tagged, before.subject)) return null;
  if (word === 'chỉ đạo' && (!before.subject || before.isPast)) return null;
  if (
    isOwnProposal(word) &&
    (isFollowing || hasModalBefore(tagged, from, before.bare)) &&
    !before.subject &&
    !target.isList &&
    (!target.addressee || tagged.isMark(before.bare - 1, ','))
  )
    return null;
  if (!before.subject && !isOpening && !target.addressee && cue.strength < 3) return null;
  if (!before.subject && !target.addressee && !tagged.isUpper(at) && !isFollowing && !isLinked(tagged, before.bare))
    return null;
  return {
    start: before.subject?.start ?? before.bare,
    kind: cue.kind,
    strength: cue.strength,
    cue: word,
    subject: before.subject,
    addressee: target.addressee ?? before.receiver ?? topicReceiver(tagged, from, before.bare),
    contentStart: target.contentStart,
    isPast: before.isPast,
    listStart: target.isList ? (target.listStart ?? null) : null,
  };
}

/** "Bộ A có nhiệm vụ thống kê …, đề xuất …": the must before it governs. */
function hasModalBefore(tagged: Tagged, from: number, at: number): boolean {
  for (let index = from; index < at; index += 1) if (tagged.modal(index) > 0) return true;
  return false;
}

/** "Bộ yêu cầu ôn tập bám sát đề": no addressee, and a verb no lexicon knows. */
function plainContent(
  tagged: Tagged,
  at: number,
  to: number,
  subject: NounPhrase | null,
  strength: number,
): Target | null {
  const next = tagged.tokens[at];
  if (!subject?.isBody || strength < 3 || next?.kind !== 'word' || next.isUpper || to - at < 6) return null;
  if (notContents.has(next.word) || nounPhraseAt(tagged, at, to) !== null) return null;
  return { addressee: null, contentStart: at, isList: false };
}

const notContents = new Set(
  'cao mới lớn này đó trên chung bức cấp của về tại ở trong có là đã đang sẽ được bị do vì nên mà thì với để như và hoặc từ đến tới cụ rất đặt nêu ra theo đối sau trước khi nếu việc'.split(
    ' ',
  ),
);

/** "…; kiến nghị cụ thể đối với từng bộ": inside a list of tasks, proposing is the task. */
function isOwnProposal(word: string): boolean {
  return /^(?:kiến nghị|đề xuất|gợi ý|khuyến nghị|khuyến cáo|kêu gọi|phân công)$/.test(word);
}

/** "Bộ Công an chỉ đạo các lực lượng …" under somebody else's order is the ministry's own task. */
function isOwnWork(
  tagged: Tagged,
  subject: NounPhrase | null,
  word: string,
  isOpen: OpenList,
  hasAddressee: boolean,
): boolean {
  if (!subject || isOpen === 'none') return false;
  if (isOpen === 'paper') return !/^(?:yêu cầu|đề nghị|giao|giao cho|giao nhiệm vụ)$/.test(word);
  if (!/^(?:chỉ đạo|quán triệt|phân công|kêu gọi)/.test(word)) return false;
  const isHighest =
    ['người', 'thủ', 'tổng'].includes(tagged.word(subject.start)) && tagged.word(subject.start + 1) !== 'trưởng';
  return !isHighest && (!hasAddressee || !isSpeakerLike(tagged, subject));
}

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

/** "đáp ứng yêu cầu", "các kiến nghị": the word names a thing. */
function isNounUse(tagged: Tagged, at: number): boolean {
  return at > 0 && nounBefore.has(tagged.word(at - 1));
}

function isLinked(tagged: Tagged, at: number): boolean {
  return ['và', 'thời', 'đó', 'rồi', 'song'].includes(tagged.word(at - 1)) || ['và', 'đồng'].includes(tagged.word(at));
}
