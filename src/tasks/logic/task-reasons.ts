import { workingDaysBetween } from '#calendar/logic/working-days.ts';
import type { Reason, Status } from '#directives/logic/status.ts';
import { dueDayOf } from '#shared/date-window.ts';
import { daysBetween, type PlainDate } from '#shared/plain-date.ts';
import { dueSoonFrom, patienceWithDecisions, reportingRhythm } from '../parameters/reporting-rhythm.ts';
import type { TaskFacts } from './task.ts';
import type { StatusDay } from './task-status.ts';

/** Every reason a task's status can have; a screen has words for each. */
export const taskReasonCodes = [
  'voided',
  'paused',
  'not_issued',
  'no_lead',
  'accepted_in_time',
  'accepted_late',
  'never_reported',
  'silent',
  'past_due',
  'expected_after_due',
  'obstacle_waits_for_decision',
  'milestone_late',
  'due_soon',
  'in_time',
  'no_due_day',
  'extended',
  'reported',
] as const;
export type TaskReasonCode = (typeof taskReasonCodes)[number];
type TaskReason = Reason<TaskReasonCode>;

/** No report within the rhythm since the later of issue and last report, counted in calendar days. */
export function isSilent(facts: TaskFacts, asOf: PlainDate): boolean {
  return daysBetween(silentSince(facts), asOf) > rhythmOf(facts);
}

export function isDueSoon({ due }: TaskFacts, { asOf, calendar }: StatusDay): boolean {
  const latest = dueDayOf(due);
  return latest !== null && latest >= asOf && workingDaysBetween(asOf, latest, calendar) <= dueSoonFrom.days;
}

/** What puts an open task at risk although its window has not ended. */
export function risksOf(facts: TaskFacts, asOf: PlainDate): TaskReason[] {
  return [
    ...expectedAfterDue(facts),
    ...blockedByDecision(facts, asOf),
    ...facts.lateMilestones.map(milestoneLate(asOf)),
  ];
}

/** The deciding facts for a status, then those that colour it: an extension, silence, the last report. */
export function reasonsFor(status: Status, facts: TaskFacts, day: StatusDay): TaskReason[] {
  if (status === 'void' || status === 'paused') return [stopped(status === 'void' ? 'voided' : 'paused', facts)];
  if (status === 'unassigned') return [{ code: facts.issuedOn === null ? 'not_issued' : 'no_lead', details: {} }];
  if (status === 'done' || status === 'done_late') return [accepted(facts), ...extended(facts, day.asOf)];
  const deciding = {
    no_news: [...silence(facts, day.asOf), ...pastDue(facts, day.asOf)],
    late: [...pastDue(facts, day.asOf), ...risksOf(facts, day.asOf)],
    at_risk: risksOf(facts, day.asOf),
    due_soon: timeLeft('due_soon', facts, day),
    on_plan: timeLeft('in_time', facts, day),
  }[status];
  return [...deciding, ...extended(facts, day.asOf), ...(status === 'no_news' ? [] : reported(facts))];
}

function rhythmOf(facts: TaskFacts): number {
  return facts.reportEveryDays ?? reportingRhythm.days;
}

function silentSince({ issuedOn, lastReport }: TaskFacts): PlainDate {
  const [issued, reportedOn] = [issuedOn ?? '', lastReport?.reportedOn ?? ''];
  return reportedOn > issued ? reportedOn : issued;
}

function silence(facts: TaskFacts, asOf: PlainDate): TaskReason[] {
  const since = silentSince(facts);
  const details = { since, days: daysBetween(since, asOf), everyDays: rhythmOf(facts) };
  if (!facts.lastReport) return [{ code: 'never_reported', details }];
  return [{ code: 'silent', details, source: { kind: 'report', id: facts.lastReport.id } }];
}

function pastDue({ due }: TaskFacts, asOf: PlainDate): TaskReason[] {
  const latest = dueDayOf(due);
  if (!due || latest === null || asOf <= latest) return [];
  return [{ code: 'past_due', details: { latest, phrase: due.phrase, days: daysBetween(latest, asOf) } }];
}

function expectedAfterDue({ due, lastReport }: TaskFacts): TaskReason[] {
  const [latest, expectedOn] = [dueDayOf(due), lastReport?.expectedOn ?? null];
  if (!lastReport || latest === null || expectedOn === null || expectedOn <= latest) return [];
  const details = { expectedOn, latest, days: daysBetween(latest, expectedOn), reportedOn: lastReport.reportedOn };
  return [{ code: 'expected_after_due', details, source: { kind: 'report', id: lastReport.id } }];
}

function blockedByDecision({ lastReport, waitingDecision }: TaskFacts, asOf: PlainDate): TaskReason[] {
  if (!lastReport?.obstacle || !waitingDecision) return [];
  const days = daysBetween(waitingDecision.askedOn, asOf);
  if (days <= patienceWithDecisions.days) return [];
  const details = { obstacle: lastReport.obstacle, question: waitingDecision.question, days };
  return [{ code: 'obstacle_waits_for_decision', details, source: { kind: 'decision', id: waitingDecision.id } }];
}

const milestoneLate =
  (asOf: PlainDate) =>
  ({ id, title, latest }: TaskFacts['lateMilestones'][number]): TaskReason => ({
    code: 'milestone_late',
    details: { title, latest, days: daysBetween(latest, asOf) },
    source: { kind: 'milestone', id },
  });

function stopped(code: 'voided' | 'paused', { lastEventOn, lastEventReason }: TaskFacts): TaskReason {
  return { code, details: { on: lastEventOn ?? '', reason: lastEventReason ?? '' } };
}

function accepted({ due, lastEventOn }: TaskFacts): TaskReason {
  const [on, latest] = [lastEventOn ?? '', dueDayOf(due)];
  if (latest === null || on <= latest) return { code: 'accepted_in_time', details: { on, ...(latest && { latest }) } };
  return { code: 'accepted_late', details: { on, latest, days: daysBetween(latest, on) } };
}

function timeLeft(code: 'due_soon' | 'in_time', { due }: TaskFacts, { asOf, calendar }: StatusDay): TaskReason[] {
  const latest = dueDayOf(due);
  if (latest === null) return [{ code: 'no_due_day', details: { phrase: due?.phrase ?? '' } }];
  const workingDays = workingDaysBetween(asOf, latest, calendar);
  return [{ code, details: { latest, days: daysBetween(asOf, latest), workingDays } }];
}

/** More time was given: the first promise stays in sight, with how far it is behind us. */
function extended({ firstDue, extensions }: TaskFacts, asOf: PlainDate): TaskReason[] {
  if (!firstDue || extensions === 0) return [];
  const latest = dueDayOf(firstDue);
  const past: Reason['details'] = latest !== null && asOf > latest ? { daysPastFirst: daysBetween(latest, asOf) } : {};
  return [{ code: 'extended', details: { times: extensions, firstPhrase: firstDue.phrase, ...past } }];
}

function reported({ lastReport }: TaskFacts): TaskReason[] {
  if (!lastReport) return [];
  const { id, reportedOn, percent } = lastReport;
  return [
    {
      code: 'reported',
      details: { on: reportedOn, ...(percent !== null && { percent }) },
      source: { kind: 'report', id },
    },
  ];
}
