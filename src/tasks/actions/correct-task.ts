import { requireRole } from '#platform/auth/rights.ts';
import type { ActionContext } from '#platform/context.ts';
import { refuse, refuseIf } from '#shared/problem.ts';
import { type StoredWording, saveTaskWording } from '../storage/task-store.ts';
import { changingTask, type HeldTask, recordTask, type TaskRequest, type WrittenTask } from './changing-task.ts';
import { postProblems } from './named-records.ts';

export interface TaskCorrection extends TaskRequest {
  readonly title?: string;
  readonly deliverable?: string | null;
  readonly responsiblePostId?: string | null;
  readonly authority?: string | null;
  readonly reportEveryDays?: number | null;
  readonly isStanding?: boolean;
}

/** Corrects what a task says: a new version, the earlier one is kept. What is left out stays; null empties. */
export async function correctTask(context: ActionContext, request: TaskCorrection): Promise<WrittenTask> {
  requireRole(context.actor, 'secretariat');
  return changingTask(context, request, async (inner, task) => {
    const before = wordingOf(task);
    const after = { ...before, ...changesIn(request) };
    if (JSON.stringify(before) === JSON.stringify(after)) refuse('tasks.nothing_changed', { code: task.code });
    refuseIf(await postProblems(inner, after.responsiblePostId));
    await saveTaskWording(inner, task, after);
    await recordTask(inner, task.id, { action: 'task.corrected', before, after });
    return {};
  });
}

function wordingOf(task: HeldTask): StoredWording {
  const { title, deliverable, responsiblePostId, authority, reportEveryDays, isStanding, isReconstructed } = task;
  return { title, deliverable, responsiblePostId, authority, reportEveryDays, isStanding, isReconstructed };
}

function changesIn({ code: _, expectedVersion: __, ...given }: TaskCorrection): Partial<StoredWording> {
  const said = Object.entries(given).filter(([, value]) => value !== undefined);
  return Object.fromEntries(said.map(([field, value]) => [field, value === '' ? null : value]));
}
