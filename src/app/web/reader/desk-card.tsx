import { useQuery } from '@tanstack/react-query';
import type { directivesContract } from '#directives/api/contract.ts';
import { roomApi } from '#platform/web/api.ts';
import { AsOfLink, useAsOf } from '#platform/web/as-of.tsx';
import { useReader } from '#platform/web/reader.tsx';
import { useWords } from '#platform/web/words.ts';
import type { Span } from '#reading/logic/reading-types.ts';
import { ProposalCard } from '#reading/web/proposal-card.tsx';
import { ProposalEditor } from '#reading/web/proposal-editor.tsx';
import type { Review, ReviewProposal } from '#reading/web/reading-api.ts';
import { SentenceCard } from '#reading/web/sentence-card.tsx';
import { text } from '#reading/web/text.ts';
import { SimilarDirectives } from './similar-directives.tsx';
import type { ReviewDeskState } from './use-review-desk.ts';

const directivesApi = roomApi<typeof directivesContract>('directives');

interface DeskCardProps {
  readonly desk: ReviewDeskState;
  readonly review: Review;
  readonly isWritable: boolean;
}

/** The card in hand: a proposal, its correction, or a sentence without one. */
export function DeskCard({ desk, review, isWritable }: DeskCardProps) {
  const { today } = useAsOf();
  const { proposal, sentence, mode } = desk;
  if (proposal && mode === 'edit') {
    return (
      <ProposalEditor
        key={proposal.id}
        text={review.text}
        proposal={proposal}
        span={desk.draft ?? proposal}
        around={sentencesAround(review, desk.draft ?? proposal)}
        others={desk.living.filter(({ id }) => id !== proposal.id)}
        today={today}
        isBusy={desk.isBusy}
        refusal={desk.refusal}
        onSpan={desk.setDraft}
        onSave={desk.edit}
        onCancel={() => desk.goTo({ kind: 'proposal', id: proposal.id })}
      />
    );
  }
  if (proposal) {
    const actions = {
      accept: desk.accept,
      edit: () => desk.setMode('edit'),
      split: () => desk.setMode('split'),
      merge: desk.merge,
      dismiss: () => desk.setMode('dismiss'),
    };
    return (
      <ProposalCard
        proposal={proposal}
        number={desk.living.indexOf(proposal) + 1}
        actions={isWritable ? actions : null}
        isBusy={desk.isBusy}
      >
        {proposal.state === 'accepted' && <RegisterCodes review={review} proposal={proposal} />}
        <SaidBefore review={review} proposal={proposal} />
      </ProposalCard>
    );
  }
  if (!sentence) return null;
  const actions = {
    markContext: () => desk.readSentences([sentence.ordinal], 'context'),
    dismiss: () => desk.setMode('dismiss'),
    unread: () => desk.unread([sentence.ordinal]),
    add: () => desk.add(sentence),
  };
  const words = review.text.slice(sentence.start, sentence.end);
  return <SentenceCard sentence={sentence} words={words} actions={isWritable ? actions : null} />;
}

/** From the first to the last sentence a span touches. */
function sentencesAround(review: Review, span: Span): Span {
  const touched = review.sentences.filter(({ start, end }) => start < span.end && end > span.start);
  return {
    start: Math.min(span.start, touched[0]?.start ?? span.start),
    end: Math.max(span.end, touched.at(-1)?.end ?? span.end),
  };
}

/** The codes under which the directives of this sentence stand in the register. */
function RegisterCodes({ review, proposal }: { review: Review; proposal: ReviewProposal }) {
  const say = useWords(text);
  const { asOf } = useAsOf();
  const { role } = useReader();
  const options = directivesApi.query.coverage.queryOptions({ input: { versionId: review.versionId, asOf } });
  // An agency sees its own directives only, so the register does not tell it what a text became.
  const coverage = useQuery({ ...options, enabled: role !== 'agency' });
  const sentence = coverage.data?.sentences.find(({ ordinal }) => ordinal === proposal.sentence);
  if (!sentence || sentence.directiveCodes.length === 0) return null;
  return (
    <p className="t-small">
      {say.inRegister}{' '}
      {sentence.directiveCodes.map((code) => (
        <AsOfLink key={code} href={`/chi-dao/${code}`} className="reader-code">
          {code}
        </AsOfLink>
      ))}
    </p>
  );
}

/** What other documents ordered before, asked once for all proposals of the text. */
function SaidBefore({ review, proposal }: { review: Review; proposal: ReviewProposal }) {
  const { asOf } = useAsOf();
  const { versionId } = review;
  const found = useQuery(directivesApi.query.similar.queryOptions({ input: { versionId, asOf } }));
  const similar = found.data?.items.filter(({ proposalId }) => proposalId === proposal.id) ?? [];
  return <SimilarDirectives proposal={proposal} similar={similar} />;
}
