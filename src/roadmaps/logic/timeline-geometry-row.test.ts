import { describe, expect, test } from 'vitest';
import { type DateWindow, oneDay } from '#shared/date-window.ts';
import { spanOf, timeAxis, xOf } from './timeline-geometry.ts';
import { hasNoDay, placeRow, type RowDates, rangeOfRows, tallyOf } from './timeline-geometry-row.ts';

const axis = timeAxis({ from: '2025-01-01', to: '2025-12-31' }, 'month', 730);
const asOf = '2025-06-16';
const june: DateWindow = { earliest: '2025-06-01', latest: '2025-06-30', phrase: 'tháng 6', certainty: 'fuzzy' };
const beforeJuly: DateWindow = { earliest: null, latest: '2025-06-30', phrase: 'trước 1-7', certainty: 'exact' };
const soon: DateWindow = { earliest: null, latest: null, phrase: 'sớm', certainty: 'none' };
const place = (row: Partial<RowDates>) => placeRow({ window: null, ...row }, axis, asOf);
const endOf = (span: { x: number; width: number }) => span.x + span.width;

describe('the window', () => {
  test.each([
    ['words that leave the day open', june, 'interval', true],
    ['open to the left', beforeJuly, 'until', false],
    ['one day', oneDay('2025-07-22', '22-7'), 'point', false],
    ['a rhythm', { ...june, certainty: 'recurring' as const }, 'beads', true],
    ['open to the right', { ...june, latest: null }, 'after', true],
  ])('%s', (_, window, kind, isSoft) => expect(place({ window }).window).toMatchObject({ kind, isSoft }));

  test('a window without days is not drawn', () => expect(place({ window: soon }).window).toBeNull());

  test('beside a bar a single day is the end of the bar, not a second milestone', () => {
    const { window } = place({ window: oneDay('2025-07-22', '22-7'), plannedStart: '2025-05-01' });
    expect(window).toMatchObject({ kind: 'until' });
    expect(endOf(window!)).toBeCloseTo(xOf(axis, '2025-07-23'));
  });
});

describe('the bar ends', () => {
  const plannedStart = '2025-05-01';
  const forecast = { p10: '2025-06-20', p50: '2025-07-01', p90: '2025-07-20' };
  test.each([
    ['on the day it was done', { plannedStart, doneOn: '2025-05-20', forecast, window: june }, '2025-05-20'],
    ['where the forecast expects it', { plannedStart, forecast, window: june }, '2025-07-01'],
    ['on the due day', { plannedStart, window: june }, '2025-06-30'],
    ['today when overdue', { plannedStart, window: oneDay('2025-05-31', '31-5') }, asOf],
    ['on the first day of a window without end', { plannedStart, window: { ...june, latest: null } }, '2025-06-01'],
    ['today when nothing says an end', { plannedStart }, asOf],
  ])('%s', (_, row, end) => {
    const { bar } = place(row);
    expect(bar).toMatchObject(spanOf(axis, plannedStart, end));
  });

  test('no start, no bar', () => expect(place({ window: june, forecast }).bar).toBeNull());
});

test.each([
  // plannedStart  doneOn         elapsed share
  ['2025-06-17', null, 0],
  ['2025-05-01', '2025-05-10', 1],
  ['2025-06-01', null, 15.5 / 30],
])('started %s, done %s: elapsed share %f', (plannedStart, doneOn, share) => {
  const { bar } = place({ plannedStart, doneOn, window: june });
  expect(bar!.elapsed / bar!.width).toBeCloseTo(share);
});

test('an overdue bar is solid to its end', () => {
  const { bar } = place({ plannedStart: '2025-05-01', window: oneDay('2025-05-31', '31-5') });
  expect(bar!.elapsed).toBe(bar!.width);
});

test('a whisker only for what is still open', () => {
  const forecast = { p10: '2025-06-20', p50: '2025-07-01', p90: '2025-07-20' };
  expect(place({ forecast }).whisker).not.toBeNull();
  expect(place({ forecast, doneOn: '2025-06-01' }).whisker).toBeNull();
  expect(place({ window: june }).whisker).toBeNull();
});

test('done without a plan is a mark on its day', () => {
  const { doneAt, startX } = place({ doneOn: '2025-06-01' });
  expect(doneAt).toBeCloseTo(xOf(axis, '2025-06-01') + axis.pxPerDay / 2);
  expect(startX).toBe(doneAt);
});

test('the ghost of the first plan never shrinks to nothing', () => {
  expect(place({ baseline: oneDay('2025-03-31', '31-3') }).ghost!.width).toBe(6);
  expect(place({ baseline: june }).ghost).toEqual(spanOf(axis, '2025-06-01', '2025-06-30'));
});

test('only a row that no day holds on to goes to the band without days', () => {
  expect(hasNoDay({ window: soon })).toBe(true);
  expect(hasNoDay({ window: null })).toBe(true);
  expect(hasNoDay({ window: soon, plannedStart: '2025-05-01' })).toBe(false);
  expect(hasNoDay({ window: beforeJuly })).toBe(false);
});

test('the range holds every day of every row, and the as-of day', () => {
  const forecast = { p10: '2025-06-20', p50: '2025-07-01', p90: '2026-02-20' };
  const rows = [
    { window: june, baseline: oneDay('2025-03-31', '31-3') },
    { window: null, forecast },
  ];
  expect(rangeOfRows(rows, asOf)).toEqual({ from: '2025-03-31', to: '2026-02-20' });
  expect(rangeOfRows([], asOf)).toEqual({ from: asOf, to: asOf });
});

test('many units in one row are tallied slot by slot', () => {
  const tally = tallyOf(['2025-01-02', '2025-01-01', '2025-01-01', '2025-03-01'], axis, 2);
  expect(tally).toEqual([
    { x: 0, count: 2 },
    { x: 2, count: 1 },
    { x: 120, count: 1 },
  ]);
});
