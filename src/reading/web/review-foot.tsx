import { Button } from '#platform/web/button.tsx';
import { cityDay } from '#platform/web/city-dates.ts';
import { Keycap } from '#platform/web/keycap.tsx';
import { useWords } from '#platform/web/words.ts';
import type { Review } from './reading-api.ts';
import { text } from './text.ts';
import './form-field.css';

interface ReviewFootProps {
  readonly review: Review;
  /** Null: read only. */
  readonly actions: {
    readonly goToUnread: () => void;
    readonly goToOpen: () => void;
    readonly close: () => void;
    readonly reopen: () => void;
    readonly addFromSelection: (() => void) | null;
  } | null;
  readonly firstUnread: number | null;
  readonly refusal: string | null;
}

/** Always in sight: how to move, what is left, and closing the register once nothing is. */
export function ReviewFoot({ review, actions, firstUnread, refusal }: ReviewFootProps) {
  const say = useWords(text);
  const { coverage, closing } = review;
  const isDone = coverage.open === 0 && coverage.unread === 0;
  return (
    <div className="review-foot">
      <p role="alert" className="form-error review-foot-refusal">
        {refusal}
      </p>
      {actions && !closing && <KeyHints />}
      <span className="review-foot-left">
        {closing
          ? say.closed(closing.statement, closing.closedBy, cityDay(closing.closedOn))
          : isDone
            ? say.allRead
            : say.left(coverage.open, coverage.unread)}
      </span>
      {actions?.addFromSelection && (
        // The click must not take the selection away before it is read.
        <Button keys="N" onMouseDown={(event) => event.preventDefault()} onClick={actions.addFromSelection}>
          {say.addFromSelection}
        </Button>
      )}
      {actions && closing && <Button onClick={actions.reopen}>{say.reopen}</Button>}
      {actions && !closing && (
        <>
          <Button kind={isDone ? 'primary' : 'secondary'} disabled={!isDone} onClick={actions.close}>
            {say.close}
          </Button>
          {firstUnread !== null ? (
            <Button kind="primary" onClick={actions.goToUnread}>
              {say.goToUnread(firstUnread)}
            </Button>
          ) : (
            coverage.open > 0 && (
              <Button kind="primary" onClick={actions.goToOpen}>
                {say.goToOpen}
              </Button>
            )
          )}
        </>
      )}
    </div>
  );
}

function KeyHints() {
  const say = useWords(text);
  return (
    <span className="review-foot-keys" aria-hidden="true">
      {say.footMove} <Keycap keys="J" /> <Keycap keys="K" />
      {say.footUnread} <Keycap keys="U" />
      {say.footContext} <Keycap keys="B" />
      {say.footDoubtful} <Keycap keys="D" />
    </span>
  );
}
