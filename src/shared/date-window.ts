import type { PlainDate } from './plain-date.ts';

/**
 * When something is due, honestly: an interval, never silently one day.
 * "trung tuần tháng 10" is 11 to 20 October; "trước 30-6" is open to the left, so `earliest` is null.
 * Both ends are inclusive city days. A phrase that names no day ("thường xuyên", "sớm") has no ends at all.
 */
export interface DateWindow {
  readonly earliest: PlainDate | null;
  readonly latest: PlainDate | null;
  /** The words of the document, kept beside the computed days. */
  readonly phrase: string;
  readonly certainty: WindowCertainty;
}

/** exact: the document names the days · fuzzy: words such as "giữa tháng" · recurring: a rhythm · none: no day can be named. */
export type WindowCertainty = 'exact' | 'fuzzy' | 'recurring' | 'none';

export const windowCertainties = ['exact', 'fuzzy', 'recurring', 'none'] as const;

/** A window that is one day. */
export function oneDay(day: PlainDate, phrase: string): DateWindow {
  return { earliest: day, latest: day, phrase, certainty: 'exact' };
}

/** The last day still in time; null when the window has no end. */
export function dueDayOf(window: DateWindow | null): PlainDate | null {
  return window?.latest ?? null;
}
