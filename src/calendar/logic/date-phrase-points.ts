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
import { lunarDays } from './date-phrase-lunar.ts';

export type Groups = Record<string, string | undefined>;

export interface View {
  readonly today: PlainDate | null;
  /** A deadline looks ahead; an event told may lie behind. */
  readonly looking: 'ahead' | 'around';
}

/** The days a point of time means; null when it names none, or lacks a year nobody knows. */
export function pointDays(groups: Groups, view: View): Days | null {
  if (groups.tet || groups.rm || groups.gd || groups.nd) return lunarDays(groups, view.today);
  if (groups.wday) return weekdayOfWeek(groups, view);
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

/** "ngày 25", "ngày 10 tháng sau": in this month or, when that day is over, in the next. */
function loneDay(groups: Groups, view: View): Days | null {
  if (view.today === null) return null;
  const [year, month, today] = datePartsOf(view.today);
  const isNext = groups.ow ? /sau|tới/iu.test(groups.ow) : view.looking === 'ahead' && Number(groups.od) < today;
  const months = year * 12 + month - 1 + (isNext ? 1 : 0);
  return dayOf(Math.floor(months / 12), (months % 12) + 1, Number(groups.od));
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
  if (near.includes('quý')) return quarterAfter(year, Math.ceil(month / 3) + shift, part);
  if (near.includes('tuần')) return partOfWeek(weekOf(today, shift), part);
  if (!near.includes('tháng')) return { first: addDays(today, shift), last: addDays(today, shift) };
  const months = year * 12 + month - 1 + shift;
  const third = thirdNumber(part);
  const [y, m] = [Math.floor(months / 12), (months % 12) + 1];
  return third ? thirdOfMonth(y, m, third) : monthOf(y, m);
}

function quarterAfter(year: number, quarter: number, part?: string): Days | null {
  const [y, q] = quarter > 4 ? [year + 1, 1] : [year, quarter];
  const third = thirdNumber(part);
  return third ? monthOf(y, q * 3 - 3 + third) : quarterOf(y, q);
}

/** "đầu tuần" is Monday and Tuesday, "giữa tuần" the next two days, "cuối tuần" Friday to Sunday. */
function partOfWeek(week: Days, part: string | undefined): Days {
  const third = thirdNumber(part);
  if (third === null) return week;
  const first = addDays(week.first, third * 2 - 2);
  return { first, last: third === 3 ? week.last : addDays(first, 1) };
}

const weekdays = ['hai', 'ba', 'tư', 'năm', 'sáu', 'bảy'];

/** "thứ sáu tuần này". */
function weekdayOfWeek(groups: Groups, view: View): Days | null {
  if (view.today === null) return null;
  const name = groups.wday!.toLowerCase().slice(4);
  const number = /^\d$/.test(name) ? Number(name) - 2 : weekdays.indexOf(name);
  const week = weekOf(view.today, groups.wweek!.toLowerCase() === 'này' ? 0 : 1);
  const day = addDays(week.first, number < 0 ? 6 : number);
  return { first: day, last: day };
}

/** "cuối năm", "giữa tháng": of the year, quarter, month or week that runs, or of the next one when that part is over. */
function barePart(groups: Groups, view: View): Days | null {
  const unit = groups.bunit!.toLowerCase();
  const now = unit === 'năm' ? 'năm nay' : `${unit} này`;
  const part = groups.bpart!.toLowerCase();
  const days = nearDays(now, part, view);
  const isOver = days !== null && view.today !== null && days.last < view.today && view.looking === 'ahead';
  return isOver ? nearDays(`${unit} tới`, part, view) : days;
}

export function thirdNumber(part: string | undefined): 1 | 2 | 3 | null {
  if (!part) return null;
  const word = part.toLowerCase();
  if (word.startsWith('đầu') || word.startsWith('thượng')) return 1;
  return word.startsWith('giữa') || word.startsWith('trung') ? 2 : 3;
}
