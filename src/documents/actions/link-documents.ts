import { recordAudit } from '#platform/audit/record-audit.ts';
import { requireRole } from '#platform/auth/rights.ts';
import { type ActionContext, readingOf } from '#platform/context.ts';
import { inTransaction } from '#platform/database/transaction.ts';
import { newId } from '#shared/id.ts';
import type { PlainDate } from '#shared/plain-date.ts';
import { type Problem, refuseIf } from '#shared/problem.ts';
import type { DocumentRelation } from '../logic/document-types.ts';
import { linksOf } from '../storage/document-link-queries.ts';
import { documentById } from '../storage/document-queries.ts';
import { saveLink } from '../storage/link-store.ts';

export interface NewLink {
  readonly fromId: string;
  readonly toId: string;
  readonly relation: DocumentRelation;
  readonly effectiveOn: PlainDate;
}

/** Records what one document does to another ("A thay thế B từ ngày …"). Links are only ever added. */
export async function linkDocuments(context: ActionContext, link: NewLink): Promise<{ id: string }> {
  requireRole(context.actor, 'secretariat');
  return inTransaction(context, async (inner) => {
    refuseIf(await linkProblems(inner, link));
    const id = newId();
    await saveLink(inner, id, link);
    await recordAudit(inner, {
      action: 'document.linked',
      entity: 'document',
      entityId: link.fromId,
      after: { id, ...link },
    });
    return { id };
  });
}

async function linkProblems(context: ActionContext, { fromId, toId, relation }: NewLink): Promise<Problem[]> {
  if (fromId === toId) return [{ code: 'documents.link_to_itself', field: 'toId' }];
  const reading = readingOf(context);
  const [from, to] = [await documentById(reading, fromId), await documentById(reading, toId)];
  if (!from || !to) return [{ code: 'documents.not_found', field: from ? 'toId' : 'fromId' }];
  const links = await linksOf(reading, fromId);
  const isSame = links.some(
    (link) => link.direction === 'outgoing' && link.other.id === toId && link.relation === relation,
  );
  return isSame ? [{ code: 'documents.link_exists', field: 'toId', details: { title: to.title } }] : [];
}
