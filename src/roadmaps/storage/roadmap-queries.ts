import { vietnamCalendar } from '#calendar/logic/vietnam-calendar.ts';
import { statuses } from '#directives/logic/status.ts';
import { byCode, directivesSeen } from '#directives/storage/directive-queries.ts';
import { sessionsList } from '#documents/storage/session-queries.ts';
import type { ReadingContext } from '#platform/context.ts';
import type { PlainDate } from '#shared/plain-date.ts';
import type { Milestone } from '../logic/milestone.ts';
import { type MilestoneStatus, milestoneStatuses, worstOf } from '../logic/milestone-status.ts';
import { milestonesOfDirectives, roadmapOf } from './milestone-queries.ts';

type Standing = Omit<Milestone, 'after'> & MilestoneStatus & { readonly after: string[] };

/** One directive's roadmap, each milestone with where it stands on the as-of day; null when the reader does not see it. */
export async function roadmapDetail(reading: ReadingContext, code: string) {
  const found = await roadmapOf(reading, code);
  if (!found) return null;
  const { title, quote } = found.directive;
  return { code, title, quote, milestones: standing(found.milestones, reading.asOf) };
}

/** All roadmaps the reader may see, the most worrying first. */
export async function roadmapsList(reading: ReadingContext) {
  const directives = await directivesSeen(reading).orderBy('d.code').execute();
  const milestones = await milestonesOfDirectives(
    reading,
    directives.map((directive) => directive.id),
  );
  const byDirective = Map.groupBy(milestones, (milestone) => milestone.directiveId);
  const heldOn = new Map((await sessionsList(reading)).map((session) => [session.id, session.heldOn]));
  const rows = directives
    .filter((directive) => byDirective.has(directive.id))
    .map((directive) => ({
      code: directive.code,
      title: directive.title,
      sessionHeldOn: heldOn.get(directive.session_id ?? '') ?? null,
      ...lineOf(standing(byDirective.get(directive.id)!, reading.asOf)),
    }));
  rows.sort((a, b) => statuses.indexOf(a.status) - statuses.indexOf(b.status) || (a.code < b.code ? -1 : 1));
  const without = directives
    .filter((directive) => !byDirective.has(directive.id))
    .map(({ code, title }) => ({ code, title }))
    .sort(byCode);
  return { rows, withoutRoadmap: without.length, without };
}

function standing(milestones: readonly Milestone[], asOf: PlainDate): Standing[] {
  const found = milestoneStatuses(milestones, { asOf, calendar: vietnamCalendar });
  return milestones.map((milestone) => ({
    ...milestone,
    ...found.get(milestone.id)!,
    after: [...milestone.after],
  }));
}

function lineOf(milestones: readonly Standing[]) {
  const steps = milestones.filter((one) => !milestones.some((other) => other.parentId === one.id));
  const open = steps.filter((step) => !step.doneOn && !step.voidedOn);
  const byDay = open.toSorted((a, b) => ((a.due.latest ?? '9999') < (b.due.latest ?? '9999') ? -1 : 1));
  const days = milestones
    .flatMap((one) => [one.startsOn, one.due.earliest, one.due.latest, one.doneOn])
    .filter((day) => day !== null);
  return {
    status: worstOf(steps.filter((step) => !step.voidedOn).map((step) => step.status)) ?? ('void' as const),
    milestones: steps.filter((step) => !step.voidedOn).length,
    reached: steps.filter((step) => step.doneOn).length,
    late: steps.filter((step) => step.status === 'late').length,
    next: byDay[0] ?? null,
    startsOn: days.toSorted()[0] ?? null,
    endsOn: days.toSorted().at(-1) ?? null,
  };
}
