import { requireRole } from '#platform/auth/rights.ts';
import type { ActionContext } from '#platform/context.ts';
import { refuse, refuseIf } from '#shared/problem.ts';
import { type Extension, extensionProblems } from '../logic/task-problems.ts';
import { saveDeadline } from '../storage/task-store.ts';
import { changingTask, recordTask, type TaskRequest, type WrittenTask } from './changing-task.ts';

export interface ExtensionRequest extends TaskRequest, Extension {}

/** Gives a task more time. Keeps the earlier window; records who allowed it, why, and under which paper. */
export async function extendDeadline(context: ActionContext, request: ExtensionRequest): Promise<WrittenTask> {
  requireRole(context.actor, 'secretariat');
  return changingTask(context, request, async (inner, task) => {
    if (task.state === 'voided' || task.state === 'accepted')
      refuse('tasks.not_open', { code: task.code, state: task.state });
    refuseIf(extensionProblems(task.due, request));
    const { due, reason, decidedBy, source } = request;
    await saveDeadline(inner, task.id, due, { reason, decidedBy, source });
    await recordTask(inner, task.id, {
      action: 'task.deadline_extended',
      before: task.due,
      after: { ...due, decidedBy, source },
      ground: reason,
    });
    return {};
  });
}
