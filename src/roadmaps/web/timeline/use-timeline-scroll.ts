import { type RefObject, useCallback, useLayoutEffect, useRef } from 'react';
import type { PlainDate } from '#shared/plain-date.ts';
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
  const shown = useRef<{ axis: TimeAxis; sideWidth: number } | null>(null);
  const toAsOf = useCallback(() => {
    const scroller = ref.current;
    if (scroller) scroller.scrollLeft = middleOf(axis, asOf) - (scroller.clientWidth - sideWidth) / 2;
  }, [ref, axis, asOf, sideWidth]);

  useLayoutEffect(() => {
    const before = shown.current;
    shown.current = { axis, sideWidth };
    const scroller = ref.current;
    if (!scroller || before?.axis === axis) return;
    const room = scroller.clientWidth - sideWidth;
    // A drawing that fitted whole, or was not yet measured, has no middle anybody chose: open at the as-of day.
    if (!before || before.sideWidth !== sideWidth || before.axis.width <= room + 1) return toAsOf();
    const dayInMiddle = before.axis.start + (scroller.scrollLeft + room / 2) / before.axis.pxPerDay;
    scroller.scrollLeft = (dayInMiddle - axis.start) * axis.pxPerDay - room / 2;
  }, [ref, axis, sideWidth, toAsOf]);

  const scrollBy = useCallback(
    (direction: 1 | -1) => {
      if (ref.current) ref.current.scrollLeft += direction * 120;
    },
    [ref],
  );
  return { toAsOf, scrollBy };
}
