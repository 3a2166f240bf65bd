import { requireRole } from '#platform/auth/rights.ts';
import type { ActionContext } from '#platform/context.ts';
import type { DateWindow } from '#shared/date-window.ts';
import { type Problem, refuse, refuseIf } from '#shared/problem.ts';
import { bringForwardProblems, type DeadlineDecision, extensionProblems } from '../logic/task-problems.ts';
import { saveDeadline } from '../storage/task-store.ts';
import { changingTask, recordTask, type TaskRequest, type WrittenTask } from './changing-task.ts';

export interface DeadlineRequest extends TaskRequest, DeadlineDecision {}

/** Gives a task more time. Keeps the earlier window; records who allowed it, why, and under which paper. */
export function extendDeadline(context: ActionContext, request: DeadlineRequest): Promise<WrittenTask> {
  return moveDeadline(context, request, extensionProblems, 'task.deadline_extended');
}

/** Asks for a task sooner, because a later paper does. The earlier window is kept beside it. */
export function bringDeadlineForward(context: ActionContext, request: DeadlineRequest): Promise<WrittenTask> {
  return moveDeadline(context, request, bringForwardProblems, 'task.deadline_brought_forward');
}

async function moveDeadline(
  context: ActionContext,
  request: DeadlineRequest,
  problemsOf: (current: DateWindow | null, decision: DeadlineDecision) => Problem[],
  action: `task.${string}`,
): Promise<WrittenTask> {
  requireRole(context.actor, 'secretariat');
  return changingTask(context, request, async (inner, task) => {
    if (task.state === 'voided' || task.state === 'accepted')
      refuse('tasks.not_open', { code: task.code, state: task.state });
    refuseIf(problemsOf(task.due, request));
    const { due, reason, decidedBy, source } = request;
    await saveDeadline(inner, task.id, due, { reason, decidedBy, source });
    await recordTask(inner, task.id, {
      action,
      before: task.due,
      after: { ...due, decidedBy, source },
      ground: reason,
    });
    return {};
  });
}
