import { useEffect, useState } from 'react';
import type { Span } from '../logic/reading-types.ts';
import { selectedSpan } from './text-places.ts';

/** The words of the text selected just now; null when none are. */
export function useSelectedSpan(isActive: boolean): Span | null {
  const [span, setSpan] = useState<Span | null>(null);
  useEffect(() => {
    if (!isActive) return setSpan(null);
    let timer: ReturnType<typeof setTimeout>;
    // A drag fires many times; the words count once the hand rests.
    const soon = () => {
      clearTimeout(timer);
      timer = setTimeout(() => setSpan(selectedSpan()), 120);
    };
    document.addEventListener('selectionchange', soon);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('selectionchange', soon);
    };
  }, [isActive]);
  return span;
}
