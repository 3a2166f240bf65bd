/**
 * Numbers for the words of the lexicons, so that phrases are looked for by number: comparing words letter by letter at every
 * step of a search cost more than all else. Words no lexicon knows are 0. Lexicons are read when the modules load, before any text.
 */
const numbers = new Map<string, number>();

/** The number of a word of a lexicon, given on its first coming. */
export function learnWord(word: string): number {
  const known = numbers.get(word);
  if (known !== undefined) return known;
  numbers.set(word, numbers.size + 1);
  return numbers.size;
}

export function numberOf(word: string): number {
  return numbers.get(word) ?? 0;
}
