import { hasNoDay } from '../../logic/timeline-geometry-row.ts';
import type { TimelineRow } from './timeline-row.ts';

const bandHeight = 32;

/** Rows from top to bottom: those that some day holds on to, then, under a band of their own, those that none does. */
export function stackRows(given: readonly TimelineRow[], rowHeight: number) {
  const isLoose = (row: TimelineRow) => hasNoDay(row) && !row.isSummary && !row.others;
  const held = given.filter((row) => !isLoose(row));
  const loose = given.filter(isLoose);
  const bandTop = held.length * rowHeight;
  const rows = [...held, ...loose];
  const topOf = (index: number) => index * rowHeight + (index >= held.length ? bandHeight : 0);
  const band = loose.length > 0 ? { top: bandTop, count: loose.length } : null;
  return { rows, topOf, band, height: rows.length * rowHeight + (band ? bandHeight : 0) };
}
