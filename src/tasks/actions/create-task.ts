import { requireRole } from '#platform/auth/rights.ts';
import type { ActionContext } from '#platform/context.ts';
import { inTransaction } from '#platform/database/transaction.ts';
import type { DateWindow } from '#shared/date-window.ts';
import { newId } from '#shared/id.ts';
import { type Problem, refuseIf } from '#shared/problem.ts';
import { windowProblems } from '../logic/task-problems.ts';
import { nextTaskCode, saveDeadline, saveTask, saveTaskWording } from '../storage/task-store.ts';
import { taskVersion } from '../storage/task-version.ts';
import { assign } from './assign.ts';
import { recordTask, type WrittenTask } from './changing-task.ts';
import { directivesNamed, postProblems, unitProblems } from './named-records.ts';

export interface NewTask {
  /** Carried over from an earlier register; the next free code when left out. */
  readonly code?: string;
  readonly directiveCodes: readonly string[];
  readonly title: string;
  readonly deliverable?: string | null;
  readonly responsiblePostId?: string | null;
  readonly authority?: string | null;
  /** Days between reports; the city's rhythm when left out. */
  readonly reportEveryDays?: number | null;
  /** Goes on without an end, such as keeping something in order. */
  readonly isStanding?: boolean;
  readonly isReconstructed?: boolean;
  readonly leadId?: string | null;
  readonly coordinatingIds?: readonly string[];
  readonly due?: DateWindow | null;
  /** The paper the due window comes from. */
  readonly source?: string | null;
}

/** Writes down what is owed, as a draft. Whatever of the six is not known yet may be left open until it is issued. */
export async function createTask(context: ActionContext, request: NewTask): Promise<WrittenTask> {
  requireRole(context.actor, 'secretariat');
  return inTransaction(context, async (inner) => {
    const directives = await directivesNamed(inner, [...new Set(request.directiveCodes)]);
    refuseIf(await newTaskProblems(inner, request));
    const task = { id: newId(), code: request.code ?? (await nextTaskCode(inner)) };
    await saveTask(
      inner,
      task,
      directives.map((directive) => directive.id),
    );
    await saveTaskWording(inner, task, wordingOf(request));
    await assign(inner, task.id, { end: [], remove: [], begin: partsOf(inner, request) }, 'Giao khi lập nhiệm vụ');
    if (request.due)
      await saveDeadline(inner, task.id, request.due, {
        reason: null,
        decidedBy: null,
        source: request.source ?? null,
      });
    await recordTask(inner, task.id, { action: 'task.created', after: { ...task, ...request } });
    return { ...task, version: await taskVersion(inner, task.id) };
  });
}

async function newTaskProblems(
  context: ActionContext,
  { leadId, coordinatingIds = [], due, responsiblePostId }: NewTask,
): Promise<Problem[]> {
  const problems = [...windowProblems(due), ...(await postProblems(context, responsiblePostId))];
  if (leadId) problems.push(...(await unitProblems(context, leadId, context.today, 'leadId')));
  for (const id of coordinatingIds)
    problems.push(...(await unitProblems(context, id, context.today, 'coordinatingIds')));
  if (leadId && coordinatingIds.includes(leadId))
    problems.push({ code: 'tasks.lead_also_coordinates', field: 'coordinatingIds' });
  return problems;
}

function partsOf({ today }: ActionContext, { leadId, coordinatingIds = [] }: NewTask) {
  const coordinating = [...new Set(coordinatingIds)].map((id) => ({
    organisationId: id,
    part: 'coordinating' as const,
  }));
  const parts = [...(leadId ? [{ organisationId: leadId, part: 'lead' as const }] : []), ...coordinating];
  return parts.map((part) => ({ ...part, from: today, until: null }));
}

function wordingOf(request: NewTask) {
  return {
    title: request.title,
    deliverable: request.deliverable || null,
    responsiblePostId: request.responsiblePostId ?? null,
    authority: request.authority || null,
    reportEveryDays: request.reportEveryDays ?? null,
    isStanding: request.isStanding ?? false,
    isReconstructed: request.isReconstructed ?? false,
  };
}
