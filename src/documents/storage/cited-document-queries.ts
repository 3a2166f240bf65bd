import { sql } from 'kysely';
import type { ReadingContext } from '#platform/context.ts';
import { comparableNumber, type NamedPaper, paperMeant } from '../logic/same-paper.ts';
import { documentLineOf, linesAsOf } from './document-lines.ts';

/**
 * Which kept documents some papers named in a text are, in their order: null for one that is not kept, is not the
 * reader's, or could be several.
 */
export async function documentsMeant(reading: ReadingContext, papers: readonly NamedPaper[]) {
  const numbers = [...new Set(papers.map(({ number }) => comparableNumber(number)))];
  if (numbers.length === 0) return [];
  const rows = await linesAsOf(reading)
    .where(sql<string>`upper(translate(regexp_replace(documents.number, '\\s', '', 'g'), '–—', '--'))`, 'in', numbers)
    .execute();
  const kept = rows.map(documentLineOf);
  return papers.map((paper) => paperMeant(paper, kept));
}
