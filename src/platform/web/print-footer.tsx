import { useEffect } from 'react';
import { useAsOf } from './as-of.tsx';
import { cityDay } from './city-dates.ts';
import { text } from './text.ts';
import { useWords } from './words.ts';

interface PrintFooterProps {
  /** "17:05 ngày 10-3-2026", from the server's clock. */
  readonly printedAt: string;
  readonly checkCode?: string;
}

/**
 * On paper only, at the foot of every page: the day shown, when it was printed, the code to check it by.
 * Draws nothing itself: it hands the words to the page margin in `print.css`.
 */
export function PrintFooter({ printedAt, checkCode }: PrintFooterProps) {
  const { asOf, isPast } = useAsOf();
  const say = useWords(text);
  const day = isPast ? say.viewingAsOf(cityDay(asOf)) : `${say.asOf} ${cityDay(asOf)}.`;
  const note = [day, say.printedAt(printedAt), checkCode && say.checkCode(checkCode)].filter(Boolean).join('  ');
  useEffect(() => {
    const { style } = document.documentElement;
    style.setProperty('--print-note', JSON.stringify(note));
    return () => void style.removeProperty('--print-note');
  }, [note]);
  return null;
}
