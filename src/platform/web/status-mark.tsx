import type { ReactNode } from 'react';
import { type StatusName, statusText } from './status.ts';
import { useWords } from './words.ts';
import './status-mark.css';

export { type StatusName, statusHues, statusNames, statusText } from './status.ts';

const ring = <circle cx="8" cy="8" r="6.2" />;
const hands = <path d="M8 4.7v3.6l2.3 1.4" />;
const check = <path d="m5.2 8.2 2 2 3.6-4" />;

/** One drawing a status, on a 16 × 16 sheet; told apart by shape alone, so black and white is enough. */
const shapes: Record<StatusName, ReactNode> = {
  done: (
    <>
      <circle className="ui-mark-solid" cx="8" cy="8" r="7" />
      <g className="ui-mark-on-solid">{check}</g>
    </>
  ),
  done_late: (
    <>
      {ring}
      {check}
    </>
  ),
  on_plan: (
    <>
      {ring}
      <circle className="ui-mark-solid" cx="8" cy="8" r="2.4" />
    </>
  ),
  due_soon: (
    <>
      {ring}
      {hands}
    </>
  ),
  at_risk: (
    <>
      <path className="ui-mark-solid" d="M8 2.2 14.4 13.6H1.6Z" />
      <path className="ui-mark-on-solid" d="M8 6.2v3.4m0 2v.1" />
    </>
  ),
  late: (
    <>
      <path className="ui-mark-solid" d="m8 1.6 6.4 6.4L8 14.4 1.6 8Z" />
      <path className="ui-mark-on-solid" d="M8 5v3.4l2.2 1.3" />
    </>
  ),
  no_news: <circle cx="8" cy="8" r="6.4" strokeDasharray="2.3 1.72" strokeLinecap="butt" />,
  paused: <path d="M5.3 3.6v8.8m5.4-8.8v8.8" strokeWidth="3" strokeLinecap="butt" />,
  void: (
    <>
      {ring}
      <path d="m3.8 12.2 8.4-8.4" />
    </>
  ),
  unassigned: (
    <rect x="2.2" y="2.2" width="11.6" height="11.6" rx="1.6" strokeDasharray="2.3 1.72" strokeLinecap="butt" />
  ),
  needs_decision: (
    <>
      <rect x="1.4" y="1.4" width="13.2" height="13.2" rx="1.4" />
      <rect className="ui-mark-solid ui-mark-flat" x="3.9" y="3.9" width="8.2" height="8.2" />
      <path className="ui-mark-on-solid" d="M5.4 6.2h5.2M5.4 8.3h5.2M8 8.3v2.6" strokeWidth="1.2" />
    </>
  ),
};

interface StatusMarkProps {
  readonly status: StatusName;
  /** Pixels; 20 in strips and on phones. */
  readonly size?: 16 | 20;
  /** True when the word already stands beside the mark. */
  readonly isDecorative?: boolean;
}

/** The shape of a status, with its word for screen readers. */
export function StatusMark({ status, size = 16, isDecorative = false }: StatusMarkProps) {
  const name = useWords(statusText)[status];
  const drawing = { className: 'ui-mark', 'data-status': status, width: size, height: size, viewBox: '0 0 16 16' };
  if (isDecorative) {
    return (
      <svg {...drawing} aria-hidden="true">
        {shapes[status]}
      </svg>
    );
  }
  return (
    <svg {...drawing} role="img" aria-label={name}>
      {shapes[status]}
    </svg>
  );
}

interface StatusWordProps {
  readonly status: StatusName;
  /** Another word for the same shape: "Đạt", "Chưa chốt", "Chậm hẹn". */
  readonly word?: string;
}

/** Mark and word in the status' colour. */
export function StatusWord({ status, word }: StatusWordProps) {
  const name = useWords(statusText)[status];
  return (
    <span className="ui-status-word" data-status={status}>
      <StatusMark status={status} isDecorative />
      <span>{word ?? name}</span>
    </span>
  );
}

/** The seal: a question waits here. Beside a name or over a mark. */
export function Seal({ size = 16 }: { size?: 16 | 20 }) {
  return <StatusMark status="needs_decision" size={size} />;
}
