import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layoutFlow, nobody, rest } from './flow-layout.ts';
import { type FlowPair, pairsOf } from './flow-pairs.ts';

const flow = (from: string, to: string | null, count: number) =>
  ({ from, to, count, kind: 'lead', reason: to === null ? null : 'field' }) as const;

test('a pair sums its flows; a succession without open work is told too; whoever hands over most comes first', () => {
  const successions = [
    { predecessor_key: 'so-a', successor_key: 'so-b' },
    { predecessor_key: 'so-x', successor_key: 'so-y' },
  ];
  const flows = [
    flow('so-x', 'so-y', 3),
    { ...flow('so-x', 'so-y', 2), reason: 'default' as const },
    flow('so-x', null, 1),
  ];
  expect(pairsOf({ successions }, flows)).toEqual([
    { from: 'so-x', to: 'so-y', count: 5, reasons: ['field', 'default'] },
    { from: 'so-x', to: null, count: 1, reasons: [] },
    { from: 'so-a', to: 'so-b', count: 0, reasons: [] },
  ]);
});

const pairs = fc
  .uniqueArray(
    fc.record({
      from: fc.integer({ min: 1, max: 40 }).map((at) => `cu-${at}`),
      to: fc.option(fc.integer({ min: 1, max: 40 }).map((at) => `moi-${at}`)),
      count: fc.integer({ min: 0, max: 500 }),
    }),
    { minLength: 1, maxLength: 120, selector: ({ from, to }) => `${from}|${to}` },
  )
  .map((all): FlowPair[] => all.map((one) => ({ ...one, reasons: [] })));

test('whatever is drawn, no work and no unit is lost, and no unit covers another', () => {
  fc.assert(
    fc.property(pairs, (drawn) => {
      const { left, right, lines, height } = layoutFlow(drawn, 10);
      const work = drawn.reduce((sum, pair) => sum + pair.count, 0);
      for (const [nodes, keyOf] of [
        [left, (pair: FlowPair) => pair.from],
        [right, (pair: FlowPair) => pair.to ?? nobody],
      ] as const) {
        expect(nodes.reduce((sum, node) => sum + node.count, 0)).toBe(work);
        expect(nodes.reduce((sum, node) => sum + node.units, 0)).toBe(new Set(drawn.map(keyOf)).size);
        expect(nodes.length).toBeLessThanOrEqual(10);
        nodes.reduce((end, node) => {
          expect(node.y).toBeGreaterThanOrEqual(end);
          return node.y + node.height;
        }, 0);
      }
      for (const line of lines) {
        expect(line.width).toBeGreaterThan(0);
        expect(Math.max(line.fromY, line.toY)).toBeLessThanOrEqual(height);
      }
    }),
  );
});

test('what nobody receives keeps a place of its own however many units there are', () => {
  const many = Array.from(
    { length: 30 },
    (_, at): FlowPair => ({ from: 'cu', to: `moi-${at}`, count: 9, reasons: [] }),
  );
  const { right } = layoutFlow([...many, { from: 'cu', to: null, count: 1, reasons: [] }], 10);
  expect(right.map(({ key }) => key)).toContain(nobody);
  expect(right.find(({ key }) => key === rest)?.units).toBe(22);
});
