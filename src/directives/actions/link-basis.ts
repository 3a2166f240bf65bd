import { documentById } from '#documents/storage/document-queries.ts';
import { recordAudit } from '#platform/audit/record-audit.ts';
import { requireRole } from '#platform/auth/rights.ts';
import { type ActionContext, readingOf } from '#platform/context.ts';
import { inTransaction } from '#platform/database/transaction.ts';
import { refuse } from '#shared/problem.ts';
import type { BasisRelation } from '../logic/directive.ts';
import { saveBasis } from '../storage/directive-store.ts';
import type { WrittenDirective } from './add-directive.ts';
import { heldDirective } from './held-directive.ts';

export interface NewBasis {
  readonly code: string;
  readonly documentId: string;
  readonly relation: BasisRelation;
  readonly note?: string | null;
}

/** Names a document a directive rests on, or the plan it was answered with. */
export async function linkBasis(context: ActionContext, request: NewBasis): Promise<WrittenDirective> {
  requireRole(context.actor, 'secretariat');
  return inTransaction(context, async (inner) => {
    const { code, documentId } = request;
    const { locked, directive } = await heldDirective(inner, code);
    const document =
      (await documentById(readingOf(inner), documentId)) ??
      refuse('directives.document_not_found', undefined, 'documentId');
    const isNew = await saveBasis(inner, locked.id, request);
    if (!isNew) refuse('directives.basis_linked_already', { code, title: document.title }, 'documentId');
    await recordAudit(inner, {
      action: 'directive.basis_linked',
      entity: 'directive',
      entityId: locked.id,
      after: { ...request, title: document.title },
    });
    return { id: locked.id, code, title: directive.title, version: locked.newest };
  });
}
