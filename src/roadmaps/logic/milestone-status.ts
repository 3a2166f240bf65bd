import type { WorkingCalendar } from '#calendar/logic/working-calendar.ts';
import { workingDaysBetween } from '#calendar/logic/working-days.ts';
import { type Status, statuses } from '#directives/logic/status.ts';
import type { PlainDate } from '#shared/plain-date.ts';
import type { Milestone } from './milestone.ts';
import { stepsOf } from './roadmap-tree.ts';

export interface MilestoneStatus {
  readonly status: Status;
  /** The unreached milestone before it that is already late; the reason of "at risk". */
  readonly heldUpBy: string | null;
}

/** Working days before the last day from which a milestone is due soon; the same as for tasks. */
const soonWorkingDays = 7;

/**
 * Where each milestone of a roadmap stands on a day. The first rule that holds decides: void, done, late, at risk (something
 * before it is late), due soon, on plan. A summary takes the worst of the steps under it, however deep.
 */
export function milestoneStatuses(
  milestones: readonly Milestone[],
  day: { readonly asOf: PlainDate; readonly calendar: WorkingCalendar },
): Map<string, MilestoneStatus> {
  const known = new Map(milestones.map((milestone) => [milestone.id, milestone]));
  const found = new Map(milestones.map((milestone) => [milestone.id, ownStatus(milestone, known, day)]));
  const steps = new Set(stepsOf(milestones));
  for (const summary of milestones.filter((one) => !steps.has(one) && !one.voidedOn)) {
    const below = [...steps].filter((step) => !step.voidedOn && isBelow(step, summary.id, known));
    const worst = worstOf(below.map((step) => found.get(step.id)!.status));
    if (worst) found.set(summary.id, { status: worst, heldUpBy: null });
  }
  return found;
}

function ownStatus(
  milestone: Milestone,
  known: ReadonlyMap<string, Milestone>,
  { asOf, calendar }: { asOf: PlainDate; calendar: WorkingCalendar },
): MilestoneStatus {
  const { latest } = milestone.due;
  const is = (status: Status, heldUpBy: string | null = null) => ({ status, heldUpBy });
  if (milestone.voidedOn) return is('void');
  if (milestone.doneOn) return is(latest && milestone.doneOn > latest ? 'done_late' : 'done');
  if (latest && asOf > latest) return is('late');
  const lateBefore = milestone.after.map((id) => known.get(id)).find((before) => before && isLateOn(before, asOf));
  if (lateBefore) return is('at_risk', lateBefore.title);
  return is(latest && workingDaysBetween(asOf, latest, calendar) <= soonWorkingDays ? 'due_soon' : 'on_plan');
}

function isLateOn({ due, doneOn, voidedOn }: Milestone, asOf: PlainDate): boolean {
  return !doneOn && !voidedOn && due.latest !== null && asOf > due.latest;
}

function isBelow(milestone: Milestone, ancestorId: string, known: ReadonlyMap<string, Milestone>): boolean {
  for (let at = milestone.parentId; at; at = known.get(at)?.parentId ?? null) if (at === ancestorId) return true;
  return false;
}

/** `statuses` is in the order of how much it worries, so the first one present is the worst. */
export function worstOf(present: readonly Status[]): Status | null {
  return statuses.find((status) => present.includes(status)) ?? null;
}
