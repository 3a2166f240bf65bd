import { sentencesOf, versionText } from '#documents/storage/document-queries.ts';
import type { ReadingContext } from '#platform/context.ts';
import type { SentenceRole } from '../logic/reading-types.ts';
import { coverageOf, sentenceReviews } from '../logic/review-coverage.ts';
import { closingAsOf } from './closing-queries.ts';
import { proposalsAsOf } from './proposal-queries.ts';
import { sentenceReadingsAsOf } from './sentence-reading-queries.ts';

/**
 * The whole review of a version as it stood on the as-of day: text, numbered sentences with their verdicts, proposals, coverage, closing.
 * Null when the version is not known, or not for this reader.
 */
export async function reviewOf(reading: ReadingContext, versionId: string) {
  const version = await versionText(reading, versionId);
  if (!version) return null;
  const [sentences, proposals, readings, closing] = await Promise.all([
    sentencesOf(reading, versionId),
    proposalsAsOf(reading, versionId),
    sentenceReadingsAsOf(reading, versionId),
    closingAsOf(reading, versionId),
  ]);
  const reviews = sentenceReviews(sentences, proposals, readings);
  const { documentId, versionNo, text } = version;
  return {
    versionId,
    documentId,
    versionNo,
    text,
    sentences: sentences.map(({ role, ...sentence }, index) => {
      const { verdict, reason, readBy } = reviews[index]!;
      return { ...sentence, role: role as SentenceRole, verdict, reason, readBy };
    }),
    proposals: proposals.map((proposal) => ({ ...proposal, sentence: sentenceAt(sentences, proposal.start) })),
    coverage: coverageOf(reviews, proposals),
    closing,
  };
}

export type Review = NonNullable<Awaited<ReturnType<typeof reviewOf>>>;

/** The number of the sentence a place of the text lies in, found by halving; 0 between sentences. */
function sentenceAt(sentences: readonly { ordinal: number; start: number; end: number }[], place: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = sentences[middle]!;
    if (place < sentence.start) high = middle - 1;
    else if (place >= sentence.end) low = middle + 1;
    else return sentence.ordinal;
  }
  return 0;
}
