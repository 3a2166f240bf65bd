import type { PlainDate } from '#shared/plain-date.ts';

/** law: in force · announced: an official announcement · proposed: reported before the decision · policy: wanted, not yet law. */
export type CalendarCertainty = 'law' | 'announced' | 'proposed' | 'policy';

export interface HolidayName {
  readonly vi: string;
  readonly en: string;
  /** As short as a chart's foot needs it: "Tết", "30-4". */
  readonly short: string;
}

/** Which days of a year a holiday takes; `tet` counts days before mùng 1 and days from it on. */
export type HolidayRule =
  | { readonly kind: 'solar'; readonly month: number; readonly day: number }
  | { readonly kind: 'solar-and-adjacent'; readonly month: number; readonly day: number }
  | { readonly kind: 'lunar'; readonly month: number; readonly day: number }
  | { readonly kind: 'tet'; readonly daysBefore: number; readonly daysFrom: number };

export interface StatutoryHoliday {
  readonly name: HolidayName;
  readonly rule: HolidayRule;
  /** First and last year in which the rule holds; null while it still does. */
  readonly fromYear: number;
  readonly toYear: number | null;
  readonly certainty: CalendarCertainty;
  readonly source: string;
}

/** A weekday given free against a Saturday worked, decided for one year by the government. */
export interface SwappedDay {
  readonly off: PlainDate;
  readonly worked: PlainDate;
  readonly name: HolidayName;
  readonly certainty: CalendarCertainty;
  readonly source: string;
}

export interface HolidayParameters {
  readonly holidays: readonly StatutoryHoliday[];
  readonly swaps: readonly SwappedDay[];
}
