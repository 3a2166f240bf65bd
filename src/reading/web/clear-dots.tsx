import { type SixClear, SixDots } from '#platform/web/six-dots.tsx';
import { type Clearness, sixClear } from '../logic/six-clear.ts';
import type { ReviewProposal } from './reading-api.ts';

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

/** How clear a proposal is in the six, as the kit draws it. */
export function ClearDots({ proposal }: { proposal: ReviewProposal }) {
  const parts = Object.fromEntries(sixClear(proposal).map(({ part, clearness }) => [part, clearness]));
  return <SixDots parts={parts as SixClear} />;
}

export const clearCount = (proposal: ReviewProposal): number =>
  sixClear(proposal).filter((part) => part.clearness === 'clear').length;
