import type { ReadingContext } from '#platform/context.ts';
import { loadFile } from '#platform/files/file-store.ts';
import { foldForSearch } from '#shared/vietnamese-text.ts';
import type { DocumentKind } from '../logic/document-types.ts';
import { documentLineOf, linesAsOf } from './document-lines.ts';
import { linksOf } from './document-link-queries.ts';

export { visibleLevels } from './document-rights.ts';

export interface DocumentFilter {
  readonly search?: string;
  readonly kind?: DocumentKind;
  readonly sessionId?: string;
  readonly limit?: number;
  readonly offset?: number;
}

/**
 * Documents known on the as-of day that the reader may see, the newest first; those of unknown day below all others, the
 * last received first. `total` counts them all, whatever the limit.
 */
export async function documentsList(reading: ReadingContext, filter: DocumentFilter = {}) {
  const words = foldForSearch(filter.search ?? '')
    .split(' ')
    .filter(Boolean);
  let query = linesAsOf(reading);
  for (const word of words) query = query.where('documents.search_text', 'like', `%${word}%`);
  if (filter.kind) query = query.where('documents.kind', '=', filter.kind);
  if (filter.sessionId) query = query.where('documents.session_id', '=', filter.sessionId);
  const { total } = await query
    .clearSelect()
    .select((e) => e.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  const rows = await query
    .orderBy('documents.issued_on', (order) => order.desc().nullsLast())
    .orderBy('documents.known_on', 'desc')
    .orderBy('documents.id', 'desc')
    .limit(filter.limit ?? 100)
    .offset(filter.offset ?? 0)
    .execute();
  return { items: rows.map(documentLineOf), total };
}

/** One document with its versions and its links in both directions; null when it is not known, or not for this reader. */
export async function documentById(reading: ReadingContext, id: string) {
  const row = await linesAsOf(reading).select('documents.source').where('documents.id', '=', id).executeTakeFirst();
  if (!row) return null;
  const [versions, links] = await Promise.all([versionsOf(reading, id), linksOf(reading, id)]);
  return { ...documentLineOf(row), source: row.source, versions, links };
}

async function versionsOf(reading: ReadingContext, documentId: string) {
  const rows = await reading.db
    .selectFrom('document_versions as v')
    .leftJoin('stored_files as f', (join) =>
      join.onRef('f.tenant_id', '=', 'v.tenant_id').onRef('f.id', '=', 'v.original_file_id'),
    )
    .select(['v.id', 'v.version_no', 'v.known_on', 'v.format', 'v.utf16_length', 'v.text_sha256'])
    .select(['f.name', 'f.media_type', 'f.size_bytes'])
    .where('v.tenant_id', '=', reading.tenantId)
    .where('v.document_id', '=', documentId)
    .where('v.known_on', '<=', reading.asOf)
    .orderBy('v.version_no')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    versionNo: row.version_no,
    knownOn: row.known_on,
    format: row.format,
    length: row.utf16_length,
    sha256: row.text_sha256,
    original:
      row.name === null ? null : { name: row.name, mediaType: row.media_type!, sizeBytes: Number(row.size_bytes) },
  }));
}

/** A version's text exactly as received; null when it is not known, or not for this reader. Offsets are UTF-16 code units. */
export async function versionText(reading: ReadingContext, versionId: string) {
  const row = await linesAsOf(reading)
    .innerJoin('document_versions as v', (join) =>
      join.onRef('v.tenant_id', '=', 'documents.tenant_id').onRef('v.document_id', '=', 'documents.id'),
    )
    .clearSelect()
    .select(['documents.id', 'documents.kind', 'documents.issued_on', 'v.version_no', 'v.text', 'v.original_file_id'])
    .where('v.id', '=', versionId)
    .where('v.known_on', '<=', reading.asOf)
    .executeTakeFirst();
  if (!row) return null;
  return {
    documentId: row.id,
    versionId,
    versionNo: row.version_no,
    text: row.text,
    kind: row.kind as DocumentKind,
    issuedOn: row.issued_on,
    originalFileId: row.original_file_id,
  };
}

/** The file a version was read from, byte for byte; null when it was pasted, not known, or not for this reader. */
export async function originalFile(reading: ReadingContext, versionId: string) {
  const version = await versionText(reading, versionId);
  return version?.originalFileId ? loadFile(reading, version.originalFileId) : null;
}

/** The numbered sentences of a version the reader may see, in order. */
export async function sentencesOf(reading: ReadingContext, versionId: string) {
  const rows = await reading.db
    .selectFrom('sentences')
    .select(['ordinal', 'starts_at', 'ends_at', 'role'])
    .where('tenant_id', '=', reading.tenantId)
    .where('version_id', '=', versionId)
    .orderBy('ordinal')
    .execute();
  return rows.map((row) => ({ ordinal: row.ordinal, start: row.starts_at, end: row.ends_at, role: row.role }));
}

/** Those of the versions that are known on the as-of day and within the reader's rights. */
export async function visibleVersionIds(reading: ReadingContext, versionIds: readonly string[]): Promise<string[]> {
  if (versionIds.length === 0) return [];
  const rows = await linesAsOf(reading)
    .innerJoin('document_versions as v', (join) =>
      join.onRef('v.tenant_id', '=', 'documents.tenant_id').onRef('v.document_id', '=', 'documents.id'),
    )
    .clearSelect()
    .select('v.id')
    .where('v.id', 'in', [...versionIds])
    .where('v.known_on', '<=', reading.asOf)
    .execute();
  return rows.map((row) => row.id);
}
