import { datePhrasesIn } from '#calendar/logic/date-phrases.ts';
import type { PlainDate } from '#shared/plain-date.ts';
import { nounPhraseAt } from './noun-phrases.ts';
import type { CitedDocument, IndicatorMention, MilestoneMention, PersonMention } from './reading-types.ts';
import type { Tagged } from './tagging.ts';

const paperNumber =
  /(?<![\p{L}\p{N}/.-])(\d{1,5}(?:\/\d{4})?\s?[-/]\s?(?:NQ|CT|QĐ|KL|TB|CTr|KH|HD|TTr|BC|CV|CĐ|NĐ|TT|TTLT|QH|L|PL|ĐA|QC|QyĐ|VPCP|VP|UBND|[A-ZĐ]{2,12})(?:\s?[-/]\s?[\p{L}\d]{1,12}){0,3})/gu;

/** Numbers of papers named in the text, each once, with the date written after it. */
export function citedDocumentsIn(text: string): CitedDocument[] {
  const found = new Map<string, CitedDocument>();
  for (const match of text.matchAll(paperNumber)) {
    const number = match[1]!.replace(/\s+/g, '');
    if (!/[\p{Lu}]/u.test(number) || !/[-/]/.test(number) || /^\d+\/\d{4}$/.test(number)) continue;
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 40);
    const day = /^\s*\(?\s*ngày\s+(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4})/u.exec(after);
    const date = day ? `${day[3]}-${day[2]!.padStart(2, '0')}-${day[1]!.padStart(2, '0')}` : null;
    const known = found.get(number);
    if (!known || (known.date === null && date)) found.set(number, { number, date });
  }
  return [...found.values()];
}

/** "Tổng Bí thư Tô Lâm" → the name and the post before or after it. */
export function personIn(phrase: string): PersonMention | null {
  const plain = phrase.replace(/^(?:ông|bà|đồng chí|đ\/c)\s+/iu, '').trim();
  const apposed = /^((?:\p{Lu}\p{Ll}+\s?){2,5})\s*[-–,(]\s*(.{4,160})$/u.exec(plain);
  if (apposed && !postFirst.test(plain))
    return { name: apposed[1]!.trim(), position: apposed[2]!.replace(/\)$/, '').trim() };
  const tail = /((?:\s\p{Lu}\p{Ll}+){2,4})$/u.exec(plain);
  if (!tail) {
    const only = /^(?:\p{Lu}\p{Ll}+\s?){2,4}$/u.test(plain) && !postFirst.test(plain);
    return only && /^(?:ông|bà|đồng chí)/iu.test(phrase) ? { name: plain, position: null } : null;
  }
  if (!postFirst.test(plain)) return null;
  const name = nameFrom(tail[1]!.trim());
  if (name === null) return null;
  return { name, position: plain.slice(0, plain.length - name.length).trim() || null };
}

const postFirst =
  /^(?:Tổng Bí thư|Thủ tướng|Phó Thủ tướng|Chủ tịch|Phó Chủ tịch|Bí thư|Phó Bí thư|Bộ trưởng|Thứ trưởng|Giám đốc|Phó Giám đốc|Trưởng|Phó|Ủy viên|Chánh|Cục trưởng|Vụ trưởng|Thượng tướng|Đại tướng|Trung tướng|Thiếu tướng|Tổng|Viện trưởng|Thường trực)/u;
const familyNames = new Set(
  'nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý tô đinh trịnh mai đào lương hà tạ cao lưu châu la thái quách kim từ tăng chu vương triệu lâm thạch đồng tống nghiêm ninh đoàn văn trương phùng bạch khuất quàng lò sùng giàng vàng hầu thào lù cầm tòng ma nông hứa'.split(
    ' ',
  ),
);

/** The name starts at the last family name among the capitalised words: places before it fall away. */
function nameFrom(words: string): string | null {
  const parts = words.split(/\s+/);
  for (let at = 0; at <= parts.length - 2; at += 1) {
    if (familyNames.has(parts[at]!.toLowerCase())) return parts.slice(at).join(' ');
  }
  return null;
}

