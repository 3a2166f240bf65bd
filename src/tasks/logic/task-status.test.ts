import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { vietnamCalendar } from '#calendar/logic/vietnam-calendar.ts';
import { statuses } from '#directives/logic/status.ts';
import { addDays } from '#shared/plain-date.ts';
import { aLastReport, dueBy, taskFacts } from '../testing/builders.ts';
import { type TaskFacts, taskEvents } from './task.ts';
import { taskReasonCodes } from './task-reasons.ts';
import { taskStatus } from './task-status.ts';

const on = (facts: Partial<TaskFacts>, asOf = '2026-03-10') =>
  taskStatus(taskFacts(facts), { asOf, calendar: vietnamCalendar });
const reported = (reportedOn: string, wanted = {}) => ({ lastReport: aLastReport({ reportedOn, ...wanted }) });
const noDay = { earliest: null, latest: null, phrase: 'thường xuyên', certainty: 'recurring' as const };
const waiting = (askedOn: string) => ({ id: 'q', question: 'Nới chiều cao?', askedOn });
const milestone = { id: 'm', title: 'Trình đề án', latest: '2026-03-01' };
const late = { due: dueBy('2026-03-09') };

test.each<[string, Partial<TaskFacts>, string, string]>([
  // what                                    facts                                                             as of         status
  ['issued, led, reported', {}, '2026-03-10', 'on_plan'],
  ['voided wins over everything', { ...late, lastEvent: 'voided', leadId: null }, '2026-03-10', 'void'],
  ['paused wins over late', { ...late, lastEvent: 'paused' }, '2026-03-10', 'paused'],
  ['not issued', { issuedOn: null, lastEvent: null }, '2026-03-10', 'unassigned'],
  ['issued but nobody leads', { leadId: null }, '2026-03-10', 'unassigned'],
  ['accepted on the due day', { lastEvent: 'accepted', lastEventOn: '2026-06-30' }, '2026-07-05', 'done'],
  ['accepted the day after', { lastEvent: 'accepted', lastEventOn: '2026-07-01' }, '2030-01-01', 'done_late'],
  ['accepted, no due day', { due: null, lastEvent: 'accepted', lastEventOn: '2026-07-01' }, '2026-07-05', 'done'],
  [
    'done is never silent',
    { lastEvent: 'accepted', lastEventOn: '2026-01-10', lastReport: null },
    '2026-06-30',
    'done',
  ],
  ['silent on day 45', { lastReport: null }, '2026-02-19', 'on_plan'],
  ['silent on day 46', { lastReport: null }, '2026-02-20', 'no_news'],
  ['its own rhythm of 7 days', { ...reported('2026-03-02'), reportEveryDays: 7 }, '2026-03-10', 'no_news'],
  ['silent and past due: silence is named first', { ...late, lastReport: null }, '2026-03-10', 'no_news'],
  [
    'issued again after the last report',
    { ...reported('2025-12-01'), issuedOn: '2026-03-01' },
    '2026-03-10',
    'on_plan',
  ],
  ['the due day itself still counts', { due: dueBy('2026-03-10') }, '2026-03-10', 'due_soon'],
  ['late from the day after', late, '2026-03-10', 'late'],
  ['no last day is never late', { due: noDay, ...reported('2030-01-01') }, '2030-01-02', 'on_plan'],
  ['no window at all is never late', { due: null, ...reported('2030-01-01') }, '2030-01-02', 'on_plan'],
  ['expected on the last day', reported('2026-03-02', { expectedOn: '2026-06-30' }), '2026-03-10', 'on_plan'],
  ['expected after the last day', reported('2026-03-02', { expectedOn: '2026-07-01' }), '2026-03-10', 'at_risk'],
  [
    'obstacle, decision waits 30 days',
    { ...reported('2026-03-02', { obstacle: 'x' }), waitingDecision: waiting('2026-02-08') },
    '2026-03-10',
    'on_plan',
  ],
  [
    'obstacle, decision waits 31 days',
    { ...reported('2026-03-02', { obstacle: 'x' }), waitingDecision: waiting('2026-02-07') },
    '2026-03-10',
    'at_risk',
  ],
  ['a question waits, but nothing is in the way', { waitingDecision: waiting('2025-01-01') }, '2026-03-10', 'on_plan'],
  ['a milestone before it is late', { lateMilestones: [milestone] }, '2026-03-10', 'at_risk'],
  [
    'at risk is said before due soon',
    { due: dueBy('2026-03-12'), lateMilestones: [milestone] },
    '2026-03-10',
    'at_risk',
  ],
  ['8 working days left', { due: dueBy('2026-03-20') }, '2026-03-10', 'on_plan'],
  ['7 working days left, over a weekend', { due: dueBy('2026-03-19') }, '2026-03-10', 'due_soon'],
])('%s', (_what, facts, asOf, status) => expect(on(facts, asOf).status).toBe(status));

