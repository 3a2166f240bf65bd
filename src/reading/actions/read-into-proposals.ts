import { storeSentences } from '#documents/actions/store-sentences.ts';
import { versionText } from '#documents/storage/document-queries.ts';
import { type ActionContext, readingOf } from '#platform/context.ts';
import { refuse } from '#shared/problem.ts';
import { genreOf } from '../logic/genre.ts';
import { type Proposal, readDocument } from '../logic/reading.ts';
import { overlaps } from '../logic/review-spans.ts';
import { saveProposals } from '../storage/proposal-store.ts';

export type Reader = typeof readDocument;

/**
 * Reads a stored version into numbered sentences and open proposals. Belongs into the transaction that stores the version.
 * @returns how many directives are proposed
 */
export async function readIntoProposals(
  context: ActionContext,
  versionId: string,
  read: Reader = readDocument,
): Promise<number> {
  const version = (await versionText(readingOf(context), versionId)) ?? refuse('reading.not_found');
  const result = read(version.text, { date: version.issuedOn, genre: genreOf(version.kind) });
  const proposals = apart(result.directives);
  await storeSentences(context, versionId, result.sentences);
  await saveProposals(context, versionId, 'machine', proposals);
  return proposals.length;
}

/** Directives never share words; should the engine ever say so, the surer one stays and the words are still there to be read. */
export function apart(directives: readonly Proposal[]): Proposal[] {
  const kept: Proposal[] = [];
  for (const proposal of [...directives].sort((a, b) => a.start - b.start)) {
    const last = kept.at(-1);
    if (!last || !overlaps(last, proposal)) kept.push(proposal);
    else if (proposal.certainty > last.certainty) kept[kept.length - 1] = proposal;
  }
  return kept;
}
