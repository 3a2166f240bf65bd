import { recordAudit } from '#platform/audit/record-audit.ts';
import { requireRole } from '#platform/auth/rights.ts';
import type { ActionContext } from '#platform/context.ts';
import { inTransaction } from '#platform/database/transaction.ts';
import { newId } from '#shared/id.ts';
import type { PlainDate } from '#shared/plain-date.ts';
import { type Problem, refuseIf } from '#shared/problem.ts';
import { secrecyProblems } from '../logic/document-text.ts';
import type { Confidentiality, DocumentKind } from '../logic/document-types.ts';
import { documentNumbered, saveDocument, sessionIsKnown } from '../storage/document-store.ts';
import { type GivenText, saveFirstVersion } from './store-version.ts';

export interface NewDocument {
  readonly kind: DocumentKind;
  readonly title: string;
  readonly issuer?: string | null;
  readonly number?: string | null;
  readonly issuedOn?: PlainDate | null;
  readonly sessionId?: string | null;
  readonly confidentiality?: Confidentiality;
  readonly source: string;
  readonly isReconstructed?: boolean;
}

export interface StoredDocument {
  readonly id: string;
  /** Null when no text is held. */
  readonly versionId: string | null;
}

/**
 * Keeps a document: what is known of it, and its text as version 1 with the file it came in.
 * @param given the text, pasted or with its file; null for a paper that is only cited, or secret
 * @throws refusal when it is there already (same text, or same issuer, number and date), in the future, or secret with a text
 */
export async function storeDocument(
  context: ActionContext,
  document: NewDocument,
  given: GivenText | null,
): Promise<StoredDocument> {
  requireRole(context.actor, 'secretariat');
  return inTransaction(context, async (inner) => {
    refuseIf(await documentProblems(inner, document, given !== null));
    const id = newId();
    await saveDocument(inner, id, document);
    const versionId = given ? await saveFirstVersion(inner, id, given) : null;
    await recordAudit(inner, {
      action: 'document.stored',
      entity: 'document',
      entityId: id,
      after: { ...document, versionId },
    });
    return { id, versionId };
  });
}

async function documentProblems(context: ActionContext, document: NewDocument, hasText: boolean): Promise<Problem[]> {
  const { title, confidentiality = 'open', issuedOn, sessionId } = document;
  const problems = secrecyProblems({ confidentiality, title, hasText });
  if (issuedOn && issuedOn > context.today) {
    problems.push({
      code: 'documents.issued_in_future',
      field: 'issuedOn',
      details: { day: issuedOn, today: context.today },
    });
  }
  if (sessionId && !(await sessionIsKnown(context, sessionId))) {
    problems.push({ code: 'documents.session_not_found', field: 'sessionId' });
  }
  return [...problems, ...(await numberProblems(context, document))];
}

/** A number alone is not unique; issuer, number and date together are. */
async function numberProblems(context: ActionContext, { issuer, number, issuedOn }: NewDocument): Promise<Problem[]> {
  if (!issuer || !number || !issuedOn) return [];
  const same = await documentNumbered(context, issuer, number, issuedOn);
  if (!same) return [];
  return [
    {
      code: 'documents.number_taken',
      field: 'number',
      details: { id: same.id, title: same.title, number, day: issuedOn },
    },
  ];
}
