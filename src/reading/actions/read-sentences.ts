import { sentencesOf } from '#documents/storage/document-queries.ts';
import { recordAudit } from '#platform/audit/record-audit.ts';
import { type ActionContext, readingOf } from '#platform/context.ts';
import { type Problem, refuse, refuseIf } from '#shared/problem.ts';
import { overlaps } from '../logic/review-spans.ts';
import { deleteSentenceReadings, saveSentenceReadings } from '../storage/sentence-reading-store.ts';
import { type OpenReview, reviewing } from './reviewing.ts';

export interface SentenceWord {
  readonly ordinals: readonly number[];
  readonly verdict: 'context' | 'dismissed';
  /** Needed to dismiss. */
  readonly reason?: string | null;
}

/** A named person read these sentences and found no directive in them. The last word counts; every word is in the audit chain. */
export function readSentences(
  context: ActionContext,
  versionId: string,
  word: SentenceWord,
): Promise<{ ordinals: number[] }> {
  return reviewing(context, versionId, async (review) => {
    const ordinals = [...new Set(word.ordinals)];
    const reason = word.reason?.trim() || null;
    if (word.verdict === 'dismissed' && !reason) refuse('reading.reason_missing', undefined, 'reason');
    refuseIf(await sentenceProblems(review, ordinals));
    await saveSentenceReadings(review.context, versionId, ordinals, word.verdict, reason);
    const after = { ordinals, verdict: word.verdict };
    await recordAudit(review.context, {
      action: 'sentence.read',
      entity: 'document_version',
      entityId: versionId,
      after,
      ground: reason,
    });
    return { ordinals };
  });
}

/** Takes the word on sentences back: they are unread again. */
export function unreadSentences(
  context: ActionContext,
  versionId: string,
  wanted: readonly number[],
): Promise<{ ordinals: number[] }> {
  return reviewing(context, versionId, async (review) => {
    const ordinals = [...new Set(wanted)];
    await deleteSentenceReadings(review.context, versionId, ordinals);
    await recordAudit(review.context, {
      action: 'sentence.unread',
      entity: 'document_version',
      entityId: versionId,
      after: { ordinals },
    });
    return { ordinals };
  });
}

async function sentenceProblems(review: OpenReview, ordinals: readonly number[]): Promise<Problem[]> {
  const sentences = await sentencesOf(readingOf(review.context), review.versionId);
  const known = new Map(sentences.map((sentence) => [sentence.ordinal, sentence]));
  const living = review.proposals.filter((proposal) => proposal.state !== 'dismissed');
  return ordinals.flatMap((ordinal): Problem[] => {
    const sentence = known.get(ordinal);
    if (!sentence) return [{ code: 'reading.sentence_not_found', field: 'ordinals', details: { ordinal } }];
    const directive = living.find((proposal) => overlaps(proposal, sentence));
    if (!directive) return [];
    return [
      { code: 'reading.sentence_has_directive', field: 'ordinals', details: { ordinal, quote: directive.quote } },
    ];
  });
}
