import { dayBeyondCalendar } from '#calendar/logic/vietnam-calendar.ts';
import type { DateWindow } from '#shared/date-window.ts';
import type { PlainDate } from '#shared/plain-date.ts';
import type { Problem } from '#shared/problem.ts';
import type { Milestone } from './milestone.ts';

/** A window must lie the right way round, and within the working calendar. */
export function windowProblems(due: DateWindow): Problem[] {
  const { earliest, latest } = due;
  const beyond = dayBeyondCalendar(due);
  if (beyond) return [{ code: 'roadmaps.window_beyond_calendar', field: 'due', details: beyond }];
  if (!earliest || !latest || earliest <= latest) return [];
  return [{ code: 'roadmaps.window_reversed', field: 'due', details: { earliest, latest } }];
}

/** A day in the future has not happened yet; a milestone that no longer applies cannot be reached. */
export function outcomeProblems(milestone: Milestone, happenedOn: PlainDate, today: PlainDate): Problem[] {
  const problems: Problem[] = [];
  if (happenedOn > today) problems.push({ code: 'roadmaps.not_yet', field: 'on', details: { on: happenedOn, today } });
  if (milestone.voidedOn) problems.push({ code: 'roadmaps.milestone_void', details: { title: milestone.title } });
  if (milestone.doneOn)
    problems.push({ code: 'roadmaps.milestone_done', details: { title: milestone.title, on: milestone.doneOn } });
  return problems;
}

/** A new link may not close a circle: then nothing on it could ever begin. The circle is named. */
export function linkProblems(milestones: readonly Milestone[], fromId: string, toId: string): Problem[] {
  const titles = new Map(milestones.map((milestone) => [milestone.id, milestone.title]));
  const path = pathBetween(milestones, toId, fromId);
  if (!path) return [];
  const circle = [...path, toId].map((id) => titles.get(id) ?? id).join(' → ');
  return [{ code: 'roadmaps.circle', details: { circle } }];
}

/** The way along the links from one milestone to another, or null; each milestone is visited once. */
function pathBetween(milestones: readonly Milestone[], start: string, goal: string): string[] | null {
  const followers = new Map<string, string[]>();
  for (const { id, after } of milestones)
    for (const before of after) followers.set(before, [...(followers.get(before) ?? []), id]);
  const cameFrom = new Map<string, string | null>([[start, null]]);
  const waiting = [start];
  for (let at = waiting.shift(); at !== undefined; at = waiting.shift()) {
    if (at === goal) return trail(cameFrom, goal);
    for (const next of followers.get(at) ?? []) {
      if (cameFrom.has(next)) continue;
      cameFrom.set(next, at);
      waiting.push(next);
    }
  }
  return null;
}

function trail(cameFrom: ReadonlyMap<string, string | null>, goal: string): string[] {
  const path: string[] = [];
  for (let at: string | null = goal; at !== null; at = cameFrom.get(at) ?? null) path.unshift(at);
  return path;
}
