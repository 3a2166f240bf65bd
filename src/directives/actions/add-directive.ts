import { documentById, versionText } from '#documents/storage/document-queries.ts';
import { recordAudit } from '#platform/audit/record-audit.ts';
import { requireRole } from '#platform/auth/rights.ts';
import { type ActionContext, readingOf } from '#platform/context.ts';
import { inTransaction } from '#platform/database/transaction.ts';
import type { DirectiveKind, Span, Topic } from '#reading/logic/reading.ts';
import { newId } from '#shared/id.ts';
import { refuse, refuseIf } from '#shared/problem.ts';
import { spanProblems } from '../logic/directive-problems.ts';
import { suggestedTitle } from '../logic/suggested-title.ts';
import { directivesOfVersion } from '../storage/directive-queries.ts';
import { nextDirectiveCode, saveDirective, saveWording } from '../storage/directive-store.ts';

export interface NewDirective extends Span {
  /** Carried over from an earlier register; the next free code when left out. */
  readonly code?: string;
  readonly versionId: string;
  readonly kind: DirectiveKind;
  readonly topic: Topic;
  /** Suggested from the quote when left out. */
  readonly title?: string;
  readonly issuer?: string | null;
  readonly addressee?: string | null;
  readonly note?: string | null;
  readonly isReconstructed?: boolean;
}

export interface WrittenDirective {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly version: number;
}

/**
 * Enters a directive whose span a person chose. The quote is taken from the stored text, never from the request.
 * @throws refusal when the span is blank, outside the text, or in the register already
 */
export async function addDirective(context: ActionContext, request: NewDirective): Promise<WrittenDirective> {
  return enterDirective(context, request, null);
}

/** The one way into the register, from a proposal or by hand. */
export async function enterDirective(
  context: ActionContext,
  request: NewDirective,
  proposalId: string | null,
): Promise<WrittenDirective> {
  requireRole(context.actor, 'secretariat');
  return inTransaction(context, async (inner) => {
    const code = request.code ?? (await nextDirectiveCode(inner));
    const { quote, sessionId } = await quoteFor(inner, request);
    const directive = { id: newId(), code, versionId: request.versionId, sessionId, proposalId };
    const wording = wordingOf(request, quote);
    await saveDirective(inner, directive);
    await saveWording(inner, directive, 1, wording);
    await recordAudit(inner, {
      action: 'directive.entered',
      entity: 'directive',
      entityId: directive.id,
      after: { code, ...wording },
    });
    return { id: directive.id, code, title: wording.title, version: 1 };
  });
}

async function quoteFor(context: ActionContext, { versionId, start, end }: NewDirective) {
  const reading = readingOf(context);
  const version = (await versionText(reading, versionId)) ?? refuse('directives.version_not_found');
  refuseIf(spanProblems(version.text, { start, end }, await directivesOfVersion(reading, versionId)));
  const document = await documentById(reading, version.documentId);
  return { quote: version.text.slice(start, end), sessionId: document?.session?.id ?? null };
}

function wordingOf(request: NewDirective, quote: string) {
  return {
    start: request.start,
    end: request.end,
    quote,
    title: request.title ?? suggestedTitle(quote),
    kind: request.kind,
    issuer: request.issuer ?? null,
    addressee: request.addressee ?? null,
    topic: request.topic,
    isReconstructed: request.isReconstructed ?? false,
    note: request.note ?? null,
  };
}
