import { recordAudit } from '#platform/audit/record-audit.ts';
import { requireRole } from '#platform/auth/rights.ts';
import { type ActionContext, readingOf } from '#platform/context.ts';
import { inTransaction } from '#platform/database/transaction.ts';
import { releaseProposal } from '#reading/actions/mark-proposal-accepted.ts';
import { refuse } from '#shared/problem.ts';
import { hasTasks } from '../storage/directive-queries.ts';
import { saveWithdrawal } from '../storage/directive-store.ts';
import { heldDirective } from './held-directive.ts';

/**
 * Takes an acceptance back: the directive leaves the register from today on, its proposal is open again. Its code is not
 * given a second time.
 * @throws refusal when tasks rest on it, or the text's register is closed
 */
export async function withdrawDirective(
  context: ActionContext,
  { code, reason }: { readonly code: string; readonly reason: string },
): Promise<{ code: string }> {
  requireRole(context.actor, 'secretariat');
  return inTransaction(context, async (inner) => {
    const { locked, directive } = await heldDirective(inner, code);
    if (await hasTasks(readingOf(inner), locked.id)) refuse('directives.has_tasks', { code });
    await saveWithdrawal(inner, locked.id, reason);
    if (locked.proposalId) await releaseProposal(inner, locked.proposalId);
    const fact = { action: 'directive.withdrawn', entity: 'directive', entityId: locked.id };
    await recordAudit(inner, { ...fact, before: { code, title: directive.title }, ground: reason });
    return { code };
  });
}
