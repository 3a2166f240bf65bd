import { addDays, datePartsOf, type PlainDate, plainDateOf } from '#shared/plain-date.ts';
import type { Days } from './date-phrase-days.ts';
import { dayOfLunar, tetOf } from './lunar.ts';

type Groups = Record<string, string | undefined>;

const monthNames = 'giêng hai ba tư năm sáu bảy tám chín mười một chạp'.split(' ');
const stems = 'giáp ất bính đinh mậu kỷ canh tân nhâm quý'.split(' ');
const branches = 'tý sửu dần mão thìn tỵ ngọ mùi thân dậu tuất hợi'.split(' ');

/** Days named by the lunar calendar; without a year the next such day from `today` on is meant. */
export function lunarDays(groups: Groups, today: PlainDate | null): Days | null {
  if (groups.tet) return tetDays(groups, today);
  const [month, day, name] = groups.rm
    ? [monthNumber(groups.rm), 15, 'r']
    : groups.gd
      ? [monthNumber(groups.gm!), Number(groups.gd), 'g']
      : [Number(groups.nm), Number(groups.nd), 'n'];
  if (month < 1 || month > 12 || day < 1 || day > 30) return null;
  const date = nextOf((year) => dayOfLunar(year, month, day), yearNamed(groups, name, today), today);
  return one(date);
}

function tetDays(groups: Groups, today: PlainDate | null): Days | null {
  const tet = groups.tet!.toLowerCase();
  const year = yearNamed(groups, 'l', today);
  if (tet.endsWith('dương lịch')) return one(nextOf((y) => plainDateOf(y, 1, 1), year, today));
  if (tet.endsWith('trung thu')) return one(nextOf((y) => dayOfLunar(y, 8, 15), year, today));
  const first = nextOf((y) => tetOf(y), year, today);
  if (!first) return null;
  if (groups.tday) return one(addDays(first, Number(groups.tday) - 1));
  // The holiday of the law: five days, of which the eve is one.
  return { first: addDays(first, -1), last: addDays(first, 3) };
}

function one(date: PlainDate | null): Days | null {
  return date === null ? null : { first: date, last: date };
}

/** The date in the named year; else the first one not before `today`. */
function nextOf(dateIn: (year: number) => PlainDate, year: number | null, today: PlainDate | null): PlainDate | null {
  if (year !== null) return year < 1900 || year > 2100 ? null : dateIn(year);
  if (today === null) return null;
  const [now] = datePartsOf(today);
  return [now - 1, now, now + 1].map(dateIn).find((date) => date >= today) ?? null;
}

/** "năm 2026" or "Bính Ngọ": the year of that name nearest to `today`. */
function yearNamed(groups: Groups, name: string, today: PlainDate | null): number | null {
  const number = groups[`${name}y`];
  if (number) return Number(number);
  const stem = groups[`${name}can`];
  if (!stem || today === null) return null;
  const branch = groups[`${name}chi`]!.toLowerCase().replace('tị', 'tỵ');
  const [now] = datePartsOf(today);
  for (let away = 0; away <= 30; away += 1) {
    for (const year of [now + away, now - away]) {
      if (stems[(year + 6) % 10] === stem.toLowerCase() && branches[(year + 8) % 12] === branch) return year;
    }
  }
  return null;
}

function monthNumber(name: string): number {
  const low = name.toLowerCase();
  return /^\d+$/.test(low) ? Number(low) : low === 'chạp' ? 12 : monthNames.indexOf(low) + 1;
}
