import type { ReadingContext } from '#platform/context.ts';
import type { DocumentKind, DocumentRelation } from '../logic/document-types.ts';
import { visibleLevels } from './document-rights.ts';

/** What this document does to others and what others do to it, known on the as-of day; only papers the reader may see. */
export async function linksOf(reading: ReadingContext, documentId: string) {
  const [outgoing, incoming] = await Promise.all([
    linkRows(reading, documentId, 'from_document_id', 'to_document_id'),
    linkRows(reading, documentId, 'to_document_id', 'from_document_id'),
  ]);
  return [
    ...outgoing.map((row) => ({ ...linkOf(row), direction: 'outgoing' as const })),
    ...incoming.map((row) => ({ ...linkOf(row), direction: 'incoming' as const })),
  ];
}

type End = 'from_document_id' | 'to_document_id';

function linkRows(reading: ReadingContext, documentId: string, here: End, there: End) {
  return reading.db
    .selectFrom('document_links as l')
    .innerJoin('documents as d', (join) =>
      join.onRef('d.tenant_id', '=', 'l.tenant_id').onRef('d.id', '=', `l.${there}`),
    )
    .select(['l.id', 'l.relation', 'l.effective_on'])
    .select(['d.id as other_id', 'd.kind', 'd.title', 'd.issuer', 'd.number', 'd.issued_on'])
    .where('l.tenant_id', '=', reading.tenantId)
    .where(`l.${here}`, '=', documentId)
    .where('l.known_on', '<=', reading.asOf)
    .where('d.known_on', '<=', reading.asOf)
    .where('d.confidentiality', 'in', [...visibleLevels(reading.actor)])
    .orderBy('l.effective_on')
    .orderBy('l.id')
    .execute();
}

function linkOf(row: Awaited<ReturnType<typeof linkRows>>[number]) {
  return {
    id: row.id,
    relation: row.relation as DocumentRelation,
    effectiveOn: row.effective_on,
    other: {
      id: row.other_id,
      kind: row.kind as DocumentKind,
      title: row.title,
      issuer: row.issuer,
      number: row.number,
      issuedOn: row.issued_on,
    },
  };
}
