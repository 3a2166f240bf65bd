import { recordAudit } from '#platform/audit/record-audit.ts';
import { type ActionContext, readingOf } from '#platform/context.ts';
import { inTransaction } from '#platform/database/transaction.ts';
import type { PlainDate } from '#shared/plain-date.ts';
import { refuse, refuseIf } from '#shared/problem.ts';
import { meanwhileProblems } from '../logic/task-problems.ts';
import type { TaskRow } from '../logic/task-row.ts';
import { taskRows } from '../storage/task-rows.ts';
import { lockTask } from '../storage/task-store.ts';
import { taskVersion } from '../storage/task-version.ts';
import { tasksSeen } from '../storage/tasks-seen.ts';

export interface TaskRequest {
  readonly code: string;
  /** The `version` the person was looking at; left out, the change is made on whatever is there now. */
  readonly expectedVersion?: number;
}

export interface WrittenTask {
  readonly id: string;
  readonly code: string;
  readonly version: number;
}

/** A task as it stands today, held against other writers. */
export interface HeldTask extends TaskRow {
  readonly lastEventOn: PlainDate | null;
}

/**
 * The frame of every change to a task: hold it, see whether it is the actor's to see and unchanged, work, tell the new version.
 * @param work decides, saves and records; everything it did is undone when it refuses
 */
export async function changingTask<Extra extends object>(
  context: ActionContext,
  { code, expectedVersion }: TaskRequest,
  work: (inner: ActionContext, task: HeldTask) => Promise<Extra>,
): Promise<WrittenTask & Extra> {
  return inTransaction(context, async (inner) => {
    await lockTask(inner, code);
    const task = await heldTask(inner, code);
    refuseIf(meanwhileProblems(expectedVersion, await taskVersion(inner, task.id), code));
    const extra = await work(inner, task);
    return { id: task.id, code, version: await taskVersion(inner, task.id), ...extra };
  });
}

async function heldTask(context: ActionContext, code: string): Promise<HeldTask> {
  const reading = readingOf(context);
  const row =
    (await tasksSeen(reading).where('t.code', '=', code).executeTakeFirst()) ?? refuse('tasks.not_found', { code });
  const [task] = await taskRows(reading, [row]);
  return { ...task!, lastEventOn: row.last_event_on };
}

export interface TaskFact {
  readonly action: `task.${string}`;
  readonly before?: unknown;
  readonly after?: unknown;
  readonly ground?: string | null;
}

export function recordTask(context: ActionContext, taskId: string, fact: TaskFact): Promise<void> {
  return recordAudit(context, { ...fact, entity: 'task', entityId: taskId });
}