/** People and bodies named in a sentence. */
export function collectNames(
  tagged: Tagged,
  people: Map<string, PersonMention>,
  organisations: Map<string, string>,
): void {
  for (let at = 0; at < tagged.tokens.length; at += 1) {
    const isPost = tagged.post(at) > 0 && (tagged.isUpper(at) || tagged.isUpper(at + tagged.post(at)));
    const isHonoured = /^(?:ông|bà)$/.test(tagged.word(at)) && tagged.isUpper(at + 1);
    const isBody = tagged.body(at) > 0 && tagged.isUpper(at);
    if (!isPost && !isHonoured && !isBody) continue;
    const phrase = nounPhraseAt(tagged, at, Math.min(tagged.tokens.length, at + 40));
    if (!phrase) continue;
    const words = tagged.slice(phrase.start, phrase.end);
    const person = isPost || isHonoured ? personIn(words) : null;
    if (person && !(people.get(person.name)?.position && !person.position)) {
      if (!people.has(person.name) || (people.get(person.name)!.position?.length ?? 0) < (person.position?.length ?? 0))
        people.set(person.name, person);
    }
    if (isBody && !isPost && tagged.place(at) === 0) {
      const name = bodyNameAt(tagged, at);
      if (name) organisations.set(name.toLowerCase(), organisations.get(name.toLowerCase()) ?? name);
    }
    at = Math.max(at, person ? phrase.end - 1 : at);
  }
}

const nameWords = new Set([
  'nhân',
  'dân',
  'tỉnh',
  'thành',
  'phố',
  'huyện',
  'xã',
  'phường',
  'quận',
  'thị',
  'nước',
  'quốc',
  'gia',
  'dự',
  'án',
]);

/** The proper part of a body's name: capitals, sectors joined by "và", and the words of territory. */
function bodyNameAt(tagged: Tagged, at: number): string | null {
  let next = at + Math.max(1, tagged.body(at));
  for (; next < Math.min(tagged.tokens.length, at + 16); ) {
    if (tagged.isUpper(next)) next += Math.max(1, tagged.sector(next), tagged.place(next));
    else if (nameWords.has(tagged.word(next))) next += 1;
    else if (
      (tagged.word(next) === 'và' || tagged.isMark(next, ',')) &&
      tagged.sector(next + 1) > 0 &&
      tagged.body(next + 1) === 0
    )
      next += 1;
    else break;
  }
  const name = tagged.slice(at, next);
  const isName = /\s/u.test(name) ? name.length < 90 : /^[A-ZĐ]{2,}$/u.test(name);
  return isName && name !== name.toUpperCase() ? name : null;
}

/** A figure begins with its first digit: searching on inside a long run of digits would take quadratic time. */
const figure =
  /(?<comparison>ít nhất|tối thiểu|tối đa|không quá|trên|dưới|hơn|gần|khoảng|từ|đạt|tăng|giảm|còn)?\s?(?<!\d|\d\.)(?<value>\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?(?:\s?[-–]\s?\d+(?:,\d+)?)?)\s?(?<unit>%\/năm|%|tỷ đồng|triệu đồng|nghìn tỷ đồng|triệu USD|tỷ USD|MW|ha|km|m2|m3|căn hộ|căn|dự án|thủ tục|hộ|người|công trình|cụm công nghiệp|khu công nghiệp|CCN|KCN|xã|phường|đảng bộ|chỉ tiêu|nghị quyết)(?!\p{L})/gu;

/** Figures with a unit, and the words before them as their name. */
export function indicatorsIn(text: string, start: number, end: number): IndicatorMention[] {
  const sentence = text.slice(start, end);
  const found: IndicatorMention[] = [];
  for (const match of sentence.matchAll(figure)) {
    const before = sentence
      .slice(Math.max(0, match.index - 90), match.index)
      .split(/[,;:.()]\s/)
      .at(-1)!
      .replace(/\s+/g, ' ')
      .trim();
    const period =
      /(?:năm \d{4}|quý [IVX\d]+(?:\/\d{4})?|tháng \d{1,2}(?:\/\d{4})?|\d tháng đầu năm(?: \d{4})?)/u.exec(
        sentence,
      )?.[0] ?? null;
    const { value, unit, comparison } = match.groups!;
    found.push({ name: before || unit!, value: value!, unit: unit!, period, comparison: comparison ?? null });
    if (found.length >= 12) break;
  }
  return found;
}

/** Dated events told in sentences that give no order. */
export function milestoneIn(text: string, start: number, end: number, today: PlainDate | null): MilestoneMention[] {
  const sentence = text.slice(start, end);
  const phrase = datePhrasesIn(sentence, today, 'around').find(
    (found) => found.from !== null && found.role !== 'recurring',
  );
  if (!phrase || end - start > 600) return [];
  return [{ text: sentence, from: phrase.from, to: phrase.to }];
}
