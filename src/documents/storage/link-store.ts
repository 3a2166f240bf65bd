import type { ActionContext } from '#platform/context.ts';
import type { NewLink } from '../actions/link-documents.ts';

export async function saveLink({ db, tenantId, today }: ActionContext, id: string, link: NewLink): Promise<void> {
  await db
    .insertInto('document_links')
    .values({
      tenant_id: tenantId,
      id,
      from_document_id: link.fromId,
      to_document_id: link.toId,
      relation: link.relation,
      effective_on: link.effectiveOn,
      known_on: today,
    })
    .execute();
}
