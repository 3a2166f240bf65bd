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
    const phrase = nounPhraseAt(tagged, from, last);
    if (!phrase) return null;
    const verb = tagged.operative(phrase.end);
    const speech = Math.max(tagged.speech(phrase.end), tagged.report(phrase.end));
    if (!verb && speech === 0 && phrase.end < last - 1) return null;
    if ((verb?.length ?? speech) > 0 && phrase.end + Math.max(verb?.length ?? 0, speech) < last - 1) return null;
    return { speaker: tagged.slice(phrase.start, phrase.end), kind: verb?.value.kind ?? null, start: at + 1 };
  }
  return null;
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

export function isBystander(name: string | null): boolean {
  if (name === null) return false;
  const tokens = tokensOf(name);
  const first = tokens[0]?.word === 'các' || tokens[0]?.word === 'nhiều' ? 1 : 0;
  return others.longestAt(tokens, first) !== null;
}

/** Whose proposal is approved: "đề nghị của Sở A", "kiến nghị, đề xuất của lãnh đạo B". */
export function proposerIn(tagged: Tagged, from: number, to: number): string | null {
  for (let at = from; at < Math.min(to, from + 60); at += 1) {
    if (tagged.word(at) !== 'của') continue;
    const before = tagged.slice(Math.max(from, at - 3), at).toLowerCase();
    if (!/(?:đề nghị|kiến nghị|đề xuất|tờ trình|báo cáo|phương án|ý kiến)$/.test(before)) continue;
    const phrase = nounPhraseAt(tagged, at + 1, to);
    if (phrase?.isBody) return tagged.slice(phrase.start, phrase.end).replace(/ tại$/, '');
  }
  return null;
}
