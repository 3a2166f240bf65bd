import type { StatutoryHoliday } from './types.ts';

const labourCode2012 = 'Bộ luật Lao động 10/2012/QH13, Điều 115';
const labourCode2019 = 'Bộ luật Lao động 45/2019/QH14, Điều 112';

/**
 * The paid holidays. A holiday on a weekend is made up for on the next working day (Labour Code 2019, article 111.3), which
 * `logic/days-off.ts` computes. Only `law` counts; a `policy` entry waits here until a law carries it.
 */
export const statutoryHolidays: readonly StatutoryHoliday[] = [
  {
    name: { vi: 'Tết Dương lịch', en: "New Year's Day", short: '1-1' },
    rule: { kind: 'solar', month: 1, day: 1 },
    fromYear: 2000,
    toYear: null,
    certainty: 'law',
    source: labourCode2019,
  },
  {
    // The law leaves open how five days lie around mùng 1. Two before and three from it give the days announced in 2024, 2025 and 2026.
    name: { vi: 'Tết Nguyên đán', en: 'Lunar New Year', short: 'Tết' },
    rule: { kind: 'tet', daysBefore: 2, daysFrom: 3 },
    fromYear: 2014,
    toYear: null,
    certainty: 'law',
    source: labourCode2019,
  },
  {
    name: { vi: 'Tết Nguyên đán', en: 'Lunar New Year', short: 'Tết' },
    rule: { kind: 'tet', daysBefore: 1, daysFrom: 3 },
    fromYear: 2000,
    toYear: 2013,
    certainty: 'law',
    source: 'Bộ luật Lao động 1994, Điều 73',
  },
  {
    name: { vi: 'Giỗ Tổ Hùng Vương', en: "Hùng Kings' Day", short: 'Giỗ Tổ' },
    rule: { kind: 'lunar', month: 3, day: 10 },
    fromYear: 2007,
    toYear: null,
    certainty: 'law',
    source: labourCode2019,
  },
  {
    name: { vi: 'Ngày Chiến thắng', en: 'Reunification Day', short: '30-4' },
    rule: { kind: 'solar', month: 4, day: 30 },
    fromYear: 2000,
    toYear: null,
    certainty: 'law',
    source: labourCode2019,
  },
  {
    name: { vi: 'Ngày Quốc tế lao động', en: 'Labour Day', short: '1-5' },
    rule: { kind: 'solar', month: 5, day: 1 },
    fromYear: 2000,
    toYear: null,
    certainty: 'law',
    source: labourCode2019,
  },
  {
    name: { vi: 'Quốc khánh', en: 'National Day', short: '2-9' },
    rule: { kind: 'solar', month: 9, day: 2 },
    fromYear: 2000,
    toYear: 2020,
    certainty: 'law',
    source: labourCode2012,
  },
  {
    name: { vi: 'Quốc khánh', en: 'National Day', short: '2-9' },
    rule: { kind: 'solar-and-adjacent', month: 9, day: 2 },
    fromYear: 2021,
    toYear: null,
    certainty: 'law',
    source: labourCode2019,
  },
  {
    name: { vi: 'Ngày Văn hóa Việt Nam', en: 'Vietnam Culture Day', short: '24-11' },
    rule: { kind: 'solar', month: 11, day: 24 },
    fromYear: 2026,
    toYear: null,
    certainty: 'policy',
    source: 'Nghị quyết 80-NQ/TW, 7-1-2026',
  },
];
