import { auxiliaries } from './action-start.ts';
import { type NounPhrase, nounPhraseAt } from './noun-phrases.ts';
import type { Tagged } from './tagging.ts';

const heads = new Set(['thủ', 'tổng', 'phó', 'chủ', 'bí']);

/** Who stands before a verb of ordering. */
export interface Before {
  readonly subject: NounPhrase | null;
  /** Who was named before the speaker: "Về phía các sở, bộ yêu cầu …", "Bộ gửi các tỉnh yêu cầu …". */
  readonly receiver?: NounPhrase | null;
  /** First token of the verb group, auxiliaries included. */
  readonly bare: number;
  readonly isPast: boolean;
}

/** The speaker right before the verb: the earliest noun phrase that runs up to it. */
export function subjectBefore(tagged: Tagged, at: number, from: number): Before {
  let bare = at;
  let isPast = false;
  while (bare > from && auxiliaries.has(tagged.word(bare - 1)) && at - bare < 8 && !tagged.isUpper(bare - 1)) {
    if (tagged.word(bare - 1) === 'đó' && tagged.word(bare - 2) !== 'trước') break;
    bare -= 1;
    if (tagged.word(bare) === 'đã') isPast = true;
  }
  const paper = paperBefore(tagged, bare, from);
  if (paper !== null) return { subject: null, bare: paper, isPast };
  const aside = tagged.isMark(bare - 1, ',-–') ? bare - 1 : bare;
  for (let start = Math.max(from, bare - 60); start < bare; start += 1) {
    if (!isPhraseStart(tagged, start, from)) continue;
    const phrase = nounPhraseAt(tagged, start, bare);
    if (isInsideList(tagged, start, from)) continue;
    if (phrase && (phrase.end === bare || phrase.end === aside) && (phrase.isBody || tagged.isUpper(start))) {
      return { ...afterTopic(tagged, phrase, from), bare, isPast };
    }
  }
  return senderBefore(tagged, bare, from) ?? { subject: null, bare, isPast };
}

/** "Chỉ thị cũng yêu cầu …", "Công điện số 12 giao …": the paper speaks for whoever signed it. Its first token, or null. */
export function paperBefore(tagged: Tagged, end: number, from: number): number | null {
  for (let start = Math.max(from, end - 8); start < end; start += 1) {
    if (!isPhraseStart(tagged, start, from)) continue;
    const words = tagged.slice(start, end).toLowerCase();
    if (
      /^(?:(?:tại|trong|theo) )?(?:chỉ thị|công điện|công văn|văn bản|kế hoạch|thông báo|nghị quyết|quyết định|kết luận|hướng dẫn|chương trình|tờ trình|quy định)(?: số [\d/\-\p{L}]+| này| trên| nói trên| của \p{L}+(?: \p{L}+){0,3})?,?$/u.test(
        words,
      )
    )
      return start;
  }
  return null;
}

/** "gửi UBND các tỉnh, thành phố yêu cầu": the last name of a list is not the speaker. */
function isInsideList(tagged: Tagged, start: number, from: number): boolean {
  const isPlace = /^(?:tỉnh|thành|huyện|quận|xã|phường|thị|ngành|địa|đơn|đoàn|tổ)$/.test(tagged.word(start));
  return isPlace && start - 2 > from && tagged.isMark(start - 1, ',') && tagged.group(start - 2) > 0;
}

/** "Đối với Sở Y tế, chỉ thị yêu cầu …": whom the sentence is about. */
export function topicReceiver(tagged: Tagged, from: number, to: number): NounPhrase | null {
  const opening = /^(?:đối với|về phía|riêng(?: với)?|với) /iu.exec(tagged.slice(from, from + 3));
  if (!opening) return null;
  const start = from + opening[0].trim().split(' ').length;
  const phrase = nounPhraseAt(tagged, start, to);
  return phrase?.isBody && tagged.isMark(phrase.end, ',') ? phrase : null;
}

/** "Về phía các sở, bộ yêu cầu …": the sentence is about the first, the last speaks. */
function afterTopic(tagged: Tagged, phrase: NounPhrase, from: number): Pick<Before, 'subject' | 'receiver'> {
  const opening = tagged.slice(Math.max(from, phrase.start - 2), phrase.start).toLowerCase();
  let comma = phrase.end - 1;
  while (comma > phrase.start && !tagged.isMark(comma, ',')) comma -= 1;
  const isPersonLast = !phrase.isBody && /^(?:ông|bà|đồng)$/.test(tagged.word(comma + 1));
  if (isPersonLast && comma > phrase.start) return { subject: { ...phrase, start: comma + 1, isBody: true } };
  if (comma === phrase.start || !/^(?:về phía|đối với|riêng|với|riêng với|về)$/.test(opening))
    return { subject: speakerInside(tagged, phrase) };
  return { subject: { ...phrase, start: comma + 1 }, receiver: { ...phrase, end: comma } };
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
function senderBefore(tagged: Tagged, bare: number, from: number, isAny = false): Before | null {
  for (let at = bare - 1; at > Math.max(from, bare - 30); at -= 1) {
    const isSending =
      (isAny && at === bare - 1) ||
      ['gửi', 'ký'].includes(tagged.word(at)) ||
      (tagged.word(at) === 'ban' && tagged.word(at + 1) === 'hành');
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
      if (phrase?.isBody && phrase.end === end)
        return { subject: phrase, receiver: receiverAfter(tagged, at, bare), bare, isPast: false };
    }
    return null;
  }
  return null;
}

const papers = /^(?:chỉ thị|công điện|công văn|văn bản|thông báo|công thư|hướng dẫn)/u;

/** "Chủ tịch UBND thành phố vừa ký ban hành Chỉ thị số 07 …": whose words the paper holds. */
export function signerIn(tagged: Tagged, from: number, to: number): NounPhrase | null {
  for (let at = from + 1; at < Math.min(to, from + 60); at += 1) {
    const verb = tagged.slice(at, at + 2).toLowerCase();
    if (!/^(?:ký|ban hành|có|ra|gửi|phát)(?: |$)/u.test(verb) || tagged.isUpper(at)) continue;
    const after = tagged
      .slice(at + 1, Math.min(to, at + 4))
      .toLowerCase()
      .replace(/^(?:hành|ban hành|đi) /u, '');
    if (!papers.test(after)) continue;
    const sender = senderBefore(tagged, at + 1, from, true);
    if (sender?.subject && tagged.article(sender.subject.start) === 0) return sender.subject;
  }
  return null;
}

/** "… gửi Ủy ban nhân dân các tỉnh về việc …". */
function receiverAfter(tagged: Tagged, sending: number, bare: number): NounPhrase | null {
  if (tagged.word(sending) !== 'gửi') return null;
  for (let at = sending + 1; at < Math.min(bare, sending + 6); at += 1) {
    const phrase = nounPhraseAt(tagged, at, bare);
    if (phrase?.isBody) return phrase;
  }
  return null;
}

const dateWords = new Set(
  'ngày tháng năm đã vừa có mới cũng ra ký ban hành văn bản công điện hỏa tốc khẩn thông báo số'.split(' '),
);

function isPhraseStart(tagged: Tagged, at: number, from: number): boolean {
  if (at === from || tagged.isMark(at - 1, ',;:."“”–-)')) return true;
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
