import type { ActionContext } from '#platform/context.ts';
import type { PlainDate } from '#shared/plain-date.ts';
import { asStored } from '#shared/vietnamese-text.ts';
import type { NewDocument } from '../actions/store-document.ts';
import { documentSearchText } from '../logic/document-text.ts';

export async function saveDocument(
  { db, tenantId, today }: ActionContext,
  id: string,
  document: NewDocument,
): Promise<void> {
  await db
    .insertInto('documents')
    .values({
      tenant_id: tenantId,
      id,
      session_id: document.sessionId ?? null,
      kind: document.kind,
      title: asStored(document.title),
      issuer: stored(document.issuer),
      number: stored(document.number),
      issued_on: document.issuedOn ?? null,
      confidentiality: document.confidentiality ?? 'open',
      source: asStored(document.source),
      is_reconstructed: document.isReconstructed ?? false,
      known_on: today,
      search_text: documentSearchText(document),
    })
    .execute();
}

const stored = (text: string | null | undefined): string | null => (text ? asStored(text) : null);

export async function sessionIsKnown({ db, tenantId, today }: ActionContext, id: string): Promise<boolean> {
  const row = await db
    .selectFrom('sessions')
    .select('id')
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .where('known_on', '<=', today)
    .executeTakeFirst();
  return row !== undefined;
}

export async function documentNumbered(
  { db, tenantId }: ActionContext,
  issuer: string,
  number: string,
  issuedOn: PlainDate,
) {
  const row = await db
    .selectFrom('documents')
    .select(['id', 'title'])
    .where('tenant_id', '=', tenantId)
    .where('issuer', '=', asStored(issuer))
    .where('number', '=', asStored(number))
    .where('issued_on', '=', issuedOn)
    .executeTakeFirst();
  return row ?? null;
}

interface VersionRow {
  readonly id: string;
  readonly documentId: string;
  readonly versionNo: number;
  readonly text: string;
  readonly sha256: string;
  readonly format: string;
  readonly fileId: string | null;
}

export async function saveVersion({ db, tenantId, today }: ActionContext, version: VersionRow): Promise<void> {
  await db
    .insertInto('document_versions')
    .values({
      tenant_id: tenantId,
      id: version.id,
      document_id: version.documentId,
      version_no: version.versionNo,
      text: version.text,
      text_sha256: version.sha256,
      utf16_length: version.text.length,
      format: version.format,
      original_file_id: version.fileId,
      known_on: today,
    })
    .execute();
}

/** The document that holds this very text, whichever of its versions it is. */
export async function versionWithText({ db, tenantId }: ActionContext, sha256: string) {
  const row = await db
    .selectFrom('document_versions as v')
    .innerJoin('documents as d', (join) =>
      join.onRef('d.tenant_id', '=', 'v.tenant_id').onRef('d.id', '=', 'v.document_id'),
    )
    .select(['d.id', 'd.title', 'd.issued_on', 'v.known_on', 'v.id as versionId'])
    .where('v.tenant_id', '=', tenantId)
    .where('v.text_sha256', '=', sha256)
    .executeTakeFirst();
  return row ? { id: row.id, versionId: row.versionId, title: row.title, day: row.issued_on ?? row.known_on } : null;
}

/** 0 when no text is held. Locks the document, so that two people cannot add the same version number. */
export async function newestVersionNo({ db, tenantId }: ActionContext, documentId: string): Promise<number> {
  await db
    .selectFrom('documents')
    .select('id')
    .where('tenant_id', '=', tenantId)
    .where('id', '=', documentId)
    .forNoKeyUpdate()
    .execute();
  const row = await db
    .selectFrom('document_versions')
    .select((e) => e.fn.max('version_no').as('newest'))
    .where('tenant_id', '=', tenantId)
    .where('document_id', '=', documentId)
    .executeTakeFirst();
  return row?.newest ?? 0;
}
