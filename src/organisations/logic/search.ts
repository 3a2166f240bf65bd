import { asStored, foldForSearch } from '#shared/vietnamese-text.ts';

/**
 * What is searched of a unit: every name it goes by, without diacritics, and its code. It starts with a space, so that
 * "begins a word" is the plain pattern `% so%`, which the trigram index answers.
 */
export function searchTextOf(names: readonly string[], code: string | null): string {
  const folded = names.map((name) => foldForSearch(asStored(name)));
  return ` ${[...new Set([...folded, ...(code ? [code] : [])])].join(' | ')}`;
}

/** The words of a search; each of them must begin a word of the unit's names. */
export function searchWordsOf(search: string): string[] {
  return foldForSearch(search).split(' ').filter(Boolean);
}
