import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, daysBetween } from '#shared/plain-date.ts';
import { dayAt, middleOf, nextUnit, spanOf, timeAxis, unitStart, xOf, zoomBy, zooms } from './timeline-geometry.ts';

const year2025 = { from: '2025-01-01', to: '2025-12-31' };

test('a year of months that nearly fits is stretched to fill the room', () => {
  const axis = timeAxis(year2025, 'month', 776);
  expect(axis.width).toBeCloseTo(776);
  expect(xOf(axis, '2025-01-01')).toBe(0);
  expect(xOf(axis, '2026-01-01')).toBeCloseTo(776);
});

test('zooming out shows the years that follow instead of one wide year', () => {
  const axis = timeAxis(year2025, 'year', 776);
  expect(dayAt(axis, axis.width) >= '2031-01-01').toBe(true);
  expect(axis.width).toBeCloseTo(776);
});

test('zooming in makes the drawing wider than the room', () => {
  expect(timeAxis(year2025, 'week', 776).width).toBeGreaterThan(4 * 776);
});

test.each([
  // zoom     first column   for a range from Wednesday 12-3-2025
  ['year', '2025-01-01'],
  ['quarter', '2025-01-01'],
  ['month', '2025-03-01'],
  ['week', '2025-03-10'],
] as const)('an axis of %ss begins on %s', (zoom, first) =>
  expect(dayAt(timeAxis({ from: '2025-03-12', to: '2025-04-01' }, zoom, 300), 0)).toBe(first),
);

test('a span runs from the morning of its first day to the evening of its last', () => {
  const axis = timeAxis(year2025, 'month', 730);
  expect(spanOf(axis, '2025-01-01', '2025-01-31').width).toBeCloseTo(xOf(axis, '2025-02-01'));
  expect(spanOf(axis, '2025-01-05', '2025-01-04').width).toBe(0);
  expect(middleOf(axis, '2025-01-01')).toBeCloseTo(axis.pxPerDay / 2);
});

test('a range beyond the working calendar is cut to the years it knows', () => {
  const axis = timeAxis({ from: '1975-01-01', to: '2345-01-01' }, 'year', 776);
  expect([dayAt(axis, -1), dayAt(axis, axis.width + 1)]).toEqual(['2000-01-01', '2100-12-31']);
});

test('the zoom stops at both ends', () => {
  expect([zoomBy('year', -1), zoomBy('year', 1), zoomBy('week', 1)]).toEqual(['year', 'quarter', 'week']);
});

const someDay = fc.integer({ min: 0, max: 30_000 }).map((days) => addDays('2001-01-01', days));

test('units follow each other without gap or overlap', () => {
  fc.assert(
    fc.property(someDay, fc.constantFrom(...zooms), (date, zoom) => {
      const start = unitStart(daysBetween('1970-01-01', date), zoom);
      const next = nextUnit(start, zoom);
      return unitStart(next, zoom) === next && unitStart(next - 1, zoom) === start;
    }),
  );
});

test('a pixel leads back to its day', () => {
  fc.assert(
    fc.property(someDay, fc.integer({ min: 0, max: 800 }), fc.constantFrom(...zooms), (from, length, zoom) => {
      const axis = timeAxis({ from, to: addDays(from, length) }, zoom, 700);
      return dayAt(axis, middleOf(axis, addDays(from, length))) === addDays(from, length);
    }),
  );
});
