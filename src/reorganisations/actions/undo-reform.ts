import { takeQuestionsBack } from '#obstacles/actions/hand-questions-over.ts';
import { takeChartBack } from '#organisations/actions/reshape-chart.ts';
import { recordAudit } from '#platform/audit/record-audit.ts';
import { requireRole } from '#platform/auth/rights.ts';
import type { ActionContext } from '#platform/context.ts';
import { inTransaction } from '#platform/database/transaction.ts';
import type { Problem } from '#shared/problem.ts';
import { refuse, refuseIf } from '#shared/problem.ts';
import { holdParts, takeTasksBack } from '#tasks/actions/hand-over.ts';
import { type BuiltOn, builtOn } from '../storage/built-on-queries.ts';
import { lockReform, reformById, type StoredReform } from '../storage/reorganisation-queries.ts';
import { deleteAccountHeirs, saveUndone } from '../storage/reorganisation-store.ts';

/**
 * Takes a reform back: everything reads as if it had never been, and the audit chain says that it was. Possible until the day of
 * the handover has passed, because days that were lived through are not rewritten, and while nothing was built on it.
 * @throws Refusal what was built on it
 */
export async function undoReform(context: ActionContext, id: string, reason: string): Promise<StoredReform> {
  requireRole(context.actor, 'secretariat');
  return inTransaction(context, async (inner) => {
    const stored = (await lockReform(inner, id)) ?? refuse('reorganisations.not_found');
    const { reform, handoverOn } = stored;
    if (stored.status !== 'committed' || !handoverOn)
      refuse('reorganisations.not_committed', { code: reform.code, status: stored.status });
    if (!reason.trim()) refuse('reorganisations.undo_reason_missing', undefined, 'reason');
    if (inner.today > handoverOn)
      refuse('reorganisations.undo_too_late', { code: reform.code, day: handoverOn, today: inner.today });
    await holdParts(inner);
    refuseIf((await builtOn(inner, { id, handoverOn })).map(problemOf));
    const ground = `Hoàn tác ${reform.title}: ${reason.trim()}`;
    const tasks = await takeTasksBack(inner, id, ground);
    const questions = await takeQuestionsBack(inner, id, ground);
    await deleteAccountHeirs(inner, id);
    await takeChartBack(inner, id);
    await saveUndone(inner, id, reason.trim());
    const after = { code: reform.code, title: reform.title, tasks, questions };
    const fact = { action: 'reorganisation.undone', entity: 'reorganisation', entityId: id, after };
    await recordAudit(inner, { ...fact, ground: reason.trim() });
    return (await reformById(inner, id))!;
  });
}

function problemOf({ what, count, examples }: BuiltOn): Problem {
  return { code: `reorganisations.${what}`, details: { count, examples } };
}
