import { CircleX } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from './button.tsx';
import { text } from './text.ts';
import { useWords } from './words.ts';
import './state-sheet.css';

interface ErrorPanelProps {
  /** What was not changed: "Không đọc được tệp, chưa ghi gì vào sổ." */
  readonly sentence: string;
  /** What the reader can do. */
  readonly wayOut?: ReactNode;
  readonly actions?: ReactNode;
  readonly onRetry?: (() => void) | undefined;
  /** For the administrator: request number, code, time. */
  readonly details?: ReactNode;
}

/** Something failed: what did not happen, what to do, the rest folded away. */
export function ErrorPanel({ sentence, wayOut, actions, onRetry, details }: ErrorPanelProps) {
  const say = useWords(text);
  return (
    <div className="ui-state" role="alert">
      <p className="ui-state-failed">
        <CircleX size={18} strokeWidth={1.7} aria-hidden />
        <strong>{sentence}</strong>
      </p>
      {wayOut && <p className="ui-state-hint">{wayOut}</p>}
      {(actions || onRetry) && (
        <div className="ui-state-actions">
          {onRetry && <Button onClick={onRetry}>{say.retry}</Button>}
          {actions}
        </div>
      )}
      {details && (
        <details className="ui-state-details">
          <summary>{say.details}</summary>
          <div>{details}</div>
        </details>
      )}
    </div>
  );
}
