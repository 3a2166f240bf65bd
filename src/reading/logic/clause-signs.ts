import { skipAdjunct } from './action-start.ts';
import type { Governor } from './governors.ts';
import { headLength, type NounPhrase, nounPhraseAt } from './noun-phrases.ts';
import type { Range } from './splitting.ts';
import type { Tagged } from './tagging.ts';

export function clausesOf(tagged: Tagged, from: number, to: number): Range[] {
  const clauses: Range[] = [];
  let start = from;
  for (let at = from; at < to; at += 1) {
    if (!tagged.isMark(at, ';') || tagged.depth[at]! % 10 > 0) continue;
    // "Bộ trưởng các Bộ: A, B; Chủ tịch UBND các tỉnh tiếp tục …": the names are not a clause yet.
    const names = clauses.length === 0 ? nounPhraseAt(tagged, start, at) : null;
    if (names?.isBody && names.end === at) {
      tagged.namesEnd = at + 1;
      continue;
    }
    clauses.push({ start, end: at });
    start = at + 1;
  }
  clauses.push({ start, end: to });
  return clauses.filter((clause) => clause.end > clause.start);
}

export function isPhraseOpening(tagged: Tagged, at: number): boolean {
  return (
    tagged.isMark(at - 1, ',;:."“”–-') ||
    ([
      'và',
      'đó',
      'thì',
      'song',
      'nhưng',
      'là',
      'vậy',
      'rằng',
      'rồi',
      'xong',
      'thời',
      'biết',
      'hiện',
      'do',
      'cầu',
    ].includes(tagged.word(at - 1)) &&
      headLength(tagged, at) > 0)
  );
}

export function isAfterAdjunct(tagged: Tagged, at: number, from: number): boolean {
  return tagged.isMark(at - 1, ',') && skipAdjunct(tagged, from, at + 1) !== from;
}

export function hasColonEnd(tagged: Tagged): boolean {
  return tagged.isMark(tagged.tokens.length - 1, ':');
}

export function commaAfter(tagged: Tagged, from: number, to: number): number {
  for (let at = from; at < to; at += 1) if (tagged.isMark(at, ',')) return at;
  return to;
}

export function timePhraseLength(tagged: Tagged, from: number, to: number): number {
  const words = tagged.slice(from, Math.min(to, from + 12)).toLowerCase();
  const found =
    /^(?:từ nay (?:đến|tới) (?:cuối |hết )?(?:năm|tháng|quý) \S+|(?:trong |từ |đến |trước |vào |chậm nhất |khoảng ){0,2}(?:đầu |giữa |cuối |hết |trung tuần |thượng tuần |hạ tuần )?(?:(?:tháng|quý|năm|ngày) |(?=\d{1,2}[/-]\d{1,2}(?!\d)))[\divx]+(?: và \d+)?(?:\s?[-/]\s?\d+)*(?: năm \d{4})?)/u.exec(
      words,
    );
  if (!found) return 0;
  const end = tagged.tokens[from]!.start + found[0].length;
  let at = from;
  while (at < to && tagged.tokens[at]!.end <= end) at += 1;
  return at - from;
}

/** "Đánh giá cao …", "Ghi nhận những …": thanks and praise, also at the head of a list. */
export function isPraise(tagged: Tagged, at: number): boolean {
  return /^(?:(?:ghi nhận,? )?(?:và )?(?:đánh giá cao|biểu dương (?:và|sự|những|các|tinh thần|kết quả|nỗ lực))|ghi nhận (?:sự|những|các|nỗ lực|kết quả|tinh thần|và)|hoan nghênh|cảm ơn|trân trọng|chúc mừng|khen ngợi|chia sẻ với|chia buồn)/iu.test(
    tagged.slice(at, at + 7),
  );
}

/** "… là công việc rất quan trọng, cần …", "việc dừng là do …, phải …": the modal belongs to a statement. */
export function isExplained(tagged: Tagged, from: number, at: number): boolean {
  for (let index = from; index < at; index += 1) {
    // "Huyện đang triển khai 47 dự án phải giải phóng mặt bằng": what must be done only describes the projects.
    if (tagged.word(index) === 'đang' && tagged.word(at) === 'phải' && commaAfter(tagged, index, at) === at)
      return true;
    if (['nên', 'vậy', 'thế', 'đó'].includes(tagged.word(at - 1))) return false;
    if (
      tagged.word(index) === 'là' &&
      tagged.word(index - 1) !== 'nhất' &&
      tagged.word(index - 1) !== 'biệt' &&
      tagged.word(index - 1) !== 'chỉ'
    )
      return at - index < 30 && tagged.word(at - 1) !== 'mà';
  }
  return false;
}

