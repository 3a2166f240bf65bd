import fc from 'fast-check';
import { expect, test } from 'vitest';
import { vietnamCalendar } from '#calendar/logic/vietnam-calendar.ts';
import { aLastReport, dueBy, taskFacts } from '../testing/builders.ts';
import { ratesOf } from './rates.ts';
import type { TaskFacts } from './task.ts';
import { taskStatus } from './task-status.ts';

const asOf = '2026-03-10';
const rated = (facts: Partial<TaskFacts>) => ({
  due: taskFacts(facts).due,
  ...taskStatus(taskFacts(facts), { asOf, calendar: vietnamCalendar }),
});
const due = dueBy('2026-02-28');
const acceptedOn = (day: string) => ({ lastEvent: 'accepted' as const, lastEventOn: day });

test('both rates over the same named denominator; silence past the due day is not on time', () => {
  const tasks = [
    rated({ due, ...acceptedOn('2026-02-28') }),
    rated({ due, ...acceptedOn('2026-03-01') }),
    rated({ due }),
    rated({ due, lastReport: null }),
    rated({ due, lastEvent: 'paused' }),
    rated({ due, lastEvent: 'voided' }),
    rated({ due, issuedOn: null, lastEvent: null }),
    rated({ due: dueBy(asOf) }),
    rated({ due: null, ...acceptedOn('2026-03-01') }),
  ];
  expect(ratesOf(tasks, asOf)).toEqual({ due: 4, done: 2, onTime: 1, doneShare: 0.5, onTimeShare: 0.25 });
});

test('nothing due: no rate, which is not 0', () =>
  expect(ratesOf([], asOf)).toMatchObject({ due: 0, doneShare: null, onTimeShare: null }));

test('law: a task that falls silent never raises a rate', () => {
  const task = fc.record({ isSilent: fc.boolean(), isDone: fc.boolean() });
  fc.assert(
    fc.property(fc.array(task, { minLength: 1 }), (tasks) => {
      const facts = (hears: boolean) =>
        tasks.map(({ isSilent, isDone }) =>
          rated({
            due,
            ...(isDone ? acceptedOn('2026-02-01') : {}),
            lastReport: isSilent && !hears ? null : aLastReport(),
          }),
        );
      expect(ratesOf(facts(false), asOf)).toEqual(ratesOf(facts(true), asOf));
    }),
  );
});
