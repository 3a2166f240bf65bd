import type { ReactNode } from 'react';
import './state-sheet.css';

interface EmptyProps {
  /** What is not there yet: "Chưa có chỉ đạo nào từ phiên này." */
  readonly sentence: string;
  /** What to do so that there is. */
  readonly hint?: ReactNode;
  readonly action?: ReactNode;
}

/** Nothing here, said plainly, with the first step. */
export function Empty({ sentence, hint, action }: EmptyProps) {
  return (
    <div className="ui-state">
      <p className="t-question ui-state-sentence">{sentence}</p>
      {hint && <p className="ui-state-hint">{hint}</p>}
      {action && <div className="ui-state-actions">{action}</div>}
    </div>
  );
}
