import { useMemo } from 'react';
import type { PlainDate } from '#shared/plain-date.ts';
import { type DayRange, timeAxis, type Zoom } from '../../logic/timeline-geometry.ts';
import { headsOf, restsOf } from '../../logic/timeline-geometry-calendar.ts';
import { criticalLinksOf } from '../../logic/timeline-geometry-links.ts';
import { placeRow, rangeOfRows } from '../../logic/timeline-geometry-row.ts';
import { layoutFor } from './layout.ts';
import { stackRows } from './stack-rows.ts';
import type { TimelineOptions, TimelineRow } from './timeline-row.ts';

interface PlanInput {
  readonly rows: readonly TimelineRow[];
  readonly asOf: PlainDate;
  readonly range?: DayRange;
  readonly zoom: Zoom;
  readonly options: TimelineOptions;
  /** Width of the whole component in pixels. */
  readonly width: number;
}

/** Everything the drawing needs, computed once a change: the order of rows, the axis, and the shapes of every row. */
export function useTimelinePlan({ rows: given, asOf, range, zoom, options, width }: PlanInput) {
  const dueLetters = useMemo(() => Math.max(0, ...given.map(({ dueText }) => dueText.length)), [given]);
  const layout = useMemo(() => layoutFor(width, dueLetters), [width, dueLetters]);
  const stack = useMemo(() => stackRows(given, layout.rowHeight), [given, layout.rowHeight]);
  const { rows } = stack;
  const { from, to } = range ?? rangeOfRows(rows, asOf);
  const axis = useMemo(
    () => timeAxis({ from, to }, zoom, width - layout.sideWidth),
    [from, to, zoom, width, layout.sideWidth],
  );
  const heads = useMemo(() => headsOf(axis), [axis]);
  const rests = useMemo(() => (options.calendar === false ? [] : restsOf(axis)), [axis, options.calendar]);
  const shapes = useMemo(() => rows.map((row) => placeRow(row, axis, asOf)), [rows, axis, asOf]);
  const links = useMemo(() => (options.critical === false ? [] : criticalLinksOf(rows)), [rows, options.critical]);
  const names = useMemo(() => new Map(rows.map(({ id, label }) => [id, label])), [rows]);
  return { ...stack, layout, axis, heads, rests, shapes, links, names };
}

export type TimelinePlan = ReturnType<typeof useTimelinePlan>;
