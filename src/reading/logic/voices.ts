import { bystanders } from '../lexicon/operative-words.ts';
import { nounPhraseAt } from './noun-phrases.ts';
import { bookOf } from './phrases.ts';
import type { DirectiveKind } from './reading-types.ts';
import type { Tagged } from './tagging.ts';
import { tokensOf } from './tokens.ts';

const others = bookOf(bystanders);

/** "… ", Phó Thủ tướng lưu ý. */
export function closingAttribution(
  tagged: Tagged,
): { speaker: string; kind: DirectiveKind | null; start: number } | null {
  const last = tagged.tokens.length;
  for (let at = last - 1; at > 0 && at > last - 30; at -= 1) {
    if (!tagged.isMark(at, '"”')) continue;
    let from = at + 1;
    while (tagged.isMark(from, ',-–')) from += 1;
    if (from === at + 1 || from >= last) return null;
    const phrase = nounPhraseAt(tagged, from, last) ?? privatePersonAt(tagged, from);
    if (!phrase) return null;
    const verb = tagged.operative(phrase.end);
    const speech = Math.max(tagged.speech(phrase.end), tagged.report(phrase.end));
    if (!verb && speech === 0 && phrase.end < last - 1) return null;
    if ((verb?.length ?? speech) > 0 && phrase.end + Math.max(verb?.length ?? 0, speech) < last - 1) return null;
    return { speaker: tagged.slice(phrase.start, phrase.end), kind: verb?.value.kind ?? null, start: at + 1 };
  }
  return null;
}

/** "anh Kiên" in "…", anh Kiên nói. */
function privatePersonAt(tagged: Tagged, start: number): { start: number; end: number } | null {
  if (!/^(?:anh|chị|em|cụ)$/.test(tagged.word(start)) || !tagged.isUpper(start + 1)) return null;
  let end = start + 1;
  while (tagged.isUpper(end)) end += 1;
  return { start, end };
}

/** The same person or body in another form: "ông Hải" and "Bí thư Tỉnh ủy Trần Văn Hải". */
export function sameSpeaker(name: string, other: string | null): boolean {
  if (other === null) return false;
  const a = name.toLowerCase();
  const b = other.toLowerCase();
  if (a.includes(b) || b.includes(a)) return true;
  if (/^(?:ông|bà|vị này|đồng chí)$/.test(a)) return true;
  const last = a.split(/\s+/).at(-1)!;
  return (
    /^(ông|bà|đồng chí|người đứng đầu|lãnh đạo)/.test(a) &&
    (b.split(/[\s,–-]+/).includes(last) || !/^(ông|bà|đồng chí)/.test(a))
  );
}

export function isLeader(name: string): boolean {
  return /^(ông|bà|đồng chí|tổng bí thư|thủ tướng|phó thủ tướng|chủ tịch|phó chủ tịch|bí thư|phó bí thư|bộ trưởng|thứ trưởng|lãnh đạo|người đứng đầu|ủy viên)/i.test(
    name,
  );
}

/** "chuyên gia", "đại biểu Lê Văn A", "ông A, chuyên gia dược lý": a voice without office in the matter. */
export function isBystander(name: string | null): boolean {
  if (name === null) return false;
  const parts = name.split(/[,(–-]/).map((part) => part.trim());
  return parts.some(opensLikeBystander) && !parts.some((part) => isOffice(part));
}

/** "Người dân cần …", "Hành khách nên …": advice to the public is no task of the register. */
export function isPublic(name: string): boolean {
  return /^(?:(?:mỗi|mọi|các|những) )?(?:người dân|người dùng|người tiêu dùng|bà con|hành khách|du khách|khách hàng|thí sinh|phụ huynh|học sinh|sinh viên|bệnh nhân|người bệnh|tài xế|lái xe|người tham gia giao thông|người điều khiển|chủ xe|hộ dân|người lao động|người lớn|trẻ em|nông dân|công nhân|nạn nhân|bạn đọc)(?!,? (?:và )?(?:chính quyền|cơ quan|cán bộ))/iu.test(
    name,
  );
}

function opensLikeBystander(name: string): boolean {
  const tokens = tokensOf(name.replace(/^(?:các|nhiều|một số|những|nguyên|cựu)\s+/iu, ''));
  return others.longestAt(tokens, 0) !== null;
}

function isOffice(part: string): boolean {
  return !/^(?:ông|bà|đồng chí)/iu.test(part) && isLeader(part);
}

/** The capital words of a place or person no lexicon knows. */
function nameAt(tagged: Tagged, start: number): string {
  let end = start;
  while (tagged.isUpper(end)) end += 1;
  return tagged.slice(start, end);
}

/** "… do Ủy ban nhân dân tỉnh trình". */
function isProposing(tagged: Tagged, at: number, to: number): boolean {
  const phrase = nounPhraseAt(tagged, at, to);
  return (phrase?.isBody ?? false) && /^(?:trình|đề|báo|kiến|tham)$/.test(tagged.word(phrase!.end));
}

/** "Về kiến nghị của xã, đồng chí Bí thư thống nhất …": after the comma somebody else speaks. */
function endOfProposer(tagged: Tagged, start: number, end: number): number {
  const isSaid = tagged.operative(end) !== null || tagged.speech(end) > 0 || tagged.isMark(end, ',');
  let cut = end;
  for (let at = end - 1; isSaid && at > start; at -= 1) {
    const isPerson = tagged.post(at + 1) > 0 || /^(?:đồng|ông|bà)$/.test(tagged.word(at + 1));
    if (tagged.isMark(at, ',') && (cut === end || isPerson)) cut = at;
  }
  return cut;
}

/** Whose proposal is approved: "đề nghị của Sở A", "kiến nghị, đề xuất của lãnh đạo B". */
export function proposerIn(tagged: Tagged, from: number, to: number): string | null {
  for (let at = from; at < Math.min(to, from + 60); at += 1) {
    if (tagged.word(at) === 'do' && isProposing(tagged, at + 1, to)) {
      const phrase = nounPhraseAt(tagged, at + 1, to)!;
      return tagged.slice(phrase.start, phrase.end);
    }
    if (tagged.word(at) !== 'của') continue;
    const before = tagged.slice(Math.max(from, at - 3), at).toLowerCase();
    if (!/(?:đề nghị|kiến nghị|đề xuất|tờ trình|báo cáo|phương án|ý kiến)$/.test(before)) continue;
    const phrase = nounPhraseAt(tagged, at + 1, to);
    if (/^(?:thành viên|đại biểu|dự)/.test(tagged.slice(at + 2, at + 4).toLowerCase())) continue;
    if (phrase && !phrase.isBody && tagged.isUpper(phrase.start + 1)) return nameAt(tagged, phrase.start);
    if (phrase?.isBody)
      return tagged.slice(phrase.start, endOfProposer(tagged, phrase.start, phrase.end)).replace(/ tại$/, '');
  }
  return null;
}
