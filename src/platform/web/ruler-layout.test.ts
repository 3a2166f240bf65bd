import { expect, test } from 'vitest';
import type { AsOfEvent } from './as-of.tsx';
import { neighbourEvent, placeLabels, rulerTicks } from './ruler-layout.ts';

const event = (day: string, label: string): AsOfEvent => ({ day, label, kind: 'session' });
const events = [event('2025-01-10', 'a'), event('2025-01-14', 'b'), event('2025-03-01', 'c')];
const xOf = (day: string) => Number(day.slice(5, 7)) * 100 + Number(day.slice(8));

test('the newest words stand to the right; older ones in the way turn left or fall silent', () => {
  const labels = placeLabels({ events, xOf, widthOf: () => 60, width: 400 });
  expect(labels.map((label) => [label.event.label, label.side])).toEqual([
    ['c', 'right'],
    ['b', 'right'],
    ['a', 'left'],
  ]);
  const narrow = placeLabels({ events, xOf, widthOf: () => 120, width: 400 });
  expect(narrow.map((label) => label.event.label)).toEqual(['c']);
});

test('words never run over room that is taken or past the edge', () => {
  const [label] = placeLabels({
    events: [event('2025-03-01', 'c')],
    xOf,
    widthOf: () => 80,
    width: 350,
    taken: [[190, 210]],
  });
  expect(label).toBeUndefined();
});

test('a ruler of two years is ticked every second month, the new year taller', () => {
  const ticks = rulerTicks('2024-10-15', '2026-06-15');
  expect(ticks.map((tick) => tick.day).slice(0, 3)).toEqual(['2024-11-01', '2025-01-01', '2025-03-01']);
  expect(ticks.filter((tick) => tick.isYear).map((tick) => tick.day)).toEqual(['2025-01-01', '2026-01-01']);
});

test('PageUp and PageDown find the next event, and nothing past the ends', () => {
  expect(neighbourEvent(events, '2025-01-12', 1)?.label).toBe('b');
  expect(neighbourEvent(events, '2025-01-12', -1)?.label).toBe('a');
  expect(neighbourEvent(events, '2025-03-01', 1)).toBeNull();
});
