import type { WindowCertainty } from '#shared/date-window.ts';
import { addDays, datePartsOf, type PlainDate, plainDateOf } from '#shared/plain-date.ts';
import {
  type Days,
  dayOf,
  monthOf,
  quarterOf,
  thirdOfMonth,
  weekOf,
  yearForMonth,
  yearOf,
} from './date-phrase-days.ts';

/**
 * A phrase of time in a Vietnamese paper and the days it means.
 * limit: "trước ngày D", "đến hết tháng M": `from` = `to` = the last day still in time · period: first and last day ·
 * day: a bare day · recurring, relative: a rhythm, or a span counted from an event; no day can be named.
 */
export interface DatePhrase {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly role: 'limit' | 'period' | 'day' | 'recurring' | 'relative';
  readonly from: PlainDate | null;
  readonly to: PlainDate | null;
  readonly certainty: WindowCertainty;
  /** True when a word such as "trước", "trong", "đến", "chậm nhất" makes it a time to keep, not only a date named. */
  readonly isBound: boolean;
}

const dayPart = String.raw`(?:ngày )?(?<day>\d{1,2}) ?[/.-] ?(?<month>\d{1,2})(?: ?[/.-] ?(?<year>\d{4}))?(?!\d|[/.-]\d|%)`;
const longDay = String.raw`(?:ngày|mùng|mồng) (?<ld>\d{1,2}) tháng (?<lm>\d{1,2})(?:(?: năm | ?[/-] ?)(?<ly>\d{4}))?`;
const yearTail = String.raw`(?:(?: năm | ?[/-] ?|, ?)(?<YEAR>\d{4})|(?<THIS> (?:năm )?nay| này))?`;
const month = String.raw`(?:(?<third>thượng tuần|trung tuần|hạ tuần|đầu|giữa|cuối) )?tháng (?<m>\d{1,2})(?:(?:,| và|-) (?:tháng )?(?<m2>\d{1,2})(?![\d.]))?(?!\d)${yearTail.replace('YEAR', 'my').replace('THIS', 'mt')}`;
const quarter = String.raw`(?:(?<qthird>đầu|giữa|cuối) )?quý (?<q>iv|iii|ii|i|[1-4])(?![\p{L}\d])${yearTail.replace('YEAR', 'qy').replace('THIS', 'qt')}`;
const half = String.raw`(?<hn>6|sáu|3|9) tháng (?<hp>đầu|cuối) năm(?: (?<hy>\d{4})|(?<ht> nay| này))?`;
const year = String.raw`(?:(?<ypart>đầu|giữa|cuối) )?(?:các )?năm (?<y>\d{4})(?! ?[/-] ?\d)`;
const bareYear = String.raw`(?<by>20\d{2})(?![\d/.%-]| ?(?:ha|tỷ|triệu|đồng|m|km|người|căn)(?!\p{L}))`;
const near = String.raw`(?:(?<npart>đầu|giữa|cuối) )?(?<near>năm nay|năm tới|năm sau|tháng này|tháng tới|tháng sau|quý này|quý tới|tuần này|tuần tới|hôm nay|ngày mai|ngay hôm nay)(?!\p{L})`;
const point = `(?:${longDay}|${dayPart}|${month}|${quarter}|${half}|${year}|${near})`;

