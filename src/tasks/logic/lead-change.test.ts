import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type PlainDate } from '#shared/plain-date.ts';
import {
  type Assignment,
  type AssignmentChange,
  coordinatingChange,
  leadChange,
  leadChangeProblems,
  leadOn,
} from './lead-change.ts';

const start = '2026-01-01';
const lead = (organisationId: string, from: PlainDate, until: PlainDate | null = null): Assignment => ({
  id: `${organisationId}-${from}`,
  organisationId,
  part: 'lead',
  from,
  until,
});
const helps = (organisationId: string, from: PlainDate, until: PlainDate | null = null): Assignment => ({
  ...lead(organisationId, from, until),
  part: 'coordinating',
});

function applied(assignments: readonly Assignment[], change: AssignmentChange): Assignment[] {
  const kept = assignments.filter((one) => !change.remove.includes(one.id));
  const cut = kept.map((one) => ({ ...one, until: change.end.find((end) => end.id === one.id)?.until ?? one.until }));
  return [
    ...cut,
    ...change.begin.map((one, index) => ({ ...one, id: `new-${assignments.map((old) => old.id).join()}-${index}` })),
  ];
}

test('the new lead begins on the day the earlier one ends', () => {
  expect(applied([lead('a', start)], leadChange([lead('a', start)], 'b', '2026-03-01'))).toMatchObject([
    { organisationId: 'a', until: '2026-03-01' },
    { organisationId: 'b', from: '2026-03-01', until: null },
  ]);
});

test('a change planned for later is withdrawn, and whoever leads no longer coordinates', () => {
  const planned = [lead('a', start, '2026-05-01'), lead('c', '2026-05-01'), helps('b', start)];
  const change = leadChange(planned, 'b', '2026-03-01');
  expect(change.remove).toEqual(['c-2026-05-01']);
  expect(change.end).toEqual([
    { id: 'a-2026-01-01', until: '2026-03-01' },
    { id: 'b-2026-01-01', until: '2026-03-01' },
  ]);
});

test('a lead change on a past day, or to the same unit, is refused', () => {
  const change = (leadId: string, from: string) =>
    leadChangeProblems([lead('a', start)], { leadId, unit: 'A', from }, '2026-03-10').map((problem) => problem.code);
  expect(change('b', '2026-03-09')).toEqual(['tasks.lead_change_in_past']);
  expect(change('a', '2026-03-10')).toEqual(['tasks.lead_unchanged']);
  expect(change('b', '2026-03-10')).toEqual([]);
});

test('who will lead later coordinates until then', () => {
  const change = coordinatingChange([lead('a', start, '2026-05-01'), lead('b', '2026-05-01')], ['b'], '2026-03-01');
  expect(change.begin).toEqual([
    { organisationId: 'b', part: 'coordinating', from: '2026-03-01', until: '2026-05-01' },
  ]);
});

test('law: after any sequence of changes every day has exactly one lead, and past days keep theirs', () => {
  const step = fc.record({
    unit: fc.constantFrom('a', 'b', 'c', 'd'),
    wait: fc.integer({ min: 0, max: 20 }),
    ahead: fc.integer({ min: 0, max: 30 }),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      let assignments: Assignment[] = [lead('a', start)];
      let today = start;
      for (const { unit, wait, ahead } of steps) {
        today = addDays(today, wait);
        const lived = assignments;
        assignments = applied(assignments, leadChange(assignments, unit, addDays(today, ahead)));
        for (let day = start; day < today; day = addDays(day, 1))
          expect(leadOn(assignments, day)?.organisationId).toBe(leadOn(lived, day)?.organisationId);
      }
      for (let day = start; day < addDays(today, 40); day = addDays(day, 1)) {
        expect(
          assignments.filter(
            (one) => one.part === 'lead' && one.from <= day && (one.until === null || day < one.until),
          ),
        ).toHaveLength(1);
      }
    }),
  );
});
