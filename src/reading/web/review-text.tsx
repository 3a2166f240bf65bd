import { memo, useMemo, useRef } from 'react';
import { useWords } from '#platform/web/words.ts';
import { dateParts } from '../logic/date-parts.ts';
import type { Span } from '../logic/reading-types.ts';
import { type Piece, sentencePieces } from '../logic/sentence-pieces.ts';
import type { Review, ReviewProposal, ReviewSentence } from './reading-api.ts';
import { SpanHandles } from './span-handles.tsx';
import { text as words } from './text.ts';
import './review-text.css';

/** Where the reader is: at a proposal, or at a sentence without one. */
export type Cursor =
  | { readonly kind: 'proposal'; readonly id: string }
  | { readonly kind: 'sentence'; readonly ordinal: number };

interface ReviewTextProps {
  readonly review: Review;
  readonly cursor: Cursor | null;
  /** The span being corrected; drawn instead of the proposal it belongs to. */
  readonly draft: (Span & { id: string }) | null;
  readonly onPick: (cursor: Cursor) => void;
  /** An edge of the draft was dragged. */
  readonly onSpan: (span: Span) => void;
}

/** A proposal as the text shows it: with its number in the order of the text. */
export interface Mark extends Span {
  readonly id: string;
  readonly number: number;
  readonly look: 'accepted' | 'open' | 'draft';
}

/** The document, a numbered sentence a block: what is accepted is underlined, what is proposed dashed, what is in hand marked. */
export function ReviewText({ review, cursor, draft, onPick, onSpan }: ReviewTextProps) {
  const say = useWords(words);
  const root = useRef<HTMLElement>(null);
  const marks = useMarks(review.proposals, draft);
  const bySentence = useMemo(() => marksBySentence(review.sentences, marks), [review.sentences, marks]);
  const currentId = draft?.id ?? (cursor?.kind === 'proposal' ? cursor.id : null);
  return (
    <section className="review-text" aria-label={say.documentText} ref={root}>
      {review.sentences.map((sentence, at) => {
        const here = bySentence[at]!;
        return (
          <SentenceBlock
            key={sentence.ordinal}
            text={review.text.slice(sentence.start, sentence.end)}
            sentence={sentence}
            marks={here}
            currentId={here.some((mark) => mark.id === currentId) ? currentId : null}
            isCurrent={cursor?.kind === 'sentence' && cursor.ordinal === sentence.ordinal}
            onPick={onPick}
          />
        );
      })}
      {draft && (
        <SpanHandles
          root={root}
          text={review.text}
          span={draft}
          others={marks.filter(({ id }) => id !== draft.id)}
          onSpan={onSpan}
        />
      )}
    </section>
  );
}

function useMarks(proposals: readonly ReviewProposal[], draft: ReviewTextProps['draft']): Mark[] {
  return useMemo(() => {
    const living = proposals.filter((proposal) => proposal.state !== 'dismissed');
    return living
      .map((proposal, at): Mark => {
        const isDraft = proposal.id === draft?.id;
        const { start, end } = isDraft ? draft : proposal;
        return { id: proposal.id, start, end, number: at + 1, look: isDraft ? 'draft' : (proposal.state as 'open') };
      })
      .sort((a, b) => a.start - b.start);
  }, [proposals, draft]);
}

const none: readonly Mark[] = [];

/** One walk along both lists: a text of forty pages has some six hundred sentences. */
function marksBySentence(sentences: readonly Span[], marks: readonly Mark[]): (readonly Mark[])[] {
  let first = 0;
  return sentences.map((sentence) => {
    while (first < marks.length && marks[first]!.end <= sentence.start) first += 1;
    let last = first;
    while (last < marks.length && marks[last]!.start < sentence.end) last += 1;
    return last > first ? marks.slice(first, last) : none;
  });
}

interface SentenceBlockProps {
  readonly text: string;
  readonly sentence: ReviewSentence;
  readonly marks: readonly Mark[];
  readonly currentId: string | null;
  readonly isCurrent: boolean;
  readonly onPick: (cursor: Cursor) => void;
}

const SentenceBlock = memo(function SentenceBlock({
  text,
  sentence,
  marks,
  currentId,
  isCurrent,
  onPick,
}: SentenceBlockProps) {
  const say = useWords(words);
  const { ordinal, start, role, verdict } = sentence;
  const pickSentence = () => {
    // A selection is on its way: picking would take it apart.
    if (window.getSelection()?.isCollapsed !== false) onPick({ kind: 'sentence', ordinal });
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys reach the sentence through its number; a click on the words is only quicker.
    <p
      className="review-sentence"
      id={`cau-${ordinal}`}
      data-ordinal={ordinal}
      data-role={role}
      data-verdict={verdict}
      data-current={isCurrent || undefined}
      onClick={marks.length === 0 ? pickSentence : undefined}
    >
      <button
        type="button"
        className="review-number"
        aria-label={`${say.sentenceCard(ordinal)}, ${say.verdicts[verdict]}`}
        aria-current={isCurrent || undefined}
        onClick={() => onPick(marks[0] ? { kind: 'proposal', id: marks[0].id } : { kind: 'sentence', ordinal })}
      >
        {ordinal}
      </button>
      {sentencePieces(sentence, marks).map((piece) => (
        <PieceOfText
          key={piece.start}
          piece={piece}
          words={text.slice(piece.start - start, piece.end - start)}
          isCurrent={piece.mark !== null && piece.mark.id === currentId}
          onPick={onPick}
        />
      ))}
    </p>
  );
});

interface PieceProps {
  readonly piece: Piece<Mark>;
  readonly words: string;
  readonly isCurrent: boolean;
  readonly onPick: (cursor: Cursor) => void;
}

function PieceOfText({ piece, words, isCurrent, onPick }: PieceProps) {
  const { mark, start } = piece;
  if (!mark) return <PlacedWords start={start} words={words} />;
  const number = String(mark.number).padStart(2, '0');
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: every proposal has its own button in the list beside the text.
    // biome-ignore lint/a11y/useKeyWithClickEvents: as above.
    <span
      className="review-mark"
      data-mark={mark.id}
      data-look={mark.look}
      data-current={isCurrent || undefined}
      onClick={(event) => {
        event.stopPropagation();
        if (window.getSelection()?.isCollapsed !== false) onPick({ kind: 'proposal', id: mark.id });
      }}
    >
      {piece.isFirst && <sup className="review-sup">{number}</sup>}
      <PlacedWords start={start} words={words} />
    </span>
  );
}

/** Words that know their place in the text; days in them stay on one line. */
function PlacedWords({ start, words }: { start: number; words: string }) {
  return dateParts(words).map(({ text, at, isDate }) => (
    <span key={at} data-start={start + at} className={isDate ? 'nowrap' : undefined}>
      {text}
    </span>
  ));
}
