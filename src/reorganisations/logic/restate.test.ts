import fc from 'fast-check';
import { expect, test } from 'vitest';
import { restate, type ShareRow } from './restate.ts';

const row = (predecessor: string, successor: string, change: Partial<ShareRow> = {}): ShareRow => ({
  ...{ predecessor, successor, effectiveOn: '2025-07-01', isMain: false, isTransfer: false, share: null, ...change },
});
const period = (standing: readonly string[]) => ({
  ...{ since: '2024-11-27', on: '2026-03-10' },
  stands: (unit: string) => standing.includes(unit),
});
const open = (unit: string, count: number) => ({ unit, values: { open: count } });

test('two departments that merged: their sum, exactly', () => {
  const shares = [row('GTVT', 'XD', { isMain: true }), row('XD-2024', 'XD', { isMain: true })];
  expect(restate([open('GTVT', 5), open('XD-2024', 2)], shares, period(['XD']))).toEqual([
    { unit: 'XD', values: { open: 7 }, isEstimate: false, from: ['GTVT', 'XD-2024'] },
  ]);
});

test('a district that was split: by the shares, marked as estimate', () => {
  const shares = [row('quận', 'A', { share: 0.6, isMain: true }), row('quận', 'B', { share: 0.4 })];
  expect(restate([open('quận', 10)], shares, period(['A', 'B']))).toMatchObject([
    { unit: 'A', values: { open: 6 }, isEstimate: true },
    { unit: 'B', values: { open: 4 }, isEstimate: true },
  ]);
});

test('split without shares: all to the default heir, marked as estimate', () =>
  expect(
    restate([open('quận', 10)], [row('quận', 'A', { isMain: true }), row('quận', 'B')], period(['A', 'B'])),
  ).toMatchObject([{ unit: 'A', values: { open: 10 }, isEstimate: true }]));

test('a field of work that moved does not take the unit’s figures along, and a reform to come does not count', () => {
  const shares = [row('LĐ', 'CA', { isTransfer: true }), row('LĐ', 'NV', { isMain: true, effectiveOn: '2027-01-01' })];
  expect(restate([open('LĐ', 4)], shares, period(['LĐ', 'CA', 'NV']))).toMatchObject([
    { unit: 'LĐ', isEstimate: false },
  ]);
});

test('law: restating moves figures, it never makes or loses any', () => {
  const shares = [
    row('a', 'b', { isMain: true, effectiveOn: '2025-01-01' }),
    row('b', 'x', { share: 0.25 }),
    row('b', 'y', { share: 0.75, isMain: true }),
    row('c', 'x', { isMain: true }),
    row('c', 'z'),
  ];
  const figures = fc.array(fc.record({ unit: fc.constantFrom('a', 'b', 'c', 'x', 'w'), count: fc.nat(500) }));
  fc.assert(
    fc.property(figures, (given) => {
      const restated = restate(
        given.map(({ unit, count }) => open(unit, count)),
        shares,
        period(['x', 'y', 'z', 'w']),
      );
      const sum = (all: readonly number[]) => all.reduce((total, value) => total + value, 0);
      expect(sum(restated.map(({ values }) => values.open!))).toBeCloseTo(sum(given.map(({ count }) => count)), 6);
    }),
  );
});
