import { useId, useState } from 'react';
import { Button } from '#platform/web/button.tsx';
import { RadioGroup } from '#platform/web/choice.tsx';
import { Dialog } from '#platform/web/dialog.tsx';
import { useWords } from '#platform/web/words.ts';
import { text } from './text.ts';
import './form-field.css';

interface ReasonDialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  /** With the reasons people give most often; else only a box to write in. */
  readonly hasCommonReasons: boolean;
  readonly confirm: string;
  readonly onReason: (reason: string) => void;
  readonly onClose: () => void;
}

/** Asks why, before something is dismissed or opened again. */
export function ReasonDialog(props: ReasonDialogProps) {
  return props.isOpen ? <OpenReasonDialog {...props} /> : null;
}

const common = ['past', 'praise', 'repeated', 'goal', 'notOurs', 'other'] as const;

function OpenReasonDialog({ title, hasCommonReasons, confirm, onReason, onClose }: ReasonDialogProps) {
  const say = useWords(text);
  const id = useId();
  const [choice, setChoice] = useState<(typeof common)[number]>(hasCommonReasons ? 'past' : 'other');
  const [own, setOwn] = useState('');
  const [isMissing, setIsMissing] = useState(false);
  const submit = () => {
    const reason = choice === 'other' ? own.trim() : say.reasons[choice];
    if (reason) onReason(reason);
    else setIsMissing(true);
  };
  const actions = (
    <>
      <Button kind="primary" onClick={submit}>
        {confirm}
      </Button>
      <Button onClick={onClose}>{say.cancel}</Button>
    </>
  );
  return (
    <Dialog isOpen onClose={onClose} title={title} actions={actions}>
      {hasCommonReasons && (
        <RadioGroup
          label={say.reason}
          value={choice}
          onChange={setChoice}
          choices={common.map((value) => ({ value, label: say.reasons[value] }))}
        />
      )}
      {choice === 'other' && (
        <>
          <label className="ui-label" htmlFor={id}>
            {say.reason}
          </label>
          <textarea
            id={id}
            className="ui-input"
            value={own}
            aria-invalid={isMissing && !own.trim()}
            aria-describedby={`${id}-missing`}
            onChange={(event) => setOwn(event.target.value)}
          />
          <p id={`${id}-missing`} role="alert" className="form-error">
            {isMissing && !own.trim() && say.reasonNeeded}
          </p>
        </>
      )}
    </Dialog>
  );
}
