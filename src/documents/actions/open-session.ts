import { recordAudit } from '#platform/audit/record-audit.ts';
import { requireRole } from '#platform/auth/rights.ts';
import type { ActionContext } from '#platform/context.ts';
import { inTransaction } from '#platform/database/transaction.ts';
import { newId } from '#shared/id.ts';
import type { PlainDate } from '#shared/plain-date.ts';
import { refuseIf } from '#shared/problem.ts';
import { saveSession, sessionLike } from '../storage/session-store.ts';

export interface NewSession {
  readonly heldOn: PlainDate;
  readonly title: string;
  readonly place?: string | null;
  readonly chairedBy?: string | null;
  readonly summary?: string | null;
  readonly source: string;
  readonly isReconstructed?: boolean;
  /** In the order of the record, with the post held that day. */
  readonly participants?: readonly { readonly personName: string; readonly postName: string | null }[];
}

/**
 * Records a working session that was held.
 * @throws refusal when it lies in the future, or the same session (day and title) is already recorded
 */
export async function openSession(context: ActionContext, session: NewSession): Promise<{ id: string }> {
  requireRole(context.actor, 'secretariat');
  return inTransaction(context, async (inner) => {
    refuseIf(await sessionProblems(inner, session));
    const id = newId();
    await saveSession(inner, id, session);
    await recordAudit(inner, { action: 'session.opened', entity: 'session', entityId: id, after: session });
    return { id };
  });
}

async function sessionProblems(context: ActionContext, { heldOn, title }: NewSession) {
  if (heldOn > context.today) {
    return [{ code: 'documents.session_in_future', field: 'heldOn', details: { day: heldOn, today: context.today } }];
  }
  const same = await sessionLike(context, heldOn, title);
  return same
    ? [{ code: 'documents.session_exists', field: 'title', details: { id: same.id, title, day: heldOn } }]
    : [];
}
