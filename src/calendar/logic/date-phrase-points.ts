import { addDays, datePartsOf, type PlainDate, plainDateOf } from '#shared/plain-date.ts';
import {
  type Days,
  dayOf,
  monthOf,
  partOfYear,
  quarterOf,
  thirdNumber,
  thirdOfMonth,
  yearForMonth,
  yearOf,
} from './date-phrase-days.ts';
import { lunarDays } from './date-phrase-lunar.ts';
import { barePart, loneDay, nearDays, weekdayNamed } from './date-phrase-near.ts';

export type Groups = Record<string, string | undefined>;

export interface View {
  readonly today: PlainDate | null;
  /** A deadline looks ahead; an event told may lie behind. */
  readonly looking: 'ahead' | 'around';
}

/** The days a point of time means; null when it names none, or lacks a year nobody knows. */
export function pointDays(groups: Groups, view: View): Days | null {
  if (groups.tet || groups.rm || groups.gd || groups.nd) return lunarDays(groups, view.today);
  if (groups.wday || groups.wlone) return weekdayNamed(groups, view.today);
  if (groups.bunit) return barePart(groups, view);
  if (groups.ld) return dayIn(groups.ly, groups.lm!, groups.ld, view);
  if (groups.day) return numberedDay(groups, view);
  if (groups.od) return loneDay(groups, view);
  if (groups.m) return monthDays(groups, view);
  if (groups.q) return quarterDays(groups, view);
  if (groups.hp) return halfDays(groups, view);
  if (groups.y) return partOfYear(Number(groups.y), groups.ypart);
  if (groups.by) return yearOf(Number(groups.by));
  return groups.near ? nearDays(groups.near.toLowerCase(), groups.npart?.toLowerCase(), view) : null;
}

export function dayIn(year: string | undefined, month: string, day: string, view: View): Days | null {
  const known = year ? Number(year) : yearForMonth(Number(month), view.today, view.looking);
  return known === null ? null : dayOf(known, Number(month), Number(day));
}

/** "31-1 năm sau" and "05/12/25" name their year in their own way. */
function numberedDay(groups: Groups, view: View): Days | null {
  const named =
    groups.dn && view.today !== null ? datePartsOf(view.today)[0] + (/nay|này/iu.test(groups.dn) ? 0 : 1) : null;
  const year = groups.year ?? (groups.yy ? `20${groups.yy}` : (named?.toString() ?? undefined));
  return dayIn(year, groups.month!, groups.day!, view);
}

function monthDays(groups: Groups, view: View): Days | null {
  const first = Number(groups.m);
  const year = groups.my ? Number(groups.my) : yearForMonth(first, view.today, view.looking);
  if (year === null) return null;
  const days = monthOf(year, first);
  if (groups.third) return days && partOfMonth(days, groups.third.toLowerCase());
  const until = groups.m2 ? monthOf(year, Number(groups.m2)) : days;
  return days && until && { first: days.first, last: until.last };
}

/** "trung tuần", "nửa đầu", "tuần cuối của" of a month. */
function partOfMonth(month: Days, part: string): Days | null {
  const day = (number: number) => addDays(month.first, number - 1);
  const isStart = /đầu/u.test(part);
  if (part.startsWith('nửa')) return isStart ? { ...month, last: day(15) } : { ...month, first: day(16) };
  if (part.startsWith('tuần'))
    return isStart ? { ...month, last: day(7) } : { ...month, first: addDays(month.last, -6) };
  const [year, number] = datePartsOf(month.first);
  return thirdOfMonth(year, number, thirdNumber(part)!);
}

/** "IV" or "4". */
export function quarterNumber(words: string): number {
  return { i: 1, ii: 2, iii: 3, iv: 4 }[words.toLowerCase()] ?? Number(words);
}

function quarterDays(groups: Groups, view: View): Days | null {
  const number = quarterNumber(groups.q!);
  const isThis = groups.qt !== undefined && view.today !== null;
  const near = isThis ? datePartsOf(view.today!)[0] : yearForMonth(number * 3, view.today, view.looking);
  const year = groups.qy ? Number(groups.qy) : near;
  if (year === null) return null;
  const part = thirdNumber(groups.qthird);
  return part ? monthOf(year, number * 3 - 3 + part) : quarterOf(year, number);
}

function halfDays(groups: Groups, view: View): Days | null {
  const year = groups.hy ? Number(groups.hy) : view.today === null ? null : datePartsOf(view.today)[0];
  if (year === null) return null;
  const months =
    groups.hquarter || /^(?:3|ba)$/iu.test(groups.hn ?? '') ? 3 : /^(?:9|chín)$/iu.test(groups.hn ?? '') ? 9 : 6;
  const whole = yearOf(year);
  if (groups.hp!.toLowerCase() === 'đầu') return { first: whole.first, last: monthOf(year, months)!.last };
  return { first: plainDateOf(year, 13 - months, 1), last: whole.last };
}
