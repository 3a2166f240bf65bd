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

/** Short words that people write and names may spell out, or the other way round. */
const spelledOut: Readonly<Record<string, readonly string[]>> = {
  tx: ['thi xa'],
  tp: ['thanh pho'],
  ubnd: ['uy ban nhan dan'],
  ubndtp: ['ubnd tp', 'uy ban nhan dan thanh pho'],
  hdnd: ['hoi dong nhan dan'],
  mttq: ['mat tran to quoc'],
  qlda: ['bqlda', 'quan ly du an'],
  bqlda: ['ban qlda', 'ban quan ly du an'],
  bql: ['ban quan ly'],
  vp: ['van phong'],
  ca: ['cong an'],
  catp: ['cong an thanh pho'],
  tu: ['thanh uy'],
};

/** The whole search as a name would say it: as it was typed, and with its short words spelled out. */
export function phrasesOf(search: string): string[] {
  const words = searchWordsOf(search);
  const spelled = words.map((word) => spelledOut[word]?.[0] ?? word);
  return [...new Set([words.join(' '), spelled.join(' ')])];
}

/** What may stand in a name where a search has this word; the word itself first. */
export function waysToWrite(word: string): string[] {
  return [word, ...(spelledOut[word] ?? [])];
}
