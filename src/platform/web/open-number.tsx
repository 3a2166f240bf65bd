import { AsOfLink } from './as-of.tsx';
import './open-number.css';

interface OpenNumberProps {
  /** Written as the city writes it: "23", "2.412", "24 / 24". */
  readonly count: number | string;
  /** What is counted: "nguy cơ chậm". */
  readonly word?: string;
  /** The list of exactly the records counted. */
  readonly href: string;
  /** Red is for late and for a decision that waits; nothing else. */
  readonly tone?: 'late' | 'decision';
}

/** A number inside a sentence; it opens the list of what it counts. */
export function OpenNumber({ count, word, href, tone }: OpenNumberProps) {
  return (
    <AsOfLink href={href} className="ui-open-number" data-tone={tone}>
      <b>{count}</b>
      {/* The count never parts from the first word of what it counts. */}
      {word && `\u00a0${word}`}
    </AsOfLink>
  );
}
