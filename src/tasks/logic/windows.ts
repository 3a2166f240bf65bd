import { type DateWindow, dueDayOf } from '#shared/date-window.ts';
import { daysBetween, type PlainDate } from '#shared/plain-date.ts';

/** Calendar days past the due day by which a thing was finished, or still is not; 0 while in time or without a day. */
export function daysLateOn(due: DateWindow | null, measuredOn: PlainDate): number {
  const latest = dueDayOf(due);
  return latest === null ? 0 : Math.max(0, daysBetween(latest, measuredOn));
}
