import { type FormEvent, useId, useState } from 'react';
import { useAsOf } from '#platform/web/as-of.tsx';
import { Button } from '#platform/web/button.tsx';
import { Dialog } from '#platform/web/dialog.tsx';
import { TextAreaField } from '#platform/web/field.tsx';
import { RefusalList } from '#platform/web/refusal-list.tsx';
import { SectionHead } from '#platform/web/section-head.tsx';
import { useWords } from '#platform/web/words.ts';
import { vietnameseDay } from '#shared/vietnamese-text.ts';
import type { ReformDetail } from '../reorganisations-api.ts';
import { text } from './text.ts';
import { useUndo } from './use-reform-writes.ts';

/** Taking it back until the day of the handover has passed; after that, why not. What was built on it the server tells. */
export function UndoSection({ reform }: { reform: ReformDetail }) {
  const say = useWords(text);
  const { today } = useAsOf();
  const [isOpen, setIsOpen] = useState(false);
  const { handoverOn } = reform;
  const day = vietnameseDay(handoverOn ?? '');
  const isLate = handoverOn !== null && today > handoverOn;
  return (
    <section className="reform-part">
      <SectionHead title={say.undoHead} />
      <p className="reform-quiet">{isLate ? say.tooLate(day) : say.undoHint(day)}</p>
      {!isLate && (
        <div className="reform-actions">
          <Button onClick={() => setIsOpen(true)}>{say.undo}</Button>
        </div>
      )}
      {isOpen && <UndoDialog {...reform} onClose={() => setIsOpen(false)} />}
    </section>
  );
}

function UndoDialog({ id, title, onClose }: { id: string; title: string; onClose: () => void }) {
  const say = useWords(text);
  const form = useId();
  const [reason, setReason] = useState('');
  const [isAsked, setIsAsked] = useState(false);
  const undo = useUndo(onClose);
  const send = (event: FormEvent) => {
    event.preventDefault();
    setIsAsked(true);
    if (reason.trim() && !undo.isPending) undo.mutate({ id, reason });
  };
  const actions = (
    <>
      <Button kind="primary" type="submit" form={form} isBusy={undo.isPending}>
        {say.undo}
      </Button>
      <Button onClick={onClose}>{say.cancel}</Button>
    </>
  );
  return (
    <Dialog isOpen onClose={onClose} title={say.undoTitle(title)} actions={actions} place="bottom">
      <form id={form} className="reform-form" onSubmit={send} noValidate>
        <p>{say.undoSays}</p>
        <TextAreaField
          {...{ label: say.reason, isRequired: true, maxLength: 1000, value: reason, onChange: setReason }}
          error={isAsked && !reason.trim() && say.needReason}
        />
        {undo.error && <RefusalList error={undo.error} />}
      </form>
    </Dialog>
  );
}
