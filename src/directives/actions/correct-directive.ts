import { versionText } from '#documents/storage/document-queries.ts';
import { recordAudit } from '#platform/audit/record-audit.ts';
import { requireRole } from '#platform/auth/rights.ts';
import { type ActionContext, readingOf } from '#platform/context.ts';
import { inTransaction } from '#platform/database/transaction.ts';
import type { DirectiveKind, Topic } from '#reading/logic/reading.ts';
import { refuse, refuseIf } from '#shared/problem.ts';
import type { Directive } from '../logic/directive.ts';
import { meanwhileProblems, spanProblems } from '../logic/directive-problems.ts';
import { directivesOfVersion } from '../storage/directive-queries.ts';
import { saveWording, type Wording } from '../storage/directive-store.ts';
import type { WrittenDirective } from './add-directive.ts';
import { heldDirective } from './held-directive.ts';

export interface DirectiveCorrection {
  readonly code: string;
  readonly expectedVersion?: number;
  readonly start?: number;
  readonly end?: number;
  readonly kind?: DirectiveKind;
  readonly issuer?: string | null;
  readonly addressee?: string | null;
  readonly topic?: Topic;
  readonly title?: string;
  readonly note?: string | null;
}

/**
 * Corrects how a directive is worded or classed: a new version, the earlier one is kept. The quote follows the span.
 * @throws refusal when nothing would change, or somebody else changed it since `expectedVersion`
 */
export async function correctDirective(
  context: ActionContext,
  request: DirectiveCorrection,
): Promise<WrittenDirective> {
  requireRole(context.actor, 'secretariat');
  return inTransaction(context, async (inner) => {
    const { locked, directive: before } = await heldDirective(inner, request.code);
    refuseIf(meanwhileProblems(request.expectedVersion, locked.newest, request.code));
    const after = await correctedWording(inner, before, request);
    if (isSame(before, after)) refuse('directives.nothing_changed', { code: request.code });
    const version = locked.newest + 1;
    await saveWording(inner, locked, version, after);
    const fact = {
      action: 'directive.corrected',
      entity: 'directive',
      entityId: locked.id,
      before: wordingOf(before),
      after,
    };
    await recordAudit(inner, { ...fact, ground: request.note ?? null });
    return { id: locked.id, code: locked.code, title: after.title, version };
  });
}

async function correctedWording(
  context: ActionContext,
  before: Directive,
  request: DirectiveCorrection,
): Promise<Wording> {
  const { code: _, expectedVersion: __, ...given } = request;
  const changes = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  const after: Wording = { ...wordingOf(before), ...changes };
  if (after.start === before.start && after.end === before.end) return after;
  const reading = readingOf(context);
  const { text } = (await versionText(reading, before.versionId)) ?? refuse('directives.version_not_found');
  const others = (await directivesOfVersion(reading, before.versionId)).filter((other) => other.id !== before.id);
  refuseIf(spanProblems(text, after, others));
  return { ...after, quote: text.slice(after.start, after.end) };
}

function wordingOf({
  start,
  end,
  quote,
  title,
  kind,
  issuer,
  addressee,
  topic,
  isReconstructed,
  note,
}: Directive): Wording {
  return { start, end, quote, title, kind, issuer, addressee, topic, isReconstructed, note };
}

function isSame(before: Directive, after: Wording): boolean {
  return JSON.stringify(wordingOf(before)) === JSON.stringify(wordingOf({ ...before, ...after }));
}
