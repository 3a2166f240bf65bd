import { dayBeyondCalendar } from '#calendar/logic/vietnam-calendar.ts';
import type { DateWindow } from '#shared/date-window.ts';
import type { PlainDate } from '#shared/plain-date.ts';
import type { Problem } from '#shared/problem.ts';
import type { SixAspect } from './six-clear.ts';
import type { TaskEvent } from './task.ts';
import { type Mover, type TaskState, taskMoves } from './task-transitions.ts';

export interface MovedTask {
  readonly code: string;
  readonly state: TaskState;
  readonly lastEventOn: PlainDate | null;
}

export interface Move {
  readonly event: TaskEvent;
  readonly reason: string | null;
  readonly happenedOn: PlainDate;
}

/** Whether a move fits the state, has its reason, and lies between the last move and today. Who may make it is asked before. */
export function moveProblems(task: MovedTask, move: Move, today: PlainDate): Problem[] {
  const { event, reason, happenedOn } = move;
  const problems: Problem[] = [];
  if (!taskMoves[event].from.includes(task.state)) {
    problems.push({ code: 'tasks.move_not_possible', details: { code: task.code, event, state: task.state } });
  }
  if (taskMoves[event].needsReason && !reason?.trim())
    problems.push({ code: 'tasks.reason_missing', field: 'reason', details: { event } });
  if (happenedOn > today)
    problems.push({ code: 'tasks.day_in_future', field: 'happenedOn', details: { day: happenedOn, today } });
  if (task.lastEventOn && happenedOn < task.lastEventOn) {
    problems.push({
      code: 'tasks.day_before_last_move',
      field: 'happenedOn',
      details: { day: happenedOn, last: task.lastEventOn },
    });
  }
  return problems;
}

export function mayMove(event: TaskEvent, mover: Mover | null): mover is Mover {
  return mover !== null && taskMoves[event].who.includes(mover);
}

/** Issuing asks for a lead, and for a named person's word on whatever of the six is not clear. */
export function issueProblems(
  task: { code: string; leadId: string | null },
  gaps: readonly SixAspect[],
  acceptedGaps: AcceptedGaps | undefined,
): Problem[] {
  if (!task.leadId) return [{ code: 'tasks.lead_missing', field: 'leadId', details: { code: task.code } }];
  if (gaps.length === 0 || acceptedGaps) return [];
  return [
    {
      code: 'tasks.gaps_not_accepted',
      field: 'acceptedGaps',
      details: { code: task.code, missing: gaps.join(','), full: 6 - gaps.length },
    },
  ];
}

export interface AcceptedGaps {
  readonly reason: string;
  readonly acceptedBy: string;
}

/** A window must run forwards and end within the working calendar; one whose days are named or meant must have a last day. */
export function windowProblems(due: DateWindow | null | undefined): Problem[] {
  if (!due) return [];
  const { earliest, latest, certainty, phrase } = due;
  const beyond = dayBeyondCalendar(due);
  if (beyond) return [{ code: 'tasks.window_beyond_calendar', field: 'due', details: beyond }];
  if (earliest && latest && earliest > latest)
    return [{ code: 'tasks.window_reversed', field: 'due', details: { earliest, latest } }];
  const needsDay = certainty === 'exact' || certainty === 'fuzzy';
  return needsDay && !latest ? [{ code: 'tasks.window_without_end', field: 'due', details: { phrase } }] : [];
}

export interface DeadlineDecision {
  readonly due: DateWindow;
  readonly reason: string;
  readonly decidedBy: string;
  readonly source: string;
}

/** More time: a later last day, with why, on whose word and under which paper. */
export function extensionProblems(current: DateWindow | null, decision: DeadlineDecision): Problem[] {
  const isLater = !current?.latest || (decision.due.latest !== null && decision.due.latest > current.latest);
  return [...(isLater ? [] : [notMoved('tasks.extension_not_later', current, decision)]), ...groundProblems(decision)];
}

/** Less time, as happens when a later paper asks for it sooner: an earlier last day, on the same grounds. */
export function bringForwardProblems(current: DateWindow | null, decision: DeadlineDecision): Problem[] {
  const isEarlier = decision.due.latest !== null && (!current?.latest || decision.due.latest < current.latest);
  return [
    ...(isEarlier ? [] : [notMoved('tasks.forward_not_earlier', current, decision)]),
    ...groundProblems(decision),
  ];
}

function notMoved(code: string, current: DateWindow | null, { due }: DeadlineDecision): Problem {
  return { code, field: 'due', details: { latest: current?.latest ?? '', newLatest: due.latest ?? '' } };
}

function groundProblems({ due, reason, decidedBy, source }: DeadlineDecision): Problem[] {
  const missing = Object.entries({ reason, decidedBy, source }).filter(([, value]) => !value.trim());
  const unfounded = missing.map(([field]) => ({ code: 'tasks.extension_needs_ground', field, details: { field } }));
  return [...windowProblems(due), ...unfounded];
}

export function meanwhileProblems(expected: number | undefined, actual: number, code: string): Problem[] {
  return expected === undefined || expected === actual
    ? []
    : [{ code: 'tasks.changed_meanwhile', details: { code, expected, actual } }];
}
