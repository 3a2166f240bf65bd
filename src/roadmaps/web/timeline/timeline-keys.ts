import type { KeyboardEvent } from 'react';
import { type Zoom, zoomBy } from '../../logic/timeline-geometry.ts';

interface TimelineKeys {
  readonly count: number;
  readonly current: number;
  readonly zoom: Zoom;
  readonly moveTo: (index: number) => void;
  readonly open: (index: number) => void;
  readonly setZoom: (zoom: Zoom) => void;
  readonly scrollBy: (direction: 1 | -1) => void;
  readonly scrollToAsOf: () => void;
}

const page = 10;

/** What each key does on the timeline; a key with a modifier is the browser's. */
export function timelineKeyHandler(keys: TimelineKeys): (event: KeyboardEvent) => void {
  const { count, current, zoom, moveTo, open, setZoom, scrollBy, scrollToAsOf } = keys;
  const step = (by: number) => () => moveTo(Math.min(count - 1, Math.max(0, current + by)));
  const actions: Record<string, () => void> = {
    ArrowDown: step(1),
    ArrowUp: step(-1),
    PageDown: step(page),
    PageUp: step(-page),
    ArrowRight: () => scrollBy(1),
    ArrowLeft: () => scrollBy(-1),
    Enter: () => open(current),
    '+': () => setZoom(zoomBy(zoom, 1)),
    '=': () => setZoom(zoomBy(zoom, 1)),
    '-': () => setZoom(zoomBy(zoom, -1)),
    Home: scrollToAsOf,
  };
  return (event) => {
    const action = actions[event.key];
    if (!action || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    action();
  };
}
