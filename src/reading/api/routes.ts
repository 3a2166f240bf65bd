import { implement } from '@orpc/server';
import type { RequestContext } from '#platform/http/request-context.ts';
import { refuse } from '#shared/problem.ts';
import { closeRegister, reopenRegister } from '../actions/close-register.ts';
import { addProposal, editProposal, mergeProposals, splitProposal } from '../actions/correct-proposals.ts';
import { dismissProposal, undoCorrection } from '../actions/decide-proposals.ts';
import { importDocument, importVersion } from '../actions/import-document.ts';
import { previewText } from '../actions/preview-reading.ts';
import { readSentences, unreadSentences } from '../actions/read-sentences.ts';
import { readingProgress } from '../storage/proposal-queries.ts';
import { reviewOf } from '../storage/review-queries.ts';
import { textFacts } from '../storage/text-fact-queries.ts';
import { readingContract } from './contract.ts';

const os = implement(readingContract).$context<RequestContext>();

export const readingRoutes = {
  preview: os.preview.handler(({ input: { text, ...options }, context }) =>
    previewText(context.acting(), text, options),
  ),
  import: os.import.handler(({ input: { text, ...request }, context }) =>
    importDocument(context.acting(), request, { text }),
  ),
  importVersion: os.importVersion.handler(({ input: { documentId, text, ...request }, context }) =>
    importVersion(context.acting(), documentId, request, { text }),
  ),
  review: os.review.handler(
    async ({ input, context }) =>
      (await reviewOf(context.reading(input.asOf), input.versionId)) ?? refuse('reading.not_found'),
  ),
  facts: os.facts.handler(
    async ({ input, context }) =>
      (await textFacts(context.reading(input.asOf), input.versionId)) ?? refuse('reading.not_found'),
  ),
  progress: os.progress.handler(async ({ input, context }) => ({
    items: await readingProgress(context.reading(input.asOf), input.versionIds),
  })),
  edit: os.edit.handler(({ input: { proposalId, ...change }, context }) =>
    changed(editProposal(context.acting(), proposalId, change)),
  ),
  split: os.split.handler(({ input, context }) => changed(splitProposal(context.acting(), input.proposalId, input.at))),
  merge: os.merge.handler(({ input, context }) => changed(mergeProposals(context.acting(), input.proposalIds))),
  dismiss: os.dismiss.handler(({ input, context }) =>
    changed(dismissProposal(context.acting(), input.proposalId, input.reason)),
  ),
  add: os.add.handler(({ input: { versionId, ...wanted }, context }) =>
    changed(addProposal(context.acting(), versionId, wanted)),
  ),
  undo: os.undo.handler(({ input, context }) => changed(undoCorrection(context.acting(), input.versionId, input))),
  readSentences: os.readSentences.handler(({ input, context }) =>
    readSentences(context.acting(), input.versionId, input),
  ),
  unreadSentences: os.unreadSentences.handler(({ input, context }) =>
    unreadSentences(context.acting(), input.versionId, input.ordinals),
  ),
  close: os.close.handler(({ input, context }) => closeRegister(context.acting(), input.versionId)),
  reopen: os.reopen.handler(({ input, context }) => reopenRegister(context.acting(), input.versionId, input.reason)),
};

async function changed(correction: Promise<{ ids: readonly string[] }>) {
  return { ids: [...(await correction).ids] };
}
