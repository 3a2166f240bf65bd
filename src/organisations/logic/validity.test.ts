import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, fromEpochDay } from '#shared/plain-date.ts';
import {
  always,
  formatDateRange,
  hasEndedBy,
  holdsOn,
  lastDayOf,
  overlap,
  parseDateRange,
  type Validity,
  validityOf,
} from './validity.ts';

const untilReform = validityOf('', '2025-02-28');
const sinceReform = validityOf('2025-03-01', '');

test.each([
  [untilReform, '2025-02-28', true], // the last day still counts
  [untilReform, '2025-03-01', false],
  [sinceReform, '2025-02-28', false],
  [sinceReform, '2025-03-01', true],
  [always, '1954-10-10', true],
])('%o holds on %s: %s', (validity, day, holds) => expect(holdsOn(validity, day)).toBe(holds));

test('the last day is told as people write it', () => {
  expect(lastDayOf(untilReform)).toBe('2025-02-28');
  expect(lastDayOf(sinceReform)).toBeNull();
  expect(hasEndedBy(untilReform, '2025-02-28')).toBe(false);
  expect(hasEndedBy(untilReform, '2025-03-01')).toBe(true);
});

test('terms that touch do not overlap', () => {
  expect(overlap(untilReform, sinceReform)).toBe(false);
  expect(overlap(validityOf('', '2025-03-01'), sinceReform)).toBe(true);
});

describe('any two terms', () => {
  const day = fc.integer({ min: 18_000, max: 22_000 }).map(fromEpochDay);
  const term: fc.Arbitrary<Validity> = fc
    .tuple(fc.option(day), fc.option(fc.integer({ min: 1, max: 900 })))
    .map(([from, length]) => ({ from, until: length === null ? null : addDays(from ?? '2024-01-01', length) }));

  test('are written and read back unchanged', () =>
    fc.assert(
      fc.property(term, (one) => {
        expect(parseDateRange(formatDateRange(one))).toEqual(one);
      }),
    ));

  test('overlap exactly when a day lies in both', () =>
    fc.assert(
      fc.property(term, term, (one, other) => {
        const latestStart =
          [one.from, other.from]
            .filter((from) => from !== null)
            .sort()
            .at(-1) ?? '1900-01-01';
        const earliestEnd = [one.until, other.until].filter((until) => until !== null).sort()[0] ?? '2200-01-01';
        expect(overlap(one, other)).toBe(latestStart < earliestEnd);
      }),
    ));
});

test('what is not a range of days is refused', () => {
  expect(() => parseDateRange('empty')).toThrow(/not a range/);
});
