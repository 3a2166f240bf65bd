import { useMediaQuery } from '@mantine/hooks';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useAsOf } from '#platform/web/as-of.tsx';
import { Button } from '#platform/web/button.tsx';
import { Dialog } from '#platform/web/dialog.tsx';
import { useReader } from '#platform/web/reader.tsx';
import { useWords } from '#platform/web/words.ts';
import { isLiving, isUnread } from '#reading/logic/review-moves.ts';
import { DismissedList, ProposalList } from '#reading/web/proposal-list.tsx';
import type { Review } from '#reading/web/reading-api.ts';
import { ReviewBar } from '#reading/web/review-bar.tsx';
import { ReviewFoot } from '#reading/web/review-foot.tsx';
import { type Cursor, ReviewText } from '#reading/web/review-text.tsx';
import { text } from '#reading/web/text.ts';
import { Thread } from '#reading/web/thread.tsx';
import { useSelectedSpan } from '#reading/web/use-selected-span.ts';
import { DeskCard } from './desk-card.tsx';
import { DeskDialogs } from './desk-dialogs.tsx';
import { useDeskKeys } from './use-desk-keys.ts';
import { useReviewDesk } from './use-review-desk.ts';
import './reader.css';

/** The text on the left, what it asks for on the right, and between them the line that proves it. */
export function ReviewDesk({ review }: { review: Review }) {
  const say = useWords(text);
  const { isPast } = useAsOf();
  const { role } = useReader();
  const isWriter = role === 'secretariat' && !isPast;
  const isWritable = isWriter && review.closing === null;
  const desk = useReviewDesk(review);
  const selection = useSelectedSpan(isWritable);
  useDeskKeys(desk, selection, isWritable);
  useDraftFromSelection(desk, selection);
  const stage = useRef<HTMLDivElement>(null);
  const { proposal, sentence, cursor, living } = desk;
  const sheet = useSheet();
  const { goTo } = desk;
  const pick = useCallback(
    (next: Cursor) => {
      goTo(next);
      sheet.open();
    },
    [goTo, sheet.open],
  );
  const goToSentence = useCallback((ordinal: number) => goTo({ kind: 'sentence', ordinal }), [goTo]);
  const card = <DeskCard desk={desk} review={review} isWritable={isWritable} />;
  // One layer at a time: a question takes the sheet's place, which comes back after it.
  const isAsking = desk.mode !== null && desk.mode !== 'edit';
  const draft = desk.mode === 'edit' && proposal ? { id: proposal.id, ...(desk.draft ?? proposal) } : null;
  return (
    <>
      <ReviewBar review={review} stage={stage} onGoTo={goToSentence} />
      <MachineMarks review={review} desk={desk} isWritable={isWritable} />
      <div className="reader-stage" ref={stage}>
        <ReviewText review={review} cursor={cursor} draft={draft} onPick={pick} onSpan={desk.setDraft} />
        <aside className="reader-cards">
          <RegisterHead review={review} />
          {cursor?.kind === 'sentence' && !sheet.isNarrow && card}
          <ProposalList
            proposals={living}
            currentId={sheet.isNarrow ? null : (proposal?.id ?? null)}
            card={card}
            onPick={pick}
          />
          <DismissedList
            proposals={review.proposals.filter((other) => !isLiving(other))}
            onReopen={isWritable ? desk.reopenProposal : null}
          />
        </aside>
        <Thread stage={stage} proposalId={proposal?.id ?? null} />
      </div>
      {sheet.isNarrow && sheet.isOpen && !isAsking && (proposal || sentence) && (
        <Dialog
          isOpen
          onClose={sheet.close}
          title={sentence ? say.sentenceCard(sentence.ordinal) : say.proposalCard(living.indexOf(proposal!) + 1)}
          place="bottom"
        >
          {card}
        </Dialog>
      )}
      <DeskDialogs desk={desk} review={review} />
      <ReviewFoot
        review={review}
        firstUnread={review.sentences.find(isUnread)?.ordinal ?? null}
        refusal={desk.mode === 'edit' ? null : desk.refusal}
        actions={
          isWriter
            ? {
                goToUnread: desk.firstUnread,
                goToOpen: desk.nextOpen,
                close: () => desk.setMode('close'),
                reopen: () => desk.setMode('reopen'),
                addFromSelection: selection && isWritable && desk.mode === null ? () => desk.add(selection) : null,
              }
            : null
        }
      />
    </>
  );
}

/** While a proposal is corrected, selecting words in the text moves its edges there. */
function useDraftFromSelection(desk: ReturnType<typeof useReviewDesk>, selection: ReturnType<typeof useSelectedSpan>) {
  const { mode, setDraft } = desk;
  useEffect(() => {
    if (mode === 'edit' && selection) setDraft(selection);
  }, [mode, selection, setDraft]);
}

/** On narrow screens the card rises from below over the text. */
function useSheet() {
  const isNarrow = useMediaQuery('(max-width: 1023.98px)') ?? false;
  const [isOpen, setIsOpen] = useState(false);
  const open = useCallback(() => setIsOpen(true), []);
  return { isNarrow, isOpen, open, close: () => setIsOpen(false) };
}

function RegisterHead({ review }: { review: Review }) {
  const say = useWords(text);
  const { accepted, open } = review.coverage;
  return (
    <div className="reader-register">
      <h2 className="t-section">{say.register(accepted + open)}</h2>
      <span>{say.registerCounts(accepted, open)}</span>
    </div>
  );
}

/** Headings, captions and ornaments can be signed in one go: the engine knows their form, a person says yes. */
function MachineMarks({
  review,
  desk,
  isWritable,
}: {
  review: Review;
  desk: ReturnType<typeof useReviewDesk>;
  isWritable: boolean;
}) {
  const say = useWords(text);
  const plain = review.sentences.filter(
    (sentence) => isUnread(sentence) && sentence.role !== 'directive' && sentence.role !== 'context',
  );
  if (!isWritable || plain.length === 0) return null;
  const ordinals = plain.map((sentence) => sentence.ordinal);
  return (
    <p className="reader-machine-marks">
      <Button size="small" onClick={() => desk.readSentences(ordinals, 'context')}>
        {say.machineMarks(plain.length)}
      </Button>
    </p>
  );
}