const bound = `(?:trước khi hết|xong trước|trước|chậm nhất(?: là)?(?: đến| vào| trong)?|muộn nhất(?: là)?(?: đến| vào| trong)?|không muộn hơn|không quá|đến hết|cho đến|đến trước|đến|tới|hết|ngay trong|trong|vào|xong trong)`;
const phrase = new RegExp(
  [
    String.raw`(?<recurring>(?:(?:trước|vào|chậm nhất) )?(?:\d{1,2} ?(?:h|giờ) ?(?:\d{2})?,? )?(?:ngày )?thứ (?:hai|ba|tư|năm|sáu|bảy),? (?:hằng|hàng|mỗi) tuần|(?:(?:trước|vào|chậm nhất|đến|trong)(?: các)? )?(?:ngày )(?:\d{1,2}|cuối|đầu) (?:của )?(?:hằng|hàng|mỗi) (?:tháng|quý|tuần|năm)|(?:(?:trước|vào|chậm nhất|đến|trong) )?ngày \d{1,2}(?: tháng \d{1,2}|[/-]\d{1,2}) (?:hằng|hàng|mỗi) năm|(?:định kỳ )?(?:hằng|hàng|mỗi) (?:ngày|tuần|tháng|quý|năm)(?!\p{L})(?:(?:,| và| hoặc) (?:hằng |hàng )?(?:tuần|tháng|quý|năm|6 tháng)(?!\p{L}))?|định kỳ (?:(?:vào )?ngày \d{1,2}|\d{1,2} tháng|6 tháng|tuần|tháng|quý)(?: \/ ?lần| một lần)?)`,
    String.raw`(?<relative>(?:trong |sau |chậm nhất |không quá )(?:thời hạn |vòng |thời gian )?(?:tối đa |không quá |chậm nhất |khoảng )?\d{1,3} ?(?:giờ|ngày|tuần|tháng|năm|h)(?!\p{L}| \d| đầu năm| cuối năm)(?: làm việc)?(?:,? ?(?:kể )?(?:từ|sau) (?:khi|ngày|thời điểm)[^,;.:()\n]{0,120})?)`,
    String.raw`(?<range>từ (?:ngày )?(?<d1>\d{1,2})(?: ?[/.-] ?(?<mm1>\d{1,2}))?(?: ?[/.-] ?(?<yy1>\d{4}))? (?:đến|tới)(?: hết)? (?:ngày )?(?<d2>\d{1,2}) ?[/.-] ?(?<mm2>\d{1,2})(?: ?[/.-] ?(?<yy2>\d{4}))?(?!\d))`,
    String.raw`(?<mrange>từ tháng (?<rm1>\d{1,2})(?:(?: năm | ?[/-] ?)(?<ry1>\d{4}))? (?:đến|tới)(?: hết)? tháng (?<rm2>\d{1,2})(?:(?: năm | ?[/-] ?)(?<ry2>\d{4}))?)`,
    `(?<since>từ nay (?:đến|tới|cho đến)(?: hết)? ${point.replace(/\(\?<(?!!|=)/g, '(?<s_')})`,
    String.raw`(?<bounded>(?<bound>${bound}) (?:\d{1,2} ?(?:giờ|h)(?: ?\d{1,2})?(?: phút)?,? )?(?:${point.replace(/\(\?<(?!!|=)/g, '(?<b_')}|${bareYear.replace('<by>', '<b_by>')}))`,
    `(?<plain>${point.replace(/\(\?<(?!!|=)/g, '(?<p_')})`,
  ].join('|'),
  'giu',
);

/** Most sentences name no time at all; they need not be searched. */
const mayNameTime = /\d|quý|nay|tới|sau|này|mai|hằng|hàng|mỗi|định kỳ/iu;

/** All phrases of time, in order. `today` is the document's date; without it phrases that lack a year name no day. */
export function datePhrasesIn(
  text: string,
  today: PlainDate | null,
  looking: 'ahead' | 'around' = 'ahead',
): DatePhrase[] {
  const view: View = { today, looking };
  if (!mayNameTime.test(text)) return [];
  const flat = text.replace(/[\n\u00a0]/g, ' ').replace(/ {2,}/g, (gap) => ` ${'\u2060'.repeat(gap.length - 1)}`);
  const squeezed = squeeze(flat);
  const found: DatePhrase[] = [];
  for (const match of squeezed.text.matchAll(phrase)) {
    const before = squeezed.text[match.index - 1] ?? ' ';
    if (/[\p{L}\p{N}/]/u.test(before)) continue;
    const start = squeezed.offsets[match.index]!;
    const end = squeezed.offsets[match.index + match[0].length - 1]! + 1;
    const meaning = meaningOf(match, view);
    if (meaning) found.push({ start, end, text: text.slice(start, end), ...meaning });
  }
  return found;
}

/** Runs of blanks become one, with the way back kept. */
function squeeze(flat: string): { text: string; offsets: number[] } {
  const offsets: number[] = [];
  let text = '';
  for (let at = 0; at < flat.length; at += 1) {
    if (flat[at] === '\u2060') continue;
    text += flat[at];
    offsets.push(at);
  }
  return { text, offsets };
}

type Meaning = Pick<DatePhrase, 'role' | 'from' | 'to' | 'certainty' | 'isBound'>;
type Groups = Record<string, string | undefined>;

