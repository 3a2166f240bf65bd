import { visibleLevels } from '#documents/storage/document-queries.ts';
import type { ReadingContext } from '#platform/context.ts';
import type { BasisRelation } from '../logic/directive.ts';

/** Documents a directive rests on or was answered with, known on the as-of day and open to the reader. */
export async function basesOf(reading: ReadingContext, directiveId: string) {
  const rows = await reading.db
    .selectFrom('directive_bases as b')
    .innerJoin('documents as o', (join) =>
      join.onRef('o.tenant_id', '=', 'b.tenant_id').onRef('o.id', '=', 'b.document_id'),
    )
    .select(['o.id', 'o.title', 'o.number', 'o.issuer', 'o.issued_on', 'b.relation', 'b.note'])
    .where('b.tenant_id', '=', reading.tenantId)
    .where('b.directive_id', '=', directiveId)
    .where('b.known_on', '<=', reading.asOf)
    .where('o.known_on', '<=', reading.asOf)
    .where('o.confidentiality', 'in', [...visibleLevels(reading.actor)])
    .orderBy('b.relation', 'desc')
    .orderBy('o.issued_on')
    .execute();
  return rows.map((row) => ({ ...citedDocument(row), relation: row.relation as BasisRelation, note: row.note }));
}

/** What amends, replaces or revokes any of these documents by the as-of day. */
export async function replacementsOf(reading: ReadingContext, documentIds: readonly string[]) {
  if (documentIds.length === 0) return [];
  const rows = await reading.db
    .selectFrom('document_links as l')
    .innerJoin('documents as o', (join) =>
      join.onRef('o.tenant_id', '=', 'l.tenant_id').onRef('o.id', '=', 'l.from_document_id'),
    )
    .select([
      'o.id',
      'o.title',
      'o.number',
      'o.issuer',
      'o.issued_on',
      'l.relation',
      'l.effective_on',
      'l.to_document_id',
    ])
    .where('l.tenant_id', '=', reading.tenantId)
    .where('l.to_document_id', 'in', [...documentIds])
    .where('l.relation', 'in', ['amends', 'replaces', 'revokes'])
    .where('l.known_on', '<=', reading.asOf)
    .where('l.effective_on', '<=', reading.asOf)
    .where('o.known_on', '<=', reading.asOf)
    .where('o.confidentiality', 'in', [...visibleLevels(reading.actor)])
    .orderBy('l.effective_on')
    .execute();
  return rows.map((row) => ({
    ...citedDocument(row),
    relation: row.relation as 'amends' | 'replaces' | 'revokes',
    effectiveOn: row.effective_on,
    replacedDocumentId: row.to_document_id,
  }));
}

interface DocumentColumns {
  id: string;
  title: string;
  number: string | null;
  issuer: string | null;
  issued_on: string | null;
}

export function citedDocument({ id, title, number, issuer, issued_on }: DocumentColumns) {
  return { documentId: id, title, number, issuer, issuedOn: issued_on };
}
