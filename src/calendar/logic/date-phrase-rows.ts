import {
  type Days,
  dayOf,
  monthOf,
  quarterOf,
  thirdNumber,
  thirdOfMonth,
  yearForMonth,
  yearOf,
} from './date-phrase-days.ts';
import { dayIn, type Groups, quarterNumber, type View } from './date-phrase-points.ts';
import { feast } from './date-phrase-words.ts';

const to = `(?: ?[-–] ?| (?:đến|tới|và)(?: hết)? |, )`;
const yearOfMonth = (name: string) => String.raw`(?:(?: năm | ?[/-] ?|, ?)(?<${name}>\d{4}))?`;
const within = `(?:trong khoảng |ngay trong |trong |vào )?`;

/** "các ngày 4, 5 và 6/12/2025", "từ ngày 15/12 đến ngày 20/12". */
const days = [
  String.raw`(?<range>(?:từ |trong khoảng )(?:ngày )?(?<d1>\d{1,2})(?: ?[/.-] ?(?<mm1>\d{1,2}))?(?: ?[/.-] ?(?<yy1>\d{4}))?(?: ?[-–] ?| (?:đến|tới)(?: hết)? )(?:ngày )?(?<d2>\d{1,2}) ?[/.-] ?(?<mm2>\d{1,2})(?: ?[/.-] ?(?<yy2>\d{4}))?(?!\d))`,
  String.raw`(?<drow>(?<drowIn>(?:trong|vào) |(?=dịp))?(?:(?:các|hai|ba|\d) )?(?:ngày |(?:trong )?dịp ${feast})(?<rd1>\d{1,2})(?:[/](?<rdm1>\d{1,2}))?(?:, ?\d{1,2}(?![\d/.-])){0,6}(?: ?[-–] ?|,? và |, ?| đến )(?:ngày )?(?<rd2>\d{1,2}) ?[/] ?(?<rdm>\d{1,2})(?: ?[/] ?(?<rdy>\d{4}))?(?!\d|[/]\d))`,
];

/** "từ tháng 11/2025 đến tháng 1/2026", "trong tháng 11 và đầu tháng 12", "quý I, II/2026", "trong hai năm 2026 và 2027". */
const longer = [
  String.raw`(?<mrange>(?<mrangeIn>từ |${within})(?:(?<rt1>đầu|giữa|cuối) )?tháng (?<rm1>\d{1,2})${yearOfMonth('ry1')}${to}(?:(?<rt2>đầu|giữa|cuối) )?tháng (?<rm2>\d{1,2})(?!\d)${yearOfMonth('ry2')})`,
  String.raw`(?<qrange>(?<qrangeIn>từ |${within})quý (?<rq1>iv|iii|ii|i|[1-4])${yearOfMonth('rqy1')}${to}(?:quý )?(?<rq2>iv|iii|ii|i|[1-4])(?![\p{L}\d])${yearOfMonth('rqy2')})`,
  String.raw`(?<yrange>(?<yrangeIn>từ |${within})(?:(?:các|hai|ba|\d{1,2}) )?năm (?<ryear1>\d{4})(?:, (?:năm )?\d{4}){0,5}${to}(?:năm )?(?<ryear2>\d{4})(?!\d|[/-]\d))`,
];

/** Several days, months, quarters or years in a row, or from one to another. */
export const rows = [...days, ...longer].join('|');

/** First and last day of a row; undefined when the match is none, null when its days cannot be known. */
export function rowDays(groups: Groups, view: View): { days: Days | null; isBound: boolean } | undefined {
  if (groups.range) return { days: dayRange(groups, view), isBound: true };
  if (groups.drow) return { days: dayRow(groups, view), isBound: Boolean(groups.drowIn) };
  if (groups.mrange) return { days: monthRange(groups, view), isBound: Boolean(groups.mrangeIn) };
  if (groups.qrange) return { days: quarterRange(groups, view), isBound: Boolean(groups.qrangeIn) };
  if (groups.yrange)
    return {
      days: inOrder(yearOf(Number(groups.ryear1)), yearOf(Number(groups.ryear2))),
      isBound: Boolean(groups.yrangeIn),
    };
  return undefined;
}

function inOrder(start: Days | null, end: Days | null): Days | null {
  return start && end && start.first <= end.last ? { first: start.first, last: end.last } : null;
}

/** Without a year of its own the first day lies in the year of the last, or the one before. */
function dayRange(groups: Groups, view: View): Days | null {
  const end = dayIn(groups.yy2, groups.mm2!, groups.d2!, view);
  if (!end) return null;
  const month = Number(groups.mm1 ?? groups.mm2);
  const endYear = Number(end.first.slice(0, 4));
  if (groups.yy1) return inOrder(dayOf(Number(groups.yy1), month, Number(groups.d1)), end);
  return inOrder(dayOf(month > Number(groups.mm2) ? endYear - 1 : endYear, month, Number(groups.d1)), end);
}

function dayRow(groups: Groups, view: View): Days | null {
  const end = dayIn(groups.rdy, groups.rdm!, groups.rd2!, view);
  return (
    end && inOrder(dayOf(Number(end.first.slice(0, 4)), Number(groups.rdm1 ?? groups.rdm), Number(groups.rd1)), end)
  );
}

function monthRange(groups: Groups, view: View): Days | null {
  const [first, last] = [Number(groups.rm1), Number(groups.rm2)];
  const given = groups.ry2 ?? (groups.ry1 ? String(Number(groups.ry1) + (last < first ? 1 : 0)) : undefined);
  const year = given ? Number(given) : yearForMonth(last, view.today, view.looking);
  if (year === null) return null;
  const startYear = groups.ry1 ? Number(groups.ry1) : first > last ? year - 1 : year;
  return inOrder(partOfMonth(startYear, first, groups.rt1), partOfMonth(year, last, groups.rt2));
}

function partOfMonth(year: number, month: number, part: string | undefined): Days | null {
  const third = thirdNumber(part);
  return third ? thirdOfMonth(year, month, third) : monthOf(year, month);
}

function quarterRange(groups: Groups, view: View): Days | null {
  const [first, last] = [quarterNumber(groups.rq1!), quarterNumber(groups.rq2!)];
  const given = groups.rqy2 ?? groups.rqy1;
  const year = given ? Number(given) : yearForMonth(last * 3, view.today, view.looking);
  if (year === null) return null;
  const startYear = groups.rqy1 ? Number(groups.rqy1) : first > last ? year - 1 : year;
  return inOrder(quarterOf(startYear, first), quarterOf(year, last));
}
