import { useState } from 'react';
import { Popover } from './popover.tsx';
import { type Reason, ReasonsList } from './reasons-list.tsx';
import { type StatusName, StatusWord, statusText } from './status-mark.tsx';
import { text } from './text.ts';
import { useWords } from './words.ts';
import './status-chip.css';

interface StatusChipProps {
  readonly status: StatusName;
  /** Another word for the same shape: "Đạt", "Chậm hẹn". */
  readonly word?: string;
  /** The rule and the facts that made it so, each with its record. */
  readonly reasons: readonly Reason[];
}

/** A computed status that can say why: the chip opens "Vì sao". */
export function StatusChip({ status, word, reasons }: StatusChipProps) {
  const [isOpen, setIsOpen] = useState(false);
  const say = useWords(text);
  const names = useWords(statusText);
  const name = word ?? names[status];
  const trigger = (
    <button type="button" className="ui-status-chip" aria-label={say.whyHint(name)} onClick={() => setIsOpen(!isOpen)}>
      <StatusWord status={status} word={name} />
    </button>
  );
  const title = say.why(name.toLocaleLowerCase('vi'));
  return (
    <Popover isOpen={isOpen} onChange={setIsOpen} trigger={trigger} label={title}>
      <div className="ui-status-why">
        <p className="ui-status-why-head">{title}</p>
        {reasons.length > 0 ? <ReasonsList reasons={reasons} /> : <p>{say.noReason}</p>}
      </div>
    </Popover>
  );
}
