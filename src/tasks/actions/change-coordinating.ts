import { organisationNames } from '#organisations/storage/organisation-queries.ts';
import { requireRole } from '#platform/auth/rights.ts';
import { type ActionContext, readingOf } from '#platform/context.ts';
import { refuse, refuseIf } from '#shared/problem.ts';
import { coordinatingChange } from '../logic/lead-change.ts';
import { assignmentsOf } from '../storage/assignment-store.ts';
import { assign } from './assign.ts';
import { changingTask, recordTask, type TaskRequest, type WrittenTask } from './changing-task.ts';
import { unitProblems } from './named-records.ts';

export interface CoordinatingChange extends TaskRequest {
  /** All units that coordinate from today on; those not named stop. */
  readonly unitIds: readonly string[];
  readonly reason: string;
}

/** Names the units that help with a task, from today on. */
export async function changeCoordinating(context: ActionContext, request: CoordinatingChange): Promise<WrittenTask> {
  requireRole(context.actor, 'secretariat');
  return changingTask(context, request, async (inner, task) => {
    const unitIds = [...new Set(request.unitIds)];
    if (!request.reason.trim()) refuse('tasks.reason_missing', { event: 'coordinating' }, 'reason');
    if (task.leadId && unitIds.includes(task.leadId)) refuse('tasks.lead_also_coordinates', undefined, 'unitIds');
    for (const id of unitIds) refuseIf(await unitProblems(inner, id, inner.today, 'unitIds'));
    const change = coordinatingChange(await assignmentsOf(inner, task.id), unitIds, inner.today);
    if (change.begin.length + change.end.length + change.remove.length === 0)
      refuse('tasks.nothing_changed', { code: task.code });
    await assign(inner, task.id, change, request.reason.trim());
    const names = await organisationNames(readingOf(inner), unitIds);
    const before = { coordinating: task.coordinating.map((unit) => unit.name) };
    const after = { coordinating: unitIds.map((id) => names.get(id)?.name ?? id) };
    await recordTask(inner, task.id, {
      action: 'task.coordinating_changed',
      before,
      after,
      ground: request.reason.trim(),
    });
    return {};
  });
}
