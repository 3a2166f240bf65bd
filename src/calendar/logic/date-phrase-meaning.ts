import type { WindowCertainty } from '#shared/date-window.ts';
import { addDays, datePartsOf, type PlainDate, plainDateOf } from '#shared/plain-date.ts';
import { type Days, dayOf, monthOf, yearOf } from './date-phrase-days.ts';
import { dayIn, type Groups, pointDays, type View } from './date-phrase-points.ts';
import { rowDays } from './date-phrase-rows.ts';
import type { DatePhrase } from './date-phrases.ts';

type Meaning = Pick<DatePhrase, 'role' | 'from' | 'to' | 'certainty' | 'isBound'>;

/** What a match of the pattern means, seen from the document's day. */
export function meaningOf(match: RegExpMatchArray, view: View): Meaning | null {
  const groups = (match.groups ?? {}) as Groups;
  if (groups.recurring) return rhythm(groups.recurring);
  if (groups.counted) return countedMeaning(groups);
  if (groups.term) return termMeaning(groups);
  if (groups.relative) return eventMeaning(groups, view);
  const row = rowDays(groups, view);
  if (row) return periodMeaning(row.days, row.isBound, Boolean(groups.rt1 ?? groups.rt2));
  if (groups.since) return sinceNow(groups, view);
  if (groups.bound) return boundMeaning(groups.bound.toLowerCase(), groups, view);
  return namedMeaning(groups, view);
}

/** A point without a word that makes it a limit; "2026", "cuối năm" and "ngày 25" alone are none. */
function namedMeaning(groups: Groups, view: View): Meaning | null {
  if (groups.by || groups.bunit || groups.od || groups.wlone) return null;
  const days = pointDays(groups, view);
  if (!days) return null;
  const role = days.first === days.last ? 'day' : 'period';
  return { role, from: days.first, to: days.last, certainty: fuzziness(groups), isBound: false };
}

/** "hằng năm" alone may only qualify a noun; "trước ngày 5 hằng tháng" and "mỗi tháng một lần" set a rhythm to keep. */
function rhythm(words: string): Meaning {
  const isBound = !/^(?:hằng|hàng|mỗi) \p{L}+$/iu.test(words);
  return { role: 'recurring', from: null, to: null, certainty: 'recurring', isBound };
}

/** "trước khi kết thúc năm học (25/5/2018)" has its day; without it no day can be named. */
function eventMeaning(groups: Groups, view: View): Meaning {
  const day = groups.ed ? dayIn(groups.ey, groups.em!, groups.ed, view)?.first : undefined;
  if (day) return { role: 'limit', from: day, to: day, certainty: 'exact', isBound: true };
  return { role: 'relative', from: null, to: null, certainty: 'none', isBound: true };
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
  const isWithin = /(?:trong|vào|dịp|ngay)$/.test(bound);
  if (isWithin && days.first !== days.last)
    return { role: 'period', from: days.first, to: days.last, certainty, isBound: true };
  if (/sau$/.test(bound))
    return { role: 'period', from: addDays(days.last, 1), to: null, certainty: 'fuzzy', isBound: true };
  const isEnd = (groups.npart ?? groups.bpart) === 'cuối';
  const isYear =
    isEnd || groups.y !== undefined || groups.by !== undefined || (/năm/.test(groups.near ?? '') && !groups.npart);
  // The eve of Tết is still before it.
  const isTet = groups.tet !== undefined && days.first !== days.last;
  const isBefore = bound.endsWith('trước') && !isYear && days.first !== days.last;
  const limit = isBefore && isTet ? days.first : isBefore ? addDays(days.first, -1) : days.last;
  return { role: 'limit', from: limit, to: limit, certainty, isBound: true };
}

function fuzziness(groups: Groups): WindowCertainty {
  return groups.third || groups.qthird || groups.ypart || groups.npart || groups.bpart || (groups.tet && !groups.tday)
    ? 'fuzzy'
    : 'exact';
}

/** "30 ngày kể từ ngày 1/3/2026" can be placed: the count begins the day after. */
function countedMeaning(groups: Groups): Meaning {
  const start = dayOf(Number(groups.cy), Number(groups.cm), Number(groups.cd))?.first;
  if (!start) return { role: 'relative', from: null, to: null, certainty: 'none', isBound: true };
  const count = Number(groups.cn);
  const unit = groups.cunit!.toLowerCase();
  const end = unit === 'ngày' ? addDays(start, count) : unit === 'tuần' ? addDays(start, count * 7) : null;
  const last = end ?? monthsAfter(start, unit === 'năm' ? count * 12 : count);
  return { role: 'limit', from: last, to: last, certainty: 'exact', isBound: true };
}

function monthsAfter(date: PlainDate, count: number): PlainDate {
  const [year, month, day] = datePartsOf(date);
  const months = year * 12 + month - 1 + count;
  const whole = monthOf(Math.floor(months / 12), (months % 12) + 1)!;
  return day > Number(whole.last.slice(8)) ? whole.last : plainDateOf(Math.floor(months / 12), (months % 12) + 1, day);
}

/** "giai đoạn 2026-2030": from the first day of one year to the last of another. */
function termMeaning(groups: Groups): Meaning {
  const [first, last] = [Number(groups.t1), Number(groups.t2)];
  const isBound = groups.termIn !== undefined;
  if (first > last) return { role: 'period', from: null, to: null, certainty: 'none', isBound };
  return { role: 'period', from: yearOf(first).first, to: yearOf(last).last, certainty: 'exact', isBound };
}
