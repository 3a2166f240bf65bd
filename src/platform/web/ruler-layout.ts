import { datePartsOf, daysBetween, type PlainDate, plainDateOf } from '#shared/plain-date.ts';
import type { AsOfEvent } from './as-of.tsx';

export interface RulerTick {
  readonly day: PlainDate;
  /** A new year: a taller tick. */
  readonly isYear: boolean;
}

/** Month ticks, or every second month when the ruler is longer than a year and a half. */
export function rulerTicks(from: PlainDate, to: PlainDate): RulerTick[] {
  const step = daysBetween(from, to) > 550 ? 2 : 1;
  const [fromYear] = datePartsOf(from);
  const [toYear] = datePartsOf(to);
  const ticks: RulerTick[] = [];
  for (let year = fromYear; year <= toYear; year += 1) {
    for (let month = 1; month <= 12; month += step) {
      const day = plainDateOf(year, month, 1);
      if (day >= from && day <= to) ticks.push({ day, isYear: month === 1 });
    }
  }
  return ticks;
}

export interface RulerLabel {
  readonly event: AsOfEvent;
  /** Pixels where its words begin, or end when they stand to the left. */
  readonly at: number;
  /** A flag waves towards its words. */
  readonly side: 'left' | 'right';
}

interface Line {
  readonly events: readonly AsOfEvent[];
  readonly xOf: (day: PlainDate) => number;
  readonly widthOf: (event: AsOfEvent) => number;
  readonly width: number;
  /** Room already taken, in pixels. */
  readonly taken?: readonly (readonly [left: number, right: number])[];
}

/** Between two labels, and between a mark and its words. */
const gap = 10;
const reach = 14;

/**
 * Which words fit on one line of the ruler: the newest first, to the right of their mark or, when that is taken, to the left.
 * Events that find no room keep their mark and lose their words; the list in the day chip still names them.
 */
export function placeLabels({ events, xOf, widthOf, width, taken = [] }: Line): RulerLabel[] {
  const used = [...taken];
  const isFree = (left: number, right: number) =>
    left >= 0 && right <= width && used.every(([from, to]) => right + gap <= from || left >= to + gap);
  return events.toReversed().flatMap((event): RulerLabel[] => {
    const x = xOf(event.day);
    const wide = widthOf(event);
    if (isFree(x + reach, x + reach + wide)) {
      used.push([x, x + reach + wide]);
      return [{ event, at: x + reach, side: 'right' }];
    }
    if (!isFree(x - reach - wide, x - reach)) return [];
    used.push([x - reach - wide, x]);
    return [{ event, at: x - reach, side: 'left' }];
  });
}

/** The event before or after a day; null at the ends. */
export function neighbourEvent(events: readonly AsOfEvent[], day: PlainDate, direction: 1 | -1): AsOfEvent | null {
  if (direction === 1) return events.find((event) => event.day > day) ?? null;
  return events.findLast((event) => event.day < day) ?? null;
}
