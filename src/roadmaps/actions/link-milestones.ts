import { recordAudit } from '#platform/audit/record-audit.ts';
import { requireRole } from '#platform/auth/rights.ts';
import { type ActionContext, readingOf } from '#platform/context.ts';
import { inTransaction } from '#platform/database/transaction.ts';
import { refuse, refuseIf } from '#shared/problem.ts';
import { linkProblems } from '../logic/milestone-problems.ts';
import { milestonesOfDirectives } from '../storage/milestone-queries.ts';
import { lockMilestone, saveLink } from '../storage/milestone-store.ts';

/** Says that one milestone must be reached before another. A circle is refused by name. */
export async function linkMilestones(
  context: ActionContext,
  { fromId, toId }: { fromId: string; toId: string },
): Promise<void> {
  requireRole(context.actor, 'secretariat');
  await inTransaction(context, async (inner) => {
    const from = (await lockMilestone(inner, fromId)) ?? refuse('roadmaps.not_found', undefined, 'fromId');
    const to = (await lockMilestone(inner, toId)) ?? refuse('roadmaps.not_found', undefined, 'toId');
    const milestones = await milestonesOfDirectives(readingOf(inner), [
      ...new Set([from.directive_id, to.directive_id]),
    ]);
    refuseIf(linkProblems(milestones, fromId, toId));
    await saveLink(inner, fromId, toId);
    await recordAudit(inner, {
      action: 'milestone.linked',
      entity: 'milestone',
      entityId: toId,
      after: { after: fromId },
    });
  });
}
