import type { Reason, Status, StatusAxes } from './status.ts';

/** What a directive needs to know of each of its tasks. */
export interface TaskStanding extends StatusAxes {
  readonly code: string;
  readonly title: string;
  readonly status: Status;
}

export const directiveReasonCodes = [
  'no_tasks',
  'none_issued',
  'all_void',
  'all_done',
  'done_some_late',
  'task_stands',
  'tasks_done',
] as const;
export type DirectiveReasonCode = (typeof directiveReasonCodes)[number];

export interface DirectiveStatus extends StatusAxes {
  readonly status: Status;
  /** `task_stands` once for each task that has the directive's status; `tasks_done` counts what is finished beside them. */
  readonly reasons: readonly Reason<DirectiveReasonCode>[];
}

/** Open statuses, the worst first: a directive stands where its worst open task stands. */
const worstFirst = [
  'late',
  'no_news',
  'at_risk',
  'unassigned',
  'due_soon',
  'on_plan',
  'paused',
] as const satisfies Status[];

/**
 * Where a directive stands: computed from its tasks, void ones aside.
 * No task, or none issued: unassigned. All void: void. All done: done, or done late if any was late. Else the worst open task.
 */
export function directiveStatus(tasks: readonly TaskStanding[]): DirectiveStatus {
  const counting = tasks.filter((task) => task.status !== 'void');
  if (tasks.length === 0) return open('unassigned', [{ code: 'no_tasks', details: {} }]);
  if (counting.length === 0) return open('void', [{ code: 'all_void', details: { tasks: tasks.length } }]);
  if (counting.every((task) => task.isDone)) return finished(counting);
  if (counting.every((task) => task.status === 'unassigned')) {
    return open('unassigned', [{ code: 'none_issued', details: { tasks: counting.length } }]);
  }
  return worstOpen(counting);
}

function finished(tasks: readonly TaskStanding[]): DirectiveStatus {
  const late = tasks.filter((task) => task.isLate);
  if (late.length === 0)
    return {
      status: 'done',
      isDone: true,
      isLate: false,
      reasons: [{ code: 'all_done', details: { tasks: tasks.length } }],
    };
  const details = { tasks: tasks.length, late: late.length };
  return {
    status: 'done_late',
    isDone: true,
    isLate: true,
    reasons: [{ code: 'done_some_late', details }, ...late.map(standing)],
  };
}

function worstOpen(tasks: readonly TaskStanding[]): DirectiveStatus {
  const status = worstFirst.find((candidate) => tasks.some((task) => task.status === candidate))!;
  const deciding = tasks.filter((task) => task.status === status);
  const done = tasks.filter((task) => task.isDone).length;
  const beside: Reason<DirectiveReasonCode>[] = done
    ? [{ code: 'tasks_done', details: { done, tasks: tasks.length } }]
    : [];
  // A silent task past its due day makes the directive late on the second axis, whatever its status is called.
  const isLate = tasks.some((task) => task.isLate && !task.isDone && task.status !== 'paused');
  return { status, isDone: false, isLate, reasons: [...deciding.map(standing), ...beside] };
}

function standing({ code, title, status }: TaskStanding): Reason<DirectiveReasonCode> {
  return { code: 'task_stands', details: { task: code, title, status }, source: { kind: 'task', id: code } };
}

function open(status: Status, reasons: DirectiveStatus['reasons']): DirectiveStatus {
  return { status, isDone: false, isLate: false, reasons };
}
