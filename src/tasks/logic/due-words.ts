import { datePhrasesIn } from '#calendar/logic/date-phrases.ts';
import type { DateWindow } from '#shared/date-window.ts';
import type { PlainDate } from '#shared/plain-date.ts';

/** A window while it is being typed: the words of the paper, and the days they mean or somebody entered. */
export interface TypedWindow {
  readonly phrase: string;
  readonly earliest: PlainDate | null;
  readonly latest: PlainDate | null;
}

export const noWindow: TypedWindow = { phrase: '', earliest: null, latest: null };

/** The days that the words mean; a limit ("trước 30-6") is open to the left. Null where they name no day and no rhythm. */
export function windowOfPhrase(phrase: string, today: PlainDate): DateWindow | null {
  const [found] = datePhrasesIn(phrase, today);
  if (!found) return null;
  const { role, from, to, certainty } = found;
  return { earliest: role === 'limit' ? null : from, latest: to, phrase: phrase.trim(), certainty };
}

/**
 * What is sent: the words with their days. Days that a person entered against the words are exact; without any day the words
 * stand alone. Null when nothing was typed.
 */
export function windowOfTyped(typed: TypedWindow, today: PlainDate, wordsOfDays: string): DateWindow | null {
  const { earliest, latest } = typed;
  const phrase = typed.phrase.trim();
  if (!phrase && !earliest && !latest) return null;
  const meant = windowOfPhrase(phrase, today);
  if (meant && meant.earliest === earliest && meant.latest === latest) return meant;
  if (!earliest && !latest) return { earliest, latest, phrase, certainty: 'none' };
  return { earliest, latest, phrase: phrase || wordsOfDays, certainty: 'exact' };
}

/** Other words: their days replace those that the earlier words meant, and leave days that a person entered alone. */
export function withPhrase(before: TypedWindow, phrase: string, today: PlainDate): TypedWindow {
  const next = windowOfPhrase(phrase, today);
  if (next?.latest || next?.earliest) return { phrase, earliest: next.earliest, latest: next.latest };
  const meant = windowOfPhrase(before.phrase, today);
  const isMeant = meant?.earliest === before.earliest && meant?.latest === before.latest;
  return isMeant ? { ...noWindow, phrase } : { ...before, phrase };
}