describe('reasons', () => {
  test('a late task says by how many days, and what was promised first', () => {
    const { reasons } = on({ ...late, firstDue: dueBy('2025-09-30', 'tháng 9-2025'), extensions: 1 });
    expect(reasons.map((reason) => reason.code)).toEqual(['past_due', 'extended', 'reported']);
    expect(reasons[0]!.details).toMatchObject({ latest: '2026-03-09', days: 1 });
    expect(reasons[1]!.details).toEqual({ times: 1, firstPhrase: 'tháng 9-2025', daysPastFirst: 161 });
  });

  test('silence past the due day says both, and points at the last report', () => {
    const { reasons } = on({ due: dueBy('2026-02-28'), ...reported('2026-01-10') }, '2026-03-10');
    expect(reasons.map((reason) => reason.code)).toEqual(['silent', 'past_due']);
    expect(reasons[0]).toMatchObject({
      details: { since: '2026-01-10', days: 59, everyDays: 45 },
      source: { kind: 'report', id: 'bao-cao-1' },
    });
  });

  test('every risk is named, each with its record', () => {
    const facts = {
      ...reported('2026-03-02', { obstacle: 'mặt bằng', expectedOn: '2026-09-30' }),
      waitingDecision: waiting('2025-10-30'),
      lateMilestones: [milestone],
    };
    const sources = on(facts).reasons.map((reason) => reason.source?.kind);
    expect(sources).toEqual(['report', 'decision', 'milestone', 'report']);
  });
});

const day = fc.integer({ min: 0, max: 800 }).map((days) => addDays('2025-01-01', days));
const anyFacts = fc.record({
  leadId: fc.constantFrom('a', null),
  due: fc.option(day.map((latest) => dueBy(latest))),
  issuedOn: fc.option(day),
  lastEvent: fc.option(fc.constantFrom(...taskEvents)),
  lastEventOn: day,
  lastReport: fc.option(
    fc.record({ reportedOn: day, expectedOn: fc.option(day), obstacle: fc.constantFrom('x', null) }).map(aLastReport),
  ),
  reportEveryDays: fc.option(fc.integer({ min: 1, max: 400 })),
});

test('law: every task has one known status, says why, and its axes agree with it', () => {
  fc.assert(
    fc.property(anyFacts, day, (facts, asOf) => {
      const { status, reasons, isDone, isLate } = on(facts, asOf);
      expect(statuses).toContain(status);
      expect(reasons.length).toBeGreaterThan(0);
      for (const reason of reasons) expect(taskReasonCodes).toContain(reason.code);
      if (status === 'done' || status === 'done_late') expect([isDone, isLate]).toEqual([true, status === 'done_late']);
      if (status === 'late') expect([isDone, isLate]).toEqual([false, true]);
      if (['at_risk', 'due_soon', 'on_plan'].includes(status)) expect([isDone, isLate]).toEqual([false, false]);
    }),
  );
});

test('law: time alone never makes an open task look better', () => {
  const worse = ['due_soon', 'on_plan', 'at_risk', 'late', 'no_news'];
  const rank = (status: string) => ['on_plan', 'due_soon', 'at_risk', 'late', 'no_news'].indexOf(status);
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 400 }), (latest, first, more) => {
      const facts = { due: dueBy(latest), issuedOn: '2025-01-01', lastReport: null };
      const [before, after] = [
        on(facts, addDays('2025-01-01', first)).status,
        on(facts, addDays('2025-01-01', first + more)).status,
      ];
      expect(worse).toContain(before);
      expect(rank(after)).toBeGreaterThanOrEqual(rank(before));
    }),
  );
});
