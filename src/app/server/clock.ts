import { cityDayOf, type PlainDate } from '#shared/plain-date.ts';

export interface Clock {
  today(): PlainDate;
  now(): Date;
}

/** The city's clock. With a fixed day the hours still pass, so that later stays later. */
export function cityClock(fixedToday: PlainDate | null): Clock {
  if (!fixedToday) return { today: () => cityDayOf(new Date()), now: () => new Date() };
  return {
    today: () => fixedToday,
    now: () => new Date(Date.parse(`${fixedToday}T00:00:00+07:00`) + ((Date.now() + 7 * 3_600_000) % 86_400_000)),
  };
}
