import { directiveByCode } from '#directives/storage/directive-queries.ts';
import { recordAudit } from '#platform/audit/record-audit.ts';
import { requireRole } from '#platform/auth/rights.ts';
import { type ActionContext, readingOf } from '#platform/context.ts';
import { inTransaction } from '#platform/database/transaction.ts';
import type { DateWindow } from '#shared/date-window.ts';
import type { PlainDate } from '#shared/plain-date.ts';
import { refuse, refuseIf } from '#shared/problem.ts';
import { taskByCode } from '#tasks/storage/task-detail-queries.ts';
import { windowProblems } from '../logic/milestone-problems.ts';
import { milestonesOfDirectives } from '../storage/milestone-queries.ts';
import { saveMilestone, saveWindow } from '../storage/milestone-store.ts';
import { linkMilestones } from './link-milestones.ts';

export interface NewMilestone {
  readonly directiveCode: string;
  readonly taskCode?: string | null;
  readonly parentId?: string | null;
  readonly title: string;
  readonly due: DateWindow;
  readonly startsOn?: PlainDate | null;
  readonly after?: readonly string[];
  readonly source?: string | null;
  readonly isReconstructed?: boolean;
}

/** Puts a step with its window on a directive's roadmap. */
export async function addMilestone(context: ActionContext, request: NewMilestone): Promise<{ id: string }> {
  requireRole(context.actor, 'secretariat');
  refuseIf(windowProblems(request.due));
  return inTransaction(context, async (inner) => {
    const directive =
      (await directiveByCode(readingOf(inner), request.directiveCode)) ??
      refuse('directives.not_found', { code: request.directiveCode });
    await refuseForeignParent(inner, directive.id, request.parentId ?? null);
    const id = await saveMilestone(inner, {
      directiveId: directive.id,
      taskId: await taskIdOf(inner, request.taskCode ?? null),
      parentId: request.parentId ?? null,
      title: request.title,
      source: request.source ?? null,
      isReconstructed: request.isReconstructed ?? false,
    });
    await saveWindow(inner, id, request.due, request.startsOn ?? null, null);
    await recordAudit(inner, { action: 'milestone.added', entity: 'milestone', entityId: id, after: request });
    for (const before of request.after ?? []) await linkMilestones(inner, { fromId: before, toId: id });
    return { id };
  });
}

async function taskIdOf(context: ActionContext, code: string | null): Promise<string | null> {
  if (code === null) return null;
  const task = await taskByCode(readingOf(context), code);
  return task?.id ?? refuse('tasks.not_found', { code });
}

async function refuseForeignParent(
  context: ActionContext,
  directiveId: string,
  parentId: string | null,
): Promise<void> {
  if (parentId === null) return;
  const siblings = await milestonesOfDirectives(readingOf(context), [directiveId]);
  if (!siblings.some((milestone) => milestone.id === parentId)) refuse('roadmaps.not_found', undefined, 'parentId');
}
