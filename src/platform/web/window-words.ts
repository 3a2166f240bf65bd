import type { DateWindow } from '#shared/date-window.ts';
import { cityDay, cityInterval } from './city-dates.ts';

/** How a window is drawn. `from` is open to the right: "từ tháng 9". */
export type WindowShape = 'point' | 'interval' | 'until' | 'from' | 'rhythm' | 'none';

export function windowShape(window: DateWindow | null): WindowShape {
  if (!window || (!window.earliest && !window.latest)) return window?.certainty === 'recurring' ? 'rhythm' : 'none';
  if (window.certainty === 'recurring') return 'rhythm';
  if (!window.earliest) return 'until';
  if (!window.latest) return 'from';
  return window.earliest === window.latest ? 'point' : 'interval';
}

interface WindowSay {
  readonly noDue: string;
  readonly noDueFor: (phrase: string) => string;
  readonly before: (day: string) => string;
  readonly after: (day: string) => string;
}

export interface WindowWords {
  /** What the reader sees first: the document's own words, or the day when the document names one. */
  readonly main: string;
  /** The days behind the words, when they say more than the words. */
  readonly days: string | null;
}

/** The words of a window: the phrase first, the computed days beside it; never a day that the document does not name. */
export function windowWords(window: DateWindow | null, say: WindowSay): WindowWords {
  const phrase = window?.phrase.trim() ?? '';
  const shape = windowShape(window);
  if (shape === 'none') return { main: phrase ? say.noDueFor(phrase) : say.noDue, days: null };
  const days = daysOf(window!, say);
  if (shape === 'point' && window!.certainty === 'exact') return { main: days ?? phrase, days: null };
  return phrase ? { main: phrase, days } : { main: days ?? say.noDue, days: null };
}

function daysOf({ earliest, latest }: DateWindow, say: WindowSay): string | null {
  if (earliest && latest) return cityInterval(earliest, latest);
  if (latest) return say.before(cityDay(latest));
  return earliest ? say.after(cityDay(earliest)) : null;
}
