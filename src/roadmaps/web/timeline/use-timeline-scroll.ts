import { type RefObject, useCallback, useLayoutEffect, useRef } from 'react';
import { type PlainDate, toEpochDay } from '#shared/plain-date.ts';
import { middleOf, type TimeAxis } from '../../logic/timeline-geometry.ts';

/**
 * Sideways scrolling of the time axis. It opens with the as-of day in sight, and keeps the day in the middle where it is when
 * the zoom changes.
 */
export function useTimelineScroll(
  ref: RefObject<HTMLElement | null>,
  axis: TimeAxis,
  asOf: PlainDate,
  sideWidth: number,
) {
  const shown = useRef<TimeAxis | null>(null);
  const toAsOf = useCallback(() => {
    const scroller = ref.current;
    if (scroller) scroller.scrollLeft = middleOf(axis, asOf) - (scroller.clientWidth - sideWidth) / 2;
  }, [ref, axis, asOf, sideWidth]);

  useLayoutEffect(() => {
    const before = shown.current;
    shown.current = axis;
    const scroller = ref.current;
    if (!scroller || before === axis) return;
    if (!before) return toAsOf();
    const half = (scroller.clientWidth - sideWidth) / 2;
    const dayInMiddle = before.start + (scroller.scrollLeft + half) / before.pxPerDay;
    const asOfDay = toEpochDay(asOf) + 0.5;
    // A drawing that fitted whole has no middle anybody chose: open at the as-of day instead.
    const day = before.width <= scroller.clientWidth - sideWidth + 1 ? asOfDay : dayInMiddle;
    scroller.scrollLeft = (day - axis.start) * axis.pxPerDay - half;
  }, [ref, axis, asOf, sideWidth, toAsOf]);

  const scrollBy = useCallback(
    (direction: 1 | -1) => {
      if (ref.current) ref.current.scrollLeft += direction * 120;
    },
    [ref],
  );
  return { toAsOf, scrollBy };
}
