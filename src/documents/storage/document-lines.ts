import { type SelectQueryBuilder, sql } from 'kysely';
import type { ReadingContext } from '#platform/context.ts';
import type { Confidentiality, DocumentKind } from '../logic/document-types.ts';
import { visibleLevels } from './document-rights.ts';

type Superseding = 'amends' | 'replaces' | 'revokes';

/** Documents as lists show them: known on the as-of day, within the reader's rights. Rights stand here, so no query can forget them. */
export function linesAsOf(reading: ReadingContext) {
  return reading.db
    .selectFrom('documents')
    .leftJoin('sessions as s', (join) =>
      join
        .onRef('s.tenant_id', '=', 'documents.tenant_id')
        .onRef('s.id', '=', 'documents.session_id')
        .on('s.known_on', '<=', reading.asOf),
    )
    .select(['documents.id', 'documents.kind', 'documents.title', 'documents.issuer', 'documents.number'])
    .select(['documents.issued_on', 'documents.confidentiality', 'documents.is_reconstructed', 'documents.known_on'])
    .select(['s.id as session_id', 's.held_on', 's.title as session_title'])
    .select((e) => [
      e
        .selectFrom('document_versions as v')
        .select('v.id')
        .whereRef('v.tenant_id', '=', 'documents.tenant_id')
        .whereRef('v.document_id', '=', 'documents.id')
        .where('v.known_on', '<=', reading.asOf)
        .orderBy('v.version_no', 'desc')
        .limit(1)
        .as('version_id'),
      e
        .selectFrom('document_links as l')
        .select('l.relation')
        .whereRef('l.tenant_id', '=', 'documents.tenant_id')
        .whereRef('l.to_document_id', '=', 'documents.id')
        .where('l.relation', 'in', ['amends', 'replaces', 'revokes'])
        .where('l.known_on', '<=', reading.asOf)
        .where('l.effective_on', '<=', reading.asOf)
        // The strongest counts: an amended document that was later revoked is revoked.
        .orderBy(sql`array_position(array['revokes', 'replaces', 'amends'], l.relation)`)
        .limit(1)
        .as('superseded_by'),
    ])
    .where('documents.tenant_id', '=', reading.tenantId)
    .where('documents.known_on', '<=', reading.asOf)
    .where('documents.confidentiality', 'in', [...visibleLevels(reading.actor)]);
}

type Row =
  ReturnType<typeof linesAsOf> extends SelectQueryBuilder<infer _Db, infer _Tables, infer Selected> ? Selected : never;

export function documentLineOf(row: Row) {
  return {
    id: row.id,
    kind: row.kind as DocumentKind,
    title: row.title,
    issuer: row.issuer,
    number: row.number,
    issuedOn: row.issued_on,
    confidentiality: row.confidentiality as Confidentiality,
    isReconstructed: row.is_reconstructed,
    knownOn: row.known_on,
    session: row.session_id ? { id: row.session_id, heldOn: row.held_on!, title: row.session_title! } : null,
    versionId: row.version_id,
    supersededBy: row.superseded_by as Superseding | null,
  };
}
