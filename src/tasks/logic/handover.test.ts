import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '#shared/plain-date.ts';
import { type Handover, handoverOf } from './handover.ts';
import type { Assignment } from './lead-change.ts';

const part = (id: string, organisationId: string, change: Partial<Assignment> = {}): Assignment => ({
  ...{ id, organisationId, part: 'lead', from: '2025-01-10', until: null, ...change },
});
const day = '2025-03-01';
const heirs = (map: Record<string, string>) => (one: Assignment) => map[one.organisationId] ?? null;

test('the lead ends on the day, and the heir begins', () =>
  expect(handoverOf([part('1', 'GTVT')], heirs({ GTVT: 'XD' }), day)).toEqual({
    end: [{ id: '1', until: day }],
    withdraw: [],
    begin: [{ organisationId: 'XD', part: 'lead', from: day, until: null, after: '1' }],
  }));

test('who leads does not coordinate: two units merge into one', () => {
  const parts = [
    part('1', 'GTVT'),
    part('2', 'XD-2024', { part: 'coordinating' }),
    part('3', 'XD', { part: 'coordinating' }),
  ];
  expect(handoverOf(parts, heirs({ GTVT: 'XD', 'XD-2024': 'XD' }), day)).toMatchObject({
    end: [{ id: '1' }, { id: '2' }, { id: '3' }],
    begin: [{ organisationId: 'XD', part: 'lead' }],
  });
});

test('a plan for a unit that will have ended is withdrawn and made for its heir', () => {
  const parts = [part('1', 'VP', { until: '2025-04-01' }), part('2', 'GTVT', { from: '2025-04-01' })];
  expect(handoverOf(parts, heirs({ GTVT: 'XD' }), day)).toEqual({
    end: [],
    withdraw: ['2'],
    begin: [{ organisationId: 'XD', part: 'lead', from: '2025-04-01', until: null, after: '2' }],
  });
});

test('a unit coordinates until it leads', () => {
  const parts = [
    part('1', 'VP', { until: '2025-04-01' }),
    part('2', 'GTVT', { from: '2025-04-01' }),
    part('3', 'XD', { part: 'coordinating' }),
  ];
  expect(handoverOf(parts, heirs({ GTVT: 'XD' }), day).end).toEqual([{ id: '3', until: '2025-04-01' }]);
});

test('law: after a handover every day keeps its one lead, no unit has two parts on a day, and no ended unit is left', () => {
  const unit = fc.constantFrom('A', 'B', 'C', 'D');
  const cuts = fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { maxLength: 3 });
  const task = fc.record({
    cuts,
    leads: fc.array(unit, { minLength: 4, maxLength: 4 }),
    helpers: fc.uniqueArray(unit, { maxLength: 3 }),
  });
  const map = fc.record({ A: fc.constantFrom('X', 'C', 'D'), B: fc.constantFrom('X', 'Y') });
  fc.assert(
    fc.property(task, map, ({ cuts, leads, helpers }, heirsOf) => {
      const parts = leadsAnd(cuts, leads, helpers);
      const after = applied(
        parts,
        handoverOf(
          parts.filter(({ until }) => until === null || until > day),
          heirs(heirsOf),
          day,
        ),
      );
      for (let ahead = 0; ahead < 60; ahead += 1) {
        const on = after.filter((one) => isOn(one, addDays(day, ahead)));
        expect(on.filter((one) => one.part === 'lead')).toHaveLength(1);
        expect(new Set(on.map((one) => one.organisationId)).size).toBe(on.length);
        expect(on.some((one) => ['A', 'B'].includes(one.organisationId))).toBe(false);
      }
    }),
  );
});

const isOn = ({ from, until }: Omit<Assignment, 'id'>, on: string) => from <= on && (until === null || on < until);

/** Leads one after the other, and helpers on the days on which they do not lead. */
function leadsAnd(cuts: readonly number[], leads: readonly string[], helpers: readonly string[]): Assignment[] {
  const days = ['2025-02-20', ...cuts.toSorted((a, b) => a - b).map((ahead) => addDays('2025-02-20', ahead))];
  const led = days.map((from, index) => part(`l${index}`, leads[index]!, { from, until: days[index + 1] ?? null }));
  const helping = helpers.filter((unit) => !led.some((one) => one.organisationId === unit));
  return [...led, ...helping.map((unit) => part(`h${unit}`, unit, { part: 'coordinating', from: '2025-02-20' }))];
}

function applied(parts: readonly Assignment[], { end, withdraw, begin }: Handover): Omit<Assignment, 'id'>[] {
  const ends = new Map(end.map((one) => [one.id, one.until]));
  const kept = parts.filter((one) => !withdraw.includes(one.id));
  return [...kept.map((one) => ({ ...one, until: ends.get(one.id) ?? one.until })), ...begin];
}
