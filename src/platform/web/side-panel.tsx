import { ChevronDown, ChevronUp, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton } from './button.tsx';
import { text } from './text.ts';
import { useHotkeys } from './use-hotkeys.ts';
import { useWords } from './words.ts';
import './side-panel.css';

interface WithPanelProps {
  readonly children: ReactNode;
  /** A `SidePanel`, or nothing while no record is in hand. */
  readonly panel: ReactNode;
}

/** A list with the record in hand beside it: docked from 1280 px, over the list below, a sheet on phones. */
export function WithPanel({ children, panel }: WithPanelProps) {
  return (
    <div className="ui-with-panel" data-open={panel ? '' : undefined}>
      <div className="ui-with-panel-list">{children}</div>
      {panel}
    </div>
  );
}

interface SidePanelProps {
  readonly label: string;
  /** Code and status of the record. */
  readonly head: ReactNode;
  readonly children: ReactNode;
  /** Buttons at the foot, the main one first. */
  readonly actions?: ReactNode;
  readonly onClose: () => void;
  readonly onPrevious?: (() => void) | undefined;
  readonly onNext?: (() => void) | undefined;
}

/** The record in hand. The list keeps focus, so J and K walk on while it is open; Esc closes it. */
export function SidePanel({ label, head, children, actions, onClose, onPrevious, onNext }: SidePanelProps) {
  const say = useWords(text);
  useHotkeys([{ keys: 'Esc', does: say.closePanel, run: onClose }]);
  return (
    <aside className="ui-panel" aria-label={label}>
      <div className="ui-panel-head">
        <div className="ui-panel-title">{head}</div>
        {onPrevious && (
          <IconButton label={say.previous} onClick={onPrevious}>
            <ChevronUp size={16} strokeWidth={1.7} aria-hidden />
          </IconButton>
        )}
        {onNext && (
          <IconButton label={say.next} onClick={onNext}>
            <ChevronDown size={16} strokeWidth={1.7} aria-hidden />
          </IconButton>
        )}
        <IconButton label={say.close} onClick={onClose}>
          <X size={16} strokeWidth={1.7} aria-hidden />
        </IconButton>
      </div>
      <div className="ui-panel-body">{children}</div>
      {actions && <div className="ui-panel-actions">{actions}</div>}
    </aside>
  );
}
