import { plannedEnds } from '#organisations/storage/planned-end-queries.ts';
import { recordAuditOfMany } from '#platform/audit/record-audit.ts';
import type { ActionContext } from '#platform/context.ts';
import { inTransaction } from '#platform/database/transaction.ts';
import type { PlainDate } from '#shared/plain-date.ts';
import { handoverOf } from '../logic/handover.ts';
import type { OpenPart } from '../storage/handover-queries.ts';
import { type HandoverColumns, lockParts, restoreParts, saveHandover } from '../storage/handover-store.ts';
import { followReforms } from './assign.ts';

/** To whom one part of one task goes, and the words that say why. */
export interface PartHeir {
  readonly organisationId: string;
  /** "Sở GTVT → Sở Xây dựng, NQ …": stands in the task's history. */
  readonly reason: string;
}

export interface HandoverRequest {
  readonly reorganisationId: string;
  /** The first day of the heirs; never a day that has passed. */
  readonly from: PlainDate;
  /** All parts of the tasks concerned, as `openParts` gives them. */
  readonly parts: readonly OpenPart[];
  readonly heirs: ReadonlyMap<string, PartHeir>;
}

/**
 * Hands the parts of many tasks to the heirs of their units. Past days keep who they had; each task's history says why it
 * changed hands. @returns how many tasks and parts moved
 */
export async function handOver(
  context: ActionContext,
  request: HandoverRequest,
): Promise<{ tasks: number; parts: number }> {
  return inTransaction(context, async (inner) => {
    const { columns, moved } = handoversOf(request);
    await saveHandover(inner, columns, request.reorganisationId);
    await followReformsToCome(inner, columns.begin, request.reorganisationId);
    await recordAuditOfMany(
      inner,
      [...moved].map(([taskId, { reason, ...after }]) => ({
        action: 'task.handed_over',
        entity: 'task',
        entityId: taskId,
        after: { ...after, from: request.from },
        ground: reason,
      })),
    );
    return { tasks: moved.size, parts: request.heirs.size };
  });
}

/** An heir may itself end by a reform to come: its new parts go on as far as is known. */
async function followReformsToCome(
  context: ActionContext,
  begun: HandoverColumns['begin'],
  reorganisationId: string,
): Promise<void> {
  const ends = await plannedEnds(context, [...new Set(begun.map((part) => part.organisationId))]);
  const ending = new Set(ends.map((end) => end.organisationId));
  const tasks = new Set(begun.filter((part) => ending.has(part.organisationId)).map((part) => part.taskId));
  for (const taskId of tasks) await followReforms(context, taskId, reorganisationId);
}

/** Holds all parts still until the transaction ends: to be called before they are read. */
export const holdParts = (context: ActionContext): Promise<void> => lockParts(context);

interface MovedTask {
  readonly organisationId: string;
  readonly part: string;
  readonly reason: string;
}

function handoversOf({ parts, heirs, from }: HandoverRequest): {
  columns: HandoverColumns;
  moved: Map<string, MovedTask>;
} {
  const end: HandoverColumns['end'][number][] = [];
  const withdraw: string[] = [];
  const begin: HandoverColumns['begin'][number][] = [];
  const moved = new Map<string, MovedTask>();
  for (const [taskId, own] of Map.groupBy(parts, (part) => part.taskId)) {
    const change = handoverOf(own, (part) => heirs.get(part.id)?.organisationId ?? null, from);
    const main =
      own.find((part) => part.part === 'lead' && heirs.has(part.id)) ?? own.find((part) => heirs.has(part.id));
    if (main) moved.set(taskId, { ...heirs.get(main.id)!, part: main.part });
    end.push(...change.end);
    withdraw.push(...change.withdraw);
    for (const one of change.begin)
      begin.push({ ...one, taskId, reason: heirs.get(one.after)?.reason ?? 'Trùng đơn vị nhận' });
  }
  return { columns: { end, withdraw, begin }, moved };
}

/** Undoes a reform's handovers: the tasks read as if it had never been. Whether that may be is for the caller to know. */
export async function takeTasksBack(context: ActionContext, reorganisationId: string, ground: string): Promise<number> {
  return inTransaction(context, async (inner) => {
    const tasks = await restoreParts(inner, reorganisationId);
    const facts = tasks.map((taskId) => ({ action: 'task.handover_undone', entity: 'task', entityId: taskId, ground }));
    await recordAuditOfMany(inner, facts);
    return tasks.length;
  });
}
