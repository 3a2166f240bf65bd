import { recordAudit } from '#platform/audit/record-audit.ts';
import { requireRole } from '#platform/auth/rights.ts';
import type { ActionContext } from '#platform/context.ts';
import { inTransaction } from '#platform/database/transaction.ts';
import { newId } from '#shared/id.ts';
import { refuse } from '#shared/problem.ts';
import type { Choice } from '../logic/plan.ts';
import type { Reform } from '../logic/reform.ts';
import { lockReform, type StoredReform } from '../storage/reorganisation-queries.ts';
import { deleteDraft, saveDraft } from '../storage/reorganisation-store.ts';
import { planReform, type ReformPlan } from './plan-reform.ts';

export interface DraftedReform extends ReformPlan {
  readonly id: string;
}

/** Keeps a reform as a draft, sound enough to be planned. @throws Refusal every problem of its rows; nothing was kept */
export async function draftReform(
  context: ActionContext,
  reform: Reform,
  choices: readonly Choice[] = [],
): Promise<DraftedReform> {
  requireRole(context.actor, 'secretariat');
  return inTransaction(context, async (inner) => {
    const plan = await planReform(inner, reform, choices);
    const id = newId();
    await saveDraft(inner, id, reform, choices);
    await recordDraft(inner, id, 'reorganisation.drafted', reform);
    return { id, ...plan };
  });
}

/** Writes a draft anew: another content, or other choices. */
export async function changeDraft(
  context: ActionContext,
  id: string,
  change: { readonly reform?: Reform | undefined; readonly choices?: readonly Choice[] | undefined },
): Promise<DraftedReform> {
  requireRole(context.actor, 'secretariat');
  return inTransaction(context, async (inner) => {
    const stored = await heldDraft(inner, id);
    const [reform, choices] = [change.reform ?? stored.reform, change.choices ?? stored.choices];
    const plan = await planReform(inner, reform, choices);
    await saveDraft(inner, id, reform, choices);
    await recordDraft(inner, id, 'reorganisation.draft_changed', reform, { choices: choices.length });
    return { id, ...plan };
  });
}

/** Settles work in bulk, by a rule or one by one; the newest choice counts where two describe the same. */
export async function settle(context: ActionContext, id: string, choices: readonly Choice[]): Promise<DraftedReform> {
  requireRole(context.actor, 'secretariat');
  return inTransaction(context, async (inner) => {
    const { choices: earlier } = await heldDraft(inner, id);
    return changeDraft(inner, id, { choices: [...earlier, ...choices] });
  });
}

export async function discardDraft(context: ActionContext, id: string): Promise<void> {
  requireRole(context.actor, 'secretariat');
  await inTransaction(context, async (inner) => {
    const { reform } = await heldDraft(inner, id);
    await deleteDraft(inner, id);
    await recordDraft(inner, id, 'reorganisation.discarded', reform);
  });
}

async function heldDraft(context: ActionContext, id: string): Promise<StoredReform> {
  const stored = (await lockReform(context, id)) ?? refuse('reorganisations.not_found');
  if (stored.status !== 'draft')
    refuse('reorganisations.not_a_draft', { code: stored.reform.code, status: stored.status });
  return stored;
}

function recordDraft(
  context: ActionContext,
  id: string,
  action: string,
  { code, title, effectiveOn }: Reform,
  more = {},
) {
  const after = { code, title, effectiveOn, ...more };
  return recordAudit(context, { action, entity: 'reorganisation', entityId: id, after });
}
