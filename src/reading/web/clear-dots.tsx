import { useWords } from '#platform/web/words.ts';
import { type Clearness, sixClear } from '../logic/six-clear.ts';
import type { ReviewProposal } from './reading-api.ts';
import { text } from './text.ts';

/** Full: clear · half: inferred · hollow: missing. Shape first, so that it reads in black and white. */
export function ClearDot({ clearness }: { clearness: Clearness }) {
  return (
    <svg className="clear-dot" data-clearness={clearness} width="11" height="11" viewBox="0 0 11 11" aria-hidden="true">
      <circle
        cx="5.5"
        cy="5.5"
        r="4.6"
        fill={clearness === 'clear' ? 'currentColor' : 'none'}
        stroke="currentColor"
        strokeWidth="1.5"
      />
      {clearness === 'inferred' && <path d="M5.5 0.9a4.6 4.6 0 0 0 0 9.2z" fill="currentColor" />}
    </svg>
  );
}

/** Two groups of three dots, with a text twin. */
export function ClearDots({ proposal }: { proposal: ReviewProposal }) {
  const say = useWords(text);
  const parts = sixClear(proposal);
  const label = parts.map((part) => `${say.parts[part.part]}: ${say.clearness[part.clearness]}`).join(', ');
  return (
    <span className="clear-dots" role="img" aria-label={label}>
      {parts.map((part) => (
        <ClearDot key={part.part} clearness={part.clearness} />
      ))}
    </span>
  );
}

export const clearCount = (proposal: ReviewProposal): number =>
  sixClear(proposal).filter((part) => part.clearness === 'clear').length;
