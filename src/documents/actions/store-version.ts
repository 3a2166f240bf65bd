import { createHash } from 'node:crypto';
import { recordAudit } from '#platform/audit/record-audit.ts';
import { requireRole } from '#platform/auth/rights.ts';
import { type ActionContext, readingOf } from '#platform/context.ts';
import { inTransaction } from '#platform/database/transaction.ts';
import { type IncomingFile, storeFile } from '#platform/files/file-store.ts';
import { newId } from '#shared/id.ts';
import { refuse, refuseIf } from '#shared/problem.ts';
import { asDocumentText, textLimit } from '../files/read-file.ts';
import { secrecyProblems } from '../logic/document-text.ts';
import { documentById } from '../storage/document-queries.ts';
import { newestVersionNo, saveVersion, versionWithText } from '../storage/document-store.ts';

/** A text to keep. With `file` it was read from that file (`readFileText`), which is kept too, byte for byte. */
export interface GivenText {
  readonly text: string;
  /** `txt`, `docx`, … of a file; pasted text has none. */
  readonly format?: string;
  readonly file?: IncomingFile | null;
}

/**
 * Adds a new text to a document that is known already: version 1 of a paper so far only cited, or the next version.
 * Earlier versions and what was quoted from them stay as they are.
 */
export async function storeVersion(
  context: ActionContext,
  documentId: string,
  given: GivenText,
): Promise<{ versionId: string }> {
  requireRole(context.actor, 'secretariat');
  return inTransaction(context, async (inner) => {
    const document = (await documentById(readingOf(inner), documentId)) ?? refuse('documents.not_found');
    refuseIf(secrecyProblems({ ...document, hasText: true }));
    const versionNo = (await newestVersionNo(inner, documentId)) + 1;
    const versionId = await saveNumberedVersion(inner, documentId, versionNo, given);
    const after = { versionId, versionNo };
    await recordAudit(inner, { action: 'document.version_stored', entity: 'document', entityId: documentId, after });
    return { versionId };
  });
}

/** Used by `storeDocument`, inside its transaction. */
export function saveFirstVersion(context: ActionContext, documentId: string, given: GivenText): Promise<string> {
  return saveNumberedVersion(context, documentId, 1, given);
}

async function saveNumberedVersion(
  context: ActionContext,
  documentId: string,
  versionNo: number,
  given: GivenText,
): Promise<string> {
  const text = usableText(given);
  const sha256 = createHash('sha256').update(text).digest('hex');
  const same = await versionWithText(context, sha256);
  if (same)
    refuse(
      'documents.already_stored',
      { id: same.id, title: same.title, day: same.day, versionId: same.versionId },
      'text',
    );
  const fileId = given.file ? await storeFile(context, given.file) : null;
  const id = newId();
  await saveVersion(context, { id, documentId, versionNo, text, sha256, fileId, format: given.format ?? 'pasted' });
  return id;
}

/** A file's text has been made ready by `readFileText`; pasted text gets the same care here. */
function usableText({ text, file }: GivenText): string {
  const ready = file ? text : asDocumentText(text);
  if (ready.trim() === '') refuse('documents.text_missing', undefined, 'text');
  if (ready.length > textLimit) refuse('documents.text_longer', { characters: ready.length, limit: textLimit }, 'text');
  return ready;
}
