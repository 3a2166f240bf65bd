import { type MouseEvent, memo, type RefObject } from 'react';
import { useWords } from '#platform/web/words.ts';
import type { Review, ReviewSentence } from './reading-api.ts';
import { text } from './text.ts';
import { useVisibleSentences } from './use-visible-sentences.ts';
import './review-bar.css';

interface ReviewBarProps {
  readonly review: Review;
  /** Holds the text: what is on screen is looked up there. */
  readonly stage: RefObject<HTMLElement | null>;
  readonly onGoTo: (ordinal: number) => void;
}

/** One segment a sentence, as long as its words; the frame is what is on screen. The counts above are its text twin. */
export const ReviewBar = memo(function ReviewBar({ review, stage, onGoTo }: ReviewBarProps) {
  const say = useWords(text);
  const { coverage, sentences } = review;
  const goTo = (event: MouseEvent) => {
    const ordinal = (event.target as HTMLElement).dataset.ordinal;
    if (ordinal) onGoTo(Number(ordinal));
  };
  return (
    <section className="review-bar">
      <div className="review-bar-head">
        <h2 className="t-sub">{say.coverage(coverage.read, coverage.total)}</h2>
        <ul>
          {(['directive', 'context', 'dismissed', 'unread'] as const).map((verdict) => (
            <li key={verdict}>
              <span className="review-bar-key" data-verdict={verdict} />
              <b>{coverage[verdict]}</b> {say.coverageCounts[verdict]}
            </li>
          ))}
        </ul>
      </div>
      {/* Keys reach every sentence through J, K and U; this is the mouse's way. */}
      <div
        className="review-bar-line"
        data-dense={sentences.length > 200 || undefined}
        aria-hidden="true"
        onClick={goTo}
      >
        {sentences.map((sentence) => (
          <Segment key={sentence.ordinal} sentence={sentence} />
        ))}
        <Frame sentences={sentences} stage={stage} />
      </div>
    </section>
  );
});

function Segment({ sentence }: { sentence: ReviewSentence }) {
  const { ordinal, verdict, start, end } = sentence;
  return <span data-ordinal={ordinal} data-verdict={verdict} style={{ flexGrow: end - start }} />;
}

/** What is on screen, as shares of the whole line: the same measure that gives the segments their length. */
function Frame({ sentences, stage }: { sentences: readonly ReviewSentence[]; stage: ReviewBarProps['stage'] }) {
  const visible = useVisibleSentences(stage);
  if (!visible) return null;
  const lengthTo = (ordinal: number) =>
    sentences.reduce((sum, { ordinal: at, start, end }) => (at <= ordinal ? sum + end - start : sum), 0);
  const whole = lengthTo(Number.POSITIVE_INFINITY);
  const [from, to] = [lengthTo(visible[0] - 1) / whole, lengthTo(visible[1]) / whole];
  return <i className="review-bar-frame" style={{ left: `${from * 100}%`, width: `${(to - from) * 100}%` }} />;
}
