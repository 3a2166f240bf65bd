import { Button } from '#platform/web/button.tsx';
import { Dialog } from '#platform/web/dialog.tsx';
import { useReader } from '#platform/web/reader.tsx';
import { useWords } from '#platform/web/words.ts';
import { closingStatement } from '#reading/logic/review-coverage.ts';
import type { Review } from '#reading/web/reading-api.ts';
import { ReasonDialog } from '#reading/web/reason-dialog.tsx';
import { SplitDialog } from '#reading/web/split-dialog.tsx';
import { text } from '#reading/web/text.ts';
import type { ReviewDeskState } from './use-review-desk.ts';

/** The questions that are answered before something is written: why, where, and whether it is signed. */
export function DeskDialogs({ desk, review }: { desk: ReviewDeskState; review: Review }) {
  const say = useWords(text);
  const { mode, proposal, sentence } = desk;
  const stop = () => desk.setMode(null);
  return (
    <>
      <ReasonDialog
        isOpen={mode === 'dismiss'}
        title={sentence ? say.dismissSentenceTitle(sentence.ordinal) : say.dismissTitle}
        hasCommonReasons
        confirm={say.dismiss}
        onReason={desk.dismiss}
        onClose={stop}
      />
      <ReasonDialog
        isOpen={mode === 'reopen'}
        title={say.reopenTitle}
        hasCommonReasons={false}
        confirm={say.reopen}
        onReason={desk.reopen}
        onClose={stop}
      />
      {mode === 'split' && proposal && (
        <SplitDialog text={review.text} proposal={proposal} onSplit={desk.split} onClose={stop} />
      )}
      {mode === 'close' && <CloseDialog desk={desk} review={review} />}
    </>
  );
}

/** Restates what is signed; the server computes the sentence again and keeps its own. */
function CloseDialog({ desk, review }: { desk: ReviewDeskState; review: Review }) {
  const say = useWords(text);
  const { displayName } = useReader();
  const dismissed = review.sentences.filter((sentence) => sentence.verdict === 'dismissed');
  const statement = closingStatement(
    review.coverage,
    dismissed.map((sentence) => sentence.readBy ?? displayName),
  );
  const actions = (
    <>
      <Button kind="primary" isBusy={desk.isBusy} onClick={desk.close}>
        {say.close}
      </Button>
      <Button onClick={() => desk.setMode(null)}>{say.cancel}</Button>
    </>
  );
  return (
    <Dialog isOpen onClose={() => desk.setMode(null)} title={say.closeTitle} actions={actions}>
      <p>{say.closeQuestion(statement)}</p>
      <p role="alert" className="form-error">
        {desk.refusal}
      </p>
    </Dialog>
  );
}
