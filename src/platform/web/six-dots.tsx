import { text } from './text.ts';
import { useWords } from './words.ts';
import './six-dots.css';

/** The six things a task must make clear, in the order they are always drawn. */
export const sixParts = ['who', 'what', 'when', 'responsibility', 'deliverable', 'authority'] as const;
export type SixPart = (typeof sixParts)[number];
export type Clearness = 'clear' | 'inferred' | 'missing';
export type SixClear = Readonly<Record<SixPart, Clearness>>;

interface SixDotsProps {
  readonly parts: SixClear;
  /** Also writes "4 / 6 rõ" beside the dots. */
  readonly hasLabel?: boolean;
}

/** Two groups of three dots: full is clear, half is inferred, hollow is missing. */
export function SixDots({ parts, hasLabel = false }: SixDotsProps) {
  const say = useWords(text);
  const names = (wanted: Clearness) =>
    sixParts.filter((part) => parts[part] === wanted).map((part) => say.sixParts[part]);
  const count = say.sixClear(names('clear').length);
  const missing = names('missing');
  const inferred = names('inferred');
  const label = [
    count,
    missing.length > 0 && say.sixMissing(missing.join(', ')),
    inferred.length > 0 && say.sixInferred(inferred.join(', ')),
  ].filter(Boolean);
  return (
    <span className="ui-six">
      <svg role="img" aria-label={label.join('; ')} width="84" height="12" viewBox="0 0 84 12">
        {sixParts.map((part, at) => (
          <Dot key={part} clearness={parts[part]} x={6 + at * 13 + (at > 2 ? 7 : 0)} />
        ))}
      </svg>
      {hasLabel && (
        <span className="ui-six-label" aria-hidden="true">
          {count}
        </span>
      )}
    </span>
  );
}

function Dot({ clearness, x }: { clearness: Clearness; x: number }) {
  if (clearness === 'missing') return <circle className="ui-six-missing" cx={x} cy="6" r="4" />;
  return (
    <g className="ui-six-known">
      <circle cx={x} cy="6" r="4.3" fillOpacity={clearness === 'clear' ? 1 : 0} />
      {clearness === 'inferred' && <path d={`M${x} 1.7a4.3 4.3 0 0 0 0 8.6z`} />}
    </g>
  );
}
