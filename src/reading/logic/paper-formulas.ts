import { contentLabels } from '../lexicon/headings.ts';
import { hasColonEnd, timePhraseLength } from './clause-signs.ts';
import { bookOf } from './phrases.ts';
import type { Tagged } from './tagging.ts';

const contents = bookOf(contentLabels);

export function isLegalBasis(tagged: Tagged): boolean {
  const first = tagged.word(0);
  const second = tagged.word(1);
  return (
    (first === 'căn' && second === 'cứ') ||
    first === 'xét' ||
    /^báo cáo thẩm tra/iu.test(tagged.slice(0, 4)) ||
    (first === 'thực' &&
      second === 'hiện' &&
      tagged.slice(0, 6).match(/số|Công văn|Chỉ thị|Nghị quyết|Kế hoạch|Quyết định|Kết luận|Văn bản/u) !== null &&
      !/yêu cầu|đề nghị|giao /u.test(tagged.text.slice(tagged.tokens[0]!.start, tagged.tokens.at(-1)!.end)))
  );
}

/** Closing formulas: entry into force, duty to carry out this paper, an office that only forwards it. */
export function isBoilerplate(tagged: Tagged): boolean {
  const words = tagged.slice(0, tagged.tokens.length).toLowerCase();
  if (words.length > 700) return false;
  return (
    /(?:có hiệu lực|chịu trách nhiệm thi hành) .{0,80}(?:kể từ|từ ngày|quyết định|nghị quyết|chỉ thị|kế hoạch|thông tư|nghị định)/u.test(
      words,
    ) ||
    /^(?:mọi |các )?(?:thông tin|vướng mắc|chi tiết|ý kiến)[^.]{0,80} (?:xin |vui lòng |đề nghị )?(?:liên hệ|liên lạc|trao đổi)(?: với|:| bà| ông| đồng chí| theo| qua| số)/u.test(
      words,
    ) ||
    /^(?:rất mong|kính mong|trân trọng)/u.test(words) ||
    /^(?:trên đây là|văn phòng .{0,80}(?:xin )?(?:trân trọng )?thông báo (?:để|đến|ý kiến|và đề nghị))/u.test(words) ||
    /căn cứ (?:quyết định|nghị quyết|chỉ thị)(?: này)? thi hành/u.test(words) ||
    /^(?:quyết định|nghị quyết|chỉ thị|kết luận) này (?:được )?(?:phổ biến|có hiệu lực|thay thế|áp dụng)/u.test(words)
  );
}

export function isListOpener(tagged: Tagged, from: number, end: number): boolean {
  if (from >= end) return true;
  const words = tagged.slice(from, end).toLowerCase();
  return (
    /(?:sau|sau đây|như sau|nội dung|nhiệm vụ)\s?:?$/.test(words) ||
    /(?:^|\s)(?:\d{1,2}|một số|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|những|các) (?:nhóm )?(?:nhiệm vụ|nội dung|giải pháp|vấn đề|công việc|việc|nhóm)(?:,? (?:nhiệm vụ|và|giải pháp|trọng tâm|trọng điểm|cụ thể|chủ yếu|lớn|cấp bách|then chốt|quan trọng|chính)){0,4}(?: sau)?\s?[:.]?$/.test(
      words,
    ) ||
    (hasColonEnd(tagged) && end >= tagged.tokens.length - 1 && words.length < 220)
  );
}

export function bodyStart(tagged: Tagged): number {
  const label = contents.longestAt(tagged.tokens, 0);
  if (label && tagged.isMark(label.length, ':')) return label.length + 1;
  // "- Tháng 12/2025: Sở A hoàn thành …"
  const time = timePhraseLength(tagged, 0, tagged.tokens.length);
  if (time > 0 && tagged.isMark(time, ':')) return time + 1;
  if (tagged.word(0) === 'về' || tagged.word(0) === 'đối') return afterColon(tagged);
  if (tagged.word(0) !== 'là') return 0;
  for (let at = 2; at < Math.min(tagged.tokens.length, 20); at += 1) {
    if (tagged.isMark(at, ',') && tagged.action(at + 1) > 0) return at + 1;
  }
  return 0;
}

/** After "Nội dung:", or after "Là cơ quan thường trực,": the task itself. */
/** "Về kiến nghị của A: đồng ý …" */
export function afterColon(tagged: Tagged): number {
  for (let at = 2; at < Math.min(tagged.tokens.length - 2, 60); at += 1) {
    if (tagged.isMark(at, ':') && tagged.depth[at]! % 10 === 0) return at + 1;
  }
  return 0;
}

export function leading(tagged: Tagged, count: number, until: string): string {
  const words: string[] = [];
  for (let at = 0; at < count + 2; at += 1) {
    words.push(tagged.word(at));
    if (tagged.word(at) === until) break;
  }
  return words.join(' ').trim();
}

export function indexAfter(tagged: Tagged, word: string): number {
  for (let at = 0; at < 8; at += 1) if (tagged.word(at) === word) return at + 1;
  return 0;
}

export function sentenceCase(shout: string): string {
  const low = shout
    .toLowerCase()
    .replace(/chính phủ/g, 'Chính phủ')
    .replace(/quốc hội/g, 'Quốc hội')
    .replace(/tw|ubnd|hđnd/g, (word) => word.toUpperCase());
  return low[0]!.toUpperCase() + low.slice(1);
}