interface View {
  readonly today: PlainDate | null;
  /** A deadline looks ahead; an event told may lie behind. */
  readonly looking: 'ahead' | 'around';
}

function meaningOf(match: RegExpMatchArray, view: View): Meaning | null {
  const groups = (match.groups ?? {}) as Groups;
  if (groups.recurring)
    return {
      role: 'recurring',
      from: null,
      to: null,
      certainty: 'recurring',
      isBound: /\d|định kỳ/iu.test(groups.recurring),
    };
  if (groups.relative) return { role: 'relative', from: null, to: null, certainty: 'none', isBound: true };
  if (groups.range) return periodMeaning(rangeDays(groups, view), true, false);
  if (groups.mrange) return periodMeaning(monthRange(groups, view), true, false);
  if (groups.since) return sinceNow(prefixed(groups, 's_'), view);
  if (groups.bounded) return boundMeaning(groups.bound!.toLowerCase(), prefixed(groups, 'b_'), view);
  const days = pointDays(prefixed(groups, 'p_'), view);
  const isDay = days !== null && days.first === days.last;
  return (
    days && {
      role: isDay ? 'day' : 'period',
      from: days.first,
      to: days.last,
      certainty: fuzziness(prefixed(groups, 'p_')),
      isBound: false,
    }
  );
}

function prefixed(groups: Groups, prefix: string): Groups {
  return Object.fromEntries(
    Object.entries(groups).flatMap(([name, value]) =>
      name.startsWith(prefix) ? [[name.slice(prefix.length), value]] : [],
    ),
  );
}

function rangeDays(groups: Groups, view: View): Days | null {
  const lastMonth = groups.mm2!;
  const end = dayIn(groups.yy2, lastMonth, groups.d2!, view);
  const start = dayIn(
    groups.yy1 ?? (end ? end.first.slice(0, 4) : undefined),
    groups.mm1 ?? lastMonth,
    groups.d1!,
    view,
  );
  return start && end && start.first <= end.last ? { first: start.first, last: end.last } : null;
}

function monthRange(groups: Groups, view: View): Days | null {
  const year = groups.ry2 ? Number(groups.ry2) : yearForMonth(Number(groups.rm2), view.today, view.looking);
  if (year === null) return null;
  const first = monthOf(groups.ry1 ? Number(groups.ry1) : year, Number(groups.rm1));
  const last = monthOf(year, Number(groups.rm2));
  return first && last && first.first <= last.last ? { first: first.first, last: last.last } : null;
}

function periodMeaning(days: Days | null, isBound: boolean, isFuzzy: boolean): Meaning {
  if (!days) return { role: 'period', from: null, to: null, certainty: 'none', isBound };
  return { role: 'period', from: days.first, to: days.last, certainty: isFuzzy ? 'fuzzy' : 'exact', isBound };
}

function sinceNow(groups: Groups, view: View): Meaning {
  const days = pointDays(groups, view);
  if (!days) return { role: 'period', from: null, to: null, certainty: 'none', isBound: true };
  const last = groups.ypart === 'cuối' ? yearOf(Number(groups.y)).last : days.last;
  return { role: 'period', from: view.today ?? last, to: last, certainty: 'exact', isBound: true };
}

/** "trước tháng 6" ends on 31 May, "đến tháng 6" on 30 June; "trước năm 2030" and "đến năm 2030" on 31 December 2030. */
function boundMeaning(bound: string, groups: Groups, view: View): Meaning {
  const days = pointDays(groups, view);
  if (!days) return { role: 'limit', from: null, to: null, certainty: 'none', isBound: true };
  const certainty = fuzziness(groups);
  const isWithin = bound.endsWith('trong') || bound === 'vào';
  if (isWithin && days.first !== days.last)
    return { role: 'period', from: days.first, to: days.last, certainty, isBound: true };
  const isYear = groups.y !== undefined || groups.by !== undefined || /năm/.test(groups.near ?? '');
  const isBefore = bound.endsWith('trước') && !isYear && days.first !== days.last;
  const limit = isBefore ? addDays(days.first, -1) : days.last;
  return { role: 'limit', from: limit, to: limit, certainty, isBound: true };
}

function fuzziness(groups: Groups): WindowCertainty {
  return groups.third || groups.qthird || groups.ypart || groups.npart ? 'fuzzy' : 'exact';
}

