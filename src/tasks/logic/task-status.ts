import type { WorkingCalendar } from '#calendar/logic/working-calendar.ts';
import type { Reason, Status, StatusAxes } from '#directives/logic/status.ts';
import { dueDayOf } from '#shared/date-window.ts';
import type { PlainDate } from '#shared/plain-date.ts';
import type { TaskFacts } from './task.ts';
import * as reasons from './task-reasons.ts';

export interface TaskStatus extends StatusAxes {
  readonly status: Status;
  /** The facts that decided, the deciding one first. */
  readonly reasons: readonly Reason<reasons.TaskReasonCode>[];
}

export interface StatusDay {
  readonly asOf: PlainDate;
  readonly calendar: WorkingCalendar;
}

/**
 * Where a task stands on a day. The first rule that holds decides: void, paused, unassigned, done, silent, late, at risk,
 * due soon, on plan. Late starts the day after the window's last day; a window without a last day is never late.
 * @param facts only what was known on `day.asOf`
 * Source: the status system of the interface (§3); parameters in `parameters/reporting-rhythm.ts`.
 */
export function taskStatus(facts: TaskFacts, day: StatusDay): TaskStatus {
  const status = statusOf(facts, day);
  return { status, ...axesOf(facts, day.asOf), reasons: reasons.reasonsFor(status, facts, day) };
}

function statusOf(facts: TaskFacts, day: StatusDay): Status {
  if (facts.lastEvent === 'voided') return 'void';
  if (facts.lastEvent === 'paused') return 'paused';
  if (facts.issuedOn === null || facts.leadId === null) return 'unassigned';
  if (facts.lastEvent === 'accepted') return axesOf(facts, day.asOf).isLate ? 'done_late' : 'done';
  if (reasons.isSilent(facts, day.asOf)) return 'no_news';
  if (axesOf(facts, day.asOf).isLate) return 'late';
  if (reasons.risksOf(facts, day.asOf).length > 0) return 'at_risk';
  return reasons.isDueSoon(facts, day) ? 'due_soon' : 'on_plan';
}

/** Done or open × in time or late. What was accepted late stays late, whenever we ask. */
export function axesOf(facts: TaskFacts, asOf: PlainDate): StatusAxes {
  const isDone = facts.lastEvent === 'accepted';
  const latest = dueDayOf(facts.due);
  const measuredOn = isDone ? (facts.lastEventOn ?? asOf) : asOf;
  return { isDone, isLate: latest !== null && measuredOn > latest };
}
