import { Button } from '#platform/web/button.tsx';
import { useWords } from '#platform/web/words.ts';
import type { ReviewSentence } from './reading-api.ts';
import { text } from './text.ts';

export interface SentenceActions {
  readonly markContext: () => void;
  readonly dismiss: () => void;
  readonly unread: () => void;
  readonly add: () => void;
}

interface SentenceCardProps {
  readonly sentence: ReviewSentence;
  readonly words: string;
  /** Null: read only. */
  readonly actions: SentenceActions | null;
}

/** A sentence without a proposal: was a directive missed in it? */
export function SentenceCard({ sentence, words, actions }: SentenceCardProps) {
  const say = useWords(text);
  const { ordinal, verdict, readBy, reason } = sentence;
  const isRead = verdict !== 'unread';
  return (
    <article className="proposal-card" aria-label={say.sentenceCard(ordinal)}>
      <p className="proposal-card-head">
        <b>{say.sentenceCard(ordinal)}</b>
        <span>{say.verdicts[verdict]}</span>
      </p>
      <blockquote className="t-quote-row proposal-card-quote">{words}</blockquote>
      <p className="t-table">
        {isRead ? say.sentenceRead(say.verdicts[verdict], readBy ?? '') : say.sentenceQuestion}
        {reason && <span className="clear-hint"> {reason}</span>}
      </p>
      {actions && (
        <div className="proposal-card-actions sentence-card-actions">
          {!isRead && (
            <Button kind="primary" size="small" keys="B" onClick={actions.markContext}>
              {say.markContext}
            </Button>
          )}
          <Button size="small" keys="N" onClick={actions.add}>
            {say.addFromSentence}
          </Button>
          {isRead ? (
            <Button size="small" onClick={actions.unread}>
              {say.markUnread}
            </Button>
          ) : (
            <Button size="small" keys="X" onClick={actions.dismiss}>
              {say.markDismissed}
            </Button>
          )}
        </div>
      )}
    </article>
  );
}
