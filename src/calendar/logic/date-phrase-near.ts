import { addDays, datePartsOf, type PlainDate } from '#shared/plain-date.ts';
import {
  type Days,
  dayOf,
  monthOf,
  partOfYear,
  quarterOf,
  thirdNumber,
  thirdOfMonth,
  weekOf,
} from './date-phrase-days.ts';
import type { Groups, View } from './date-phrase-points.ts';

/** "tháng tới", "đêm nay": days named from the day of the paper. */
export function nearDays(near: string, part: string | undefined, view: View): Days | null {
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

/** "thứ sáu tuần này"; "thứ hai tới" and "thứ hai" alone are the next such day. */
export function weekdayNamed(groups: Groups, today: PlainDate | null): Days | null {
  if (today === null) return null;
  const name = (groups.wday ?? groups.wlone)!.toLowerCase().slice(4);
  const number = /^\d$/.test(name) ? Number(name) - 2 : weekdays.indexOf(name);
  const isThisWeek = groups.wday === undefined || groups.wweek?.toLowerCase() === 'này';
  const day = addDays(weekOf(today, isThisWeek ? 0 : 1).first, number < 0 ? 6 : number);
  const date = groups.wlone && day <= today ? addDays(day, 7) : day;
  return { first: date, last: date };
}

/** "cuối năm", "giữa tháng": of the year, quarter, month or week that runs, or of the next one when that part is over. */
export function barePart(groups: Groups, view: View): Days | null {
  const unit = groups.bunit!.toLowerCase();
  const now = unit === 'năm' ? 'năm nay' : `${unit} này`;
  const part = groups.bpart!.toLowerCase();
  const days = nearDays(now, part, view);
  const isOver = days !== null && view.today !== null && days.last < view.today && view.looking === 'ahead';
  return isOver ? nearDays(`${unit} tới`, part, view) : days;
}

/** "ngày 25", "ngày 10 tháng sau": in this month or, when that day is over, in the next. */
export function loneDay(groups: Groups, view: View): Days | null {
  if (view.today === null) return null;
  const [year, month, today] = datePartsOf(view.today);
  const isNext = groups.ow ? /sau|tới/iu.test(groups.ow) : view.looking === 'ahead' && Number(groups.od) < today;
  const months = year * 12 + month - 1 + (isNext ? 1 : 0);
  return dayOf(Math.floor(months / 12), (months % 12) + 1, Number(groups.od));
}
