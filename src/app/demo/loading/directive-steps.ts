import { acceptProposal } from '#directives/actions/accept-proposal.ts';
import { linkBasis } from '#directives/actions/link-basis.ts';
import { type ActionContext, readingOf } from '#platform/context.ts';
import { closeRegister } from '#reading/actions/close-register.ts';
import { addProposal, editProposal, mergeProposals } from '#reading/actions/correct-proposals.ts';
import { dismissProposal } from '#reading/actions/decide-proposals.ts';
import { readSentences } from '#reading/actions/read-sentences.ts';
import { reviewOf } from '#reading/storage/review-queries.ts';
import type { DemoFiles } from '../demo-files.ts';
import type { DemoDirective } from '../demo-shapes.ts';
import { startOfQuote } from '../logic/quote-problems.ts';
import { idOf, type Loaded, office, type Step } from './step.ts';

type Review = NonNullable<Awaited<ReturnType<typeof reviewOf>>>;

/** Each text is reviewed as a person would: proposals corrected and accepted, the rest read, the register closed. */
export function directiveSteps(files: DemoFiles): Step[] {
  const accepted = files.directives.map(
    (directive): Step => ({
      on: directive.acceptedOn,
      order: 3,
      by: directive.acceptedBy,
      run: (context, loaded) => acceptOne(context, loaded, directive, files.texts.get(directive.document)!),
    }),
  );
  const closings = [...files.texts.keys()].map(
    (document): Step => ({
      on: files.documents.documents.find(({ key }) => key === document)!.knownOn,
      order: 4,
      by: office,
      run: (context, loaded) => readTheRest(context, loaded, document, files),
    }),
  );
  const bases = files.directives.flatMap(({ code, bases }) =>
    bases.map(
      ({ document, relation, note, knownOn }): Step => ({
        on: knownOn,
        order: 5,
        by: office,
        run: (context, { documents }) =>
          linkBasis(context, { code, documentId: idOf(documents, document), relation, note: note ?? null }),
      }),
    ),
  );
  return [...accepted, ...closings, ...bases];
}

async function acceptOne(
  context: ActionContext,
  loaded: Loaded,
  directive: DemoDirective,
  text: string,
): Promise<void> {
  const { code, quote, occurrence, title, kind, issuer, addressee, topic, isReconstructed, note } = directive;
  const versionId = idOf(loaded.versions, directive.document);
  const start = startOfQuote(text, quote, occurrence)!;
  const proposalId = await proposalAt(context, versionId, { start, end: start + quote.length }, { kind, topic });
  await acceptProposal(context, {
    proposalId,
    code,
    title,
    kind,
    issuer,
    addressee,
    topic,
    isReconstructed,
    note: note ?? null,
  });
}

type Span = { start: number; end: number };

/** The engine's own proposal if it has exactly this span; else the ones it touches, joined and corrected; else a new one. */
async function proposalAt(
  context: ActionContext,
  versionId: string,
  span: Span,
  fields: Pick<DemoDirective, 'kind' | 'topic'>,
): Promise<string> {
  const review = (await reviewOf(readingOf(context), versionId))!;
  const touched = review.proposals.filter(
    (proposal) => proposal.state === 'open' && proposal.start < span.end && span.start < proposal.end,
  );
  if (touched.length === 0) return (await addProposal(context, versionId, { ...span, ...fields })).ids[0]!;
  const exact = touched.find(({ start, end }) => start === span.start && end === span.end);
  if (exact) return exact.id;
  const [whole] =
    touched.length > 1
      ? (
          await mergeProposals(
            context,
            touched.map(({ id }) => id),
          )
        ).ids
      : [touched[0]!.id];
  return (await editProposal(context, whole!, span)).ids[0]!;
}

async function readTheRest(context: ActionContext, loaded: Loaded, document: string, files: DemoFiles): Promise<void> {
  const versionId = idOf(loaded.versions, document);
  const review = (await reviewOf(readingOf(context), versionId))!;
  const reasonFor = reasonsOf(review, document, files);
  for (const proposal of review.proposals.filter(({ state }) => state === 'open')) {
    await dismissProposal(context, proposal.id, reasonFor(proposal) ?? 'Nêu bối cảnh, không giao việc');
  }
  const unread = (await reviewOf(readingOf(context), versionId))!.sentences.filter(
    ({ verdict }) => verdict === 'unread',
  );
  const dismissed = unread.filter((sentence) => reasonFor(sentence));
  for (const sentence of dismissed) {
    await readSentences(context, versionId, {
      ordinals: [sentence.ordinal],
      verdict: 'dismissed',
      reason: reasonFor(sentence),
    });
  }
  const contextOnly = unread.filter((sentence) => !dismissed.includes(sentence)).map(({ ordinal }) => ordinal);
  if (contextOnly.length > 0) await readSentences(context, versionId, { ordinals: contextOnly, verdict: 'context' });
  await closeRegister(context, versionId);
}

/** Why a stretch was dismissed: the reason written for the sentence it lies in. */
function reasonsOf({ text }: Review, document: string, { readings }: DemoFiles): (span: Span) => string | null {
  const written = readings
    .filter((reading) => reading.document === document)
    .map(({ sentence, reason }) => ({
      start: text.indexOf(sentence),
      end: text.indexOf(sentence) + sentence.length,
      reason,
    }));
  return ({ start, end }) => written.find((reading) => reading.start < end && start < reading.end)?.reason ?? null;
}
