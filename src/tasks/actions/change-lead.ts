import { organisationNames } from '#organisations/storage/organisation-queries.ts';
import { requireRole } from '#platform/auth/rights.ts';
import { type ActionContext, readingOf } from '#platform/context.ts';
import type { PlainDate } from '#shared/plain-date.ts';
import { refuse, refuseIf } from '#shared/problem.ts';
import { leadChange, leadChangeProblems } from '../logic/lead-change.ts';
import { assignmentsOf } from '../storage/assignment-store.ts';
import { assign } from './assign.ts';
import { changingTask, recordTask, type TaskRequest, type WrittenTask } from './changing-task.ts';
import { unitProblems } from './named-records.ts';

export interface LeadChange extends TaskRequest {
  readonly leadId: string;
  /** The first day of the new lead: today when left out, never a day that has passed. */
  readonly from?: PlainDate;
  readonly reason: string;
}

/**
 * Hands a task to another unit. The earlier lead ends where the new one begins; a change planned for that day or later is
 * withdrawn. Past days keep the lead they had.
 */
export async function changeLead(context: ActionContext, request: LeadChange): Promise<WrittenTask> {
  requireRole(context.actor, 'secretariat');
  return changingTask(context, request, async (inner, task) => {
    const { leadId, reason } = request;
    const from = request.from ?? inner.today;
    if (!reason.trim()) refuse('tasks.reason_missing', { event: 'lead' }, 'reason');
    if (task.state === 'voided' || task.state === 'accepted')
      refuse('tasks.not_open', { code: task.code, state: task.state });
    refuseIf(await unitProblems(inner, leadId, from, 'leadId'));
    const assignments = await assignmentsOf(inner, task.id);
    const unit = (await organisationNames({ ...readingOf(inner), asOf: from }, [leadId])).get(leadId)!.name;
    refuseIf(leadChangeProblems(assignments, { leadId, unit, from }, inner.today));
    await assign(inner, task.id, leadChange(assignments, leadId, from), reason.trim());
    const before = { leadId: task.leadId, lead: task.leadName };
    await recordTask(inner, task.id, {
      action: 'task.lead_changed',
      before,
      after: { leadId, lead: unit, from },
      ground: reason.trim(),
    });
    return {};
  });
}
