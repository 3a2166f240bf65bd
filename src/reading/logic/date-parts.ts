/** A stretch of words; a day written with figures is kept on one line. */
export interface DatePart {
  readonly text: string;
  /** Where it begins in the words given. */
  readonly at: number;
  readonly isDate: boolean;
}

const days = /\d{1,2}[-/.–]\d{1,2}(?:[-/.–]\d{2,4})?/g;

/** Cuts words at days such as 30-6-2026, which must not break across lines. All characters are kept, in order. */
export function dateParts(words: string): DatePart[] {
  const parts: DatePart[] = [];
  let at = 0;
  for (const found of words.matchAll(days)) {
    if (found.index > at) parts.push({ text: words.slice(at, found.index), at, isDate: false });
    parts.push({ text: found[0], at: found.index, isDate: true });
    at = found.index + found[0].length;
  }
  if (at < words.length) parts.push({ text: words.slice(at), at, isDate: false });
  return parts;
}
