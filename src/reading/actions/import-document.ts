import { type NewSession, openSession } from '#documents/actions/open-session.ts';
import { type NewDocument, storeDocument } from '#documents/actions/store-document.ts';
import { type GivenText, storeVersion } from '#documents/actions/store-version.ts';
import { readFileText } from '#documents/files/read-file.ts';
import { requireRole } from '#platform/auth/rights.ts';
import type { ActionContext } from '#platform/context.ts';
import { inTransaction } from '#platform/database/transaction.ts';
import type { IncomingFile } from '#platform/files/file-store.ts';
import { refuse } from '#shared/problem.ts';
import { readDocument } from '../logic/reading.ts';
import { type Reader, readIntoProposals } from './read-into-proposals.ts';

export interface ImportRequest {
  readonly document: NewDocument;
  /** A session to record in the same go; one that exists is named by `document.sessionId`. */
  readonly session?: NewSession | null;
  /** The person saw that no directive was found, and wants the text kept all the same. */
  readonly withoutDirectives?: boolean;
}

export type Given = { readonly text: string } | { readonly file: IncomingFile };

export interface Imported {
  readonly documentId: string;
  readonly versionId: string;
  readonly proposals: number;
}

/**
 * Stores a document and reads it into proposals: all of it, or nothing. A file is turned into text first, outside the transaction.
 * @throws refusal of the file, of the document or session, or `reading.nothing_found` unless `withoutDirectives`
 */
export async function importDocument(
  context: ActionContext,
  request: ImportRequest,
  given: Given,
  read: Reader = readDocument,
): Promise<Imported> {
  requireRole(context.actor, 'secretariat');
  const text = await givenText(given);
  return inTransaction(context, async (inner) => {
    const sessionId = request.session ? (await openSession(inner, request.session)).id : request.document.sessionId;
    const { id, versionId } = await storeDocument(inner, { ...request.document, sessionId }, text);
    const proposals = await readVersion(inner, versionId!, request, read);
    return { documentId: id, versionId: versionId!, proposals };
  });
}

/** Stores a new text of a known document and reads it; earlier versions and their directives stay. */
export async function importVersion(
  context: ActionContext,
  documentId: string,
  request: Pick<ImportRequest, 'withoutDirectives'>,
  given: Given,
  read: Reader = readDocument,
): Promise<Imported> {
  requireRole(context.actor, 'secretariat');
  const text = await givenText(given);
  return inTransaction(context, async (inner) => {
    const { versionId } = await storeVersion(inner, documentId, text);
    return { documentId, versionId, proposals: await readVersion(inner, versionId, request, read) };
  });
}

async function readVersion(
  context: ActionContext,
  versionId: string,
  { withoutDirectives = false }: Pick<ImportRequest, 'withoutDirectives'>,
  read: Reader,
): Promise<number> {
  const proposals = await readIntoProposals(context, versionId, read);
  if (proposals === 0 && !withoutDirectives) refuse('reading.nothing_found', undefined, 'text');
  return proposals;
}

async function givenText(given: Given): Promise<GivenText> {
  if ('text' in given) return { text: given.text };
  const { text, format } = await readFileText(given.file);
  return { text, format, file: given.file };
}
