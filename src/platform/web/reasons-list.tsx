import type { ReactNode } from 'react';
import { AsOfLink } from './as-of.tsx';
import { StatusMark, type StatusName } from './status-mark.tsx';
import './reasons-list.css';

export interface Reason {
  /** The way this fact points: at_risk pulls down, done holds up. */
  readonly status: StatusName;
  /** One fact, one sentence. */
  readonly fact: ReactNode;
  /** The record that says so. */
  readonly href?: string | undefined;
}

/** Why something stands where it stands: one mark and one fact a line, each line opens its record. */
export function ReasonsList({ reasons }: { reasons: readonly Reason[] }) {
  return (
    <ul className="ui-reasons">
      {reasons.map((reason, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: reasons are computed together and have no identity of their own.
        <li key={at}>
          <StatusMark status={reason.status} />
          {reason.href ? (
            <AsOfLink href={reason.href} className="ui-reason">
              {reason.fact}
            </AsOfLink>
          ) : (
            <span className="ui-reason">{reason.fact}</span>
          )}
        </li>
      ))}
    </ul>
  );
}