function pointDays(groups: Groups, view: View): Days | null {
  if (groups.ld) return dayIn(groups.ly, groups.lm!, groups.ld, view);
  if (groups.day) return dayIn(groups.year, groups.month!, groups.day, view);
  if (groups.m) return monthDays(groups, view);
  if (groups.q) return quarterDays(groups, view);
  if (groups.hn) return halfDays(groups, view);
  if (groups.y) return partOfYear(Number(groups.y), groups.ypart);
  if (groups.by) return yearOf(Number(groups.by));
  return groups.near ? nearDays(groups.near.toLowerCase(), groups.npart?.toLowerCase(), view) : null;
}

function dayIn(year: string | undefined, month: string, day: string, view: View): Days | null {
  const known = year ? Number(year) : yearForMonth(Number(month), view.today, view.looking);
  return known === null ? null : dayOf(known, Number(month), Number(day));
}

function monthDays(groups: Groups, view: View): Days | null {
  const first = Number(groups.m);
  const year = groups.my ? Number(groups.my) : yearForMonth(first, view.today, view.looking);
  if (year === null) return null;
  const third = thirdNumber(groups.third);
  if (third) return thirdOfMonth(year, first, third);
  const days = monthOf(year, first);
  const until = groups.m2 ? monthOf(year, Number(groups.m2)) : days;
  return days && until && { first: days.first, last: until.last };
}

function quarterDays(groups: Groups, view: View): Days | null {
  const number = { i: 1, ii: 2, iii: 3, iv: 4 }[groups.q!.toLowerCase()] ?? Number(groups.q);
  const year = groups.qy ? Number(groups.qy) : view.today === null ? null : datePartsOf(view.today)[0];
  if (year === null) return null;
  const part = thirdNumber(groups.qthird);
  return part ? monthOf(year, number * 3 - 3 + part) : quarterOf(year, number);
}

function halfDays(groups: Groups, view: View): Days | null {
  const year = groups.hy ? Number(groups.hy) : view.today === null ? null : datePartsOf(view.today)[0];
  if (year === null) return null;
  const months = groups.hn === '3' ? 3 : groups.hn === '9' ? 9 : 6;
  const whole = yearOf(year);
  if (groups.hp!.toLowerCase() === 'đầu') return { first: whole.first, last: monthOf(year, months)!.last };
  return { first: plainDateOf(year, 13 - months, 1), last: whole.last };
}

/** "đầu năm" is read as the first quarter, "giữa năm" as the second and third, "cuối năm" as the last. */
function partOfYear(year: number, part: string | undefined): Days {
  const whole = yearOf(year);
  const third = thirdNumber(part);
  if (third === 1) return { first: whole.first, last: quarterOf(year, 1)!.last };
  if (third === 2) return { first: quarterOf(year, 2)!.first, last: quarterOf(year, 3)!.last };
  return third === 3 ? quarterOf(year, 4)! : whole;
}

function nearDays(near: string, part: string | undefined, view: View): Days | null {
  const { today } = view;
  if (today === null) return null;
  const [year, month] = datePartsOf(today);
  const shift = /tới|sau|mai/.test(near) ? 1 : 0;
  if (near.includes('năm')) return partOfYear(year + shift, part);
  if (near.includes('quý')) return quarterAfter(year, Math.ceil(month / 3) + shift);
  if (near.includes('tuần')) return weekOf(today, shift);
  if (near.startsWith('ng') || near.startsWith('hôm'))
    return { first: addDays(today, shift), last: addDays(today, shift) };
  const months = year * 12 + month - 1 + shift;
  const third = thirdNumber(part);
  const [y, m] = [Math.floor(months / 12), (months % 12) + 1];
  return third ? thirdOfMonth(y, m, third) : monthOf(y, m);
}

function quarterAfter(year: number, quarter: number): Days | null {
  return quarter > 4 ? quarterOf(year + 1, 1) : quarterOf(year, quarter);
}

function thirdNumber(part: string | undefined): 1 | 2 | 3 | null {
  if (!part) return null;
  const word = part.toLowerCase();
  if (word.startsWith('đầu') || word.startsWith('thượng')) return 1;
  return word.startsWith('giữa') || word.startsWith('trung') ? 2 : 3;
}