/** "tình hình triển khai …": the verb names an activity. */
export function isNameOf(tagged: Tagged, at: number): boolean {
  return [
    'hình',
    'tác',
    'việc',
    'trình',
    'quả',
    'độ',
    'động',
    'về',
    'của',
    'cho',
    'để',
    'nhằm',
    'trong',
    'với',
    'cuộc',
    'sự',
  ].includes(tagged.word(at - 1));
}

/** The clause tells what was or is, not what is to be done. */
export function isStatement(tagged: Tagged, from: number, to: number): boolean {
  if (
    tagged.word(from) === 'dự' &&
    /\s(?:sẽ|có thể|khả năng|khoảng|còn|có)\s/u.test(tagged.slice(from, Math.min(to, from + 12)))
  )
    return true;
  const names = /^(?:xác định|coi|xem|lấy)$/.test(tagged.slice(from, from + tagged.verb(from)).toLowerCase());
  const verb = tagged.action(from);
  if (verb > 0 && tagged.word(from + verb) === 'được' && / thì /u.test(tagged.slice(from, to))) return true;
  for (let at = from; at < Math.min(to, from + 40); at += 1) {
    const word = tagged.word(at);
    if (tagged.depth[at]! % 10 > 0) continue;
    if (
      word === 'là' &&
      !names &&
      at - from < (tagged.action(from) > 0 ? 8 : 12) &&
      !tagged.isMark(at - 1, ',') &&
      tagged.word(at - 1) !== 'nhất' &&
      tagged.word(at - 1) !== 'biệt' &&
      tagged.word(at + 1) !== 'trung'
    )
      return true;
    if ((word === 'đã' || word === 'đang') && at - from < 6) return true;
    if (word === 'cho' && (tagged.word(at + 1) === 'thấy' || tagged.word(at + 1) === 'biết')) return true;
  }
  return false;
}

/** "kiến nghị tại buổi làm việc": a caption that tells where somebody spoke. */
export function isOccasion(tagged: Tagged, item: Range): boolean {
  const words = tagged.slice(item.start, item.end).toLowerCase();
  if (/^gửi lời (?:chia buồn|thăm hỏi|cảm ơn|chúc|tri ân|động viên)/u.test(words)) return true;
  return /^(?:kiến nghị|phát biểu|trao đổi|báo cáo|thảo luận|chủ trì|kết luận|cho ý kiến|đề xuất) tại (?:buổi|cuộc|hội nghị|phiên|lễ|kỳ họp)/u.test(
    words,
  );
}

/** One person: a post in the singular, or "ông", "bà", "đồng chí". */
export function isPerson(tagged: Tagged, phrase: NounPhrase): boolean {
  return tagged.post(phrase.start) > 0 || /^(?:ông|bà|đồng)$/.test(tagged.word(phrase.start));
}

export function isLinkedVerb(tagged: Tagged, governor: Governor): boolean {
  const before = tagged.word(governor.start - 1);
  return (
    governor.addressee !== null &&
    (tagged.isMark(governor.start - 1, ',;.:') || before === 'và' || before === 'thời') &&
    /yêu cầu|đề nghị|giao|kiến nghị/.test(governor.cue)
  );
}

/** "Về dự án B, Thủ tướng yêu cầu …": a new matter, so the addressee of the one before does not go on. */
export function isAboutSomethingElse(tagged: Tagged, start: number): boolean {
  return start > 2 && tagged.word(0) === 'về' && tagged.isMark(start - 1, ',');
}

/** "Trước đó, …", "Năm ngoái, …": the paragraph tells what was. */
export function looksBack(tagged: Tagged): boolean {
  const opening = tagged.slice(0, Math.min(tagged.tokens.length, 36));
  if (/(?<!\p{L})(?:từ|hồi) (?:(?:đầu|giữa|cuối) )?(?:năm ngoái|năm trước|tháng trước)(?!\p{L})/iu.test(opening))
    return true;
  return /^(?:trước đó|trước đây|năm ngoái|năm trước|hồi (?:đầu|giữa|cuối|tháng|năm)|cách đây|liên quan (?:đến )?(?:vụ|sự)|như (?:đã|báo|tin)|trong (?:các )?(?:năm|nhiệm kỳ) qua)/iu.test(
    tagged.slice(0, 6),
  );
}

/** "Việc này hoàn thành trong năm nay", "Các nhiệm vụ trên xong trước ngày D". */
export function datesTheseTasks(tagged: Tagged): boolean {
  const words = tagged.slice(0, Math.min(tagged.tokens.length, 40)).toLowerCase();
  return /^(?:các |những |toàn bộ )?(?:công việc|việc|nhiệm vụ|nội dung|phần việc)(?: nêu)?(?: này| trên)\s.{0,90}(?:hoàn thành|xong)/u.test(
    words,
  );
}
