import type { ActionContext } from '#platform/context.ts';
import type { PlainDate } from '#shared/plain-date.ts';
import { refuse, refuseIf } from '#shared/problem.ts';
import type { TaskEvent } from '../logic/task.ts';
import { mayMove, moveProblems } from '../logic/task-problems.ts';
import { moverOf } from '../logic/task-rights.ts';
import { saveEvent } from '../storage/task-store.ts';
import { changingTask, type HeldTask, recordTask, type TaskRequest, type WrittenTask } from './changing-task.ts';

export interface MoveRequest extends TaskRequest {
  readonly reason?: string | null;
  /** The day on the paper, when the secretariat enters it later; today when left out. */
  readonly happenedOn?: PlainDate;
}

/** The lead takes the task on. */
export const acknowledge = mover('acknowledged');
/** The lead gives the task back and says why; it stays theirs until the secretariat hands it on. */
export const returnTask = mover('returned');
/** The lead hands in the deliverable. */
export const submit = mover('submitted');
/** The deliverable is accepted: the task is done. */
export const acceptResult = mover('accepted');
/** The deliverable is not what was asked for; the task goes on. */
export const sendBack = mover('sent_back');
/** A document suspends the task. */
export const pauseTask = mover('paused');
export const resumeTask = mover('resumed');
/** The task no longer applies: its basis or its level has ended. */
export const voidTask = mover('voided');

function mover(event: TaskEvent) {
  return (context: ActionContext, request: MoveRequest): Promise<WrittenTask> =>
    changingTask(context, request, async (inner, task) => {
      await moveTask(inner, task, event, request);
      return {};
    });
}

/** One move of a held task, by the table of moves. */
export async function moveTask(
  context: ActionContext,
  task: HeldTask,
  event: TaskEvent,
  request: MoveRequest,
): Promise<void> {
  const happenedOn = request.happenedOn ?? context.today;
  const reason = request.reason?.trim() || null;
  const by = moverOf(context.actor, task.leadId);
  if (!mayMove(event, by)) refuse('platform.not_allowed', { name: context.actor.name });
  if (by === 'lead' && happenedOn !== context.today) refuse('tasks.only_office_backdates', undefined, 'happenedOn');
  refuseIf(moveProblems(task, { event, reason, happenedOn }, context.today));
  await saveEvent(context, task.id, event, happenedOn, reason);
  await recordTask(context, task.id, {
    action: `task.${event}`,
    after: { code: task.code, happenedOn },
    ground: reason,
  });
}
