import { sentencesOf, versionText } from '#documents/storage/document-queries.ts';
import { seesWholeCity } from '#platform/auth/rights.ts';
import type { ReadingContext } from '#platform/context.ts';
import type { SentenceRole } from '#reading/logic/reading.ts';
import { sentenceReadingsAsOf } from '#reading/storage/sentence-reading-queries.ts';
import { countCoverage, coverageOf } from '../logic/coverage.ts';
import { directivesOfVersion } from './directive-queries.ts';

/**
 * What became of every sentence of a version by the as-of day; null when the version is not known or not the reader's.
 * An agency sees only its own directives, so the rest would look unread to it: it gets no coverage at all.
 */
export async function coverageOfVersion(reading: ReadingContext, versionId: string) {
  if (!seesWholeCity(reading.actor) || !(await versionText(reading, versionId))) return null;
  const readings = await sentenceReadingsAsOf(reading, versionId);
  const verdicts = new Map(readings.map((one) => [one.ordinal, one.verdict]));
  const numbered = (await sentencesOf(reading, versionId)).map((sentence) => ({
    ...sentence,
    role: sentence.role as SentenceRole,
    verdict: verdicts.get(sentence.ordinal) ?? null,
  }));
  const sentences = coverageOf(numbered, await directivesOfVersion(reading, versionId));
  const shown = sentences.map(({ verdict: _, directiveCodes, ...sentence }) => ({
    ...sentence,
    directiveCodes: [...directiveCodes],
  }));
  return { sentences: shown, counts: countCoverage(sentences) };
}
