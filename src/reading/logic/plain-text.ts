/**
 * The text the engine works on: composed letters, one kind of blank, one place for the tone mark (hoà → hòa, uỷ → ủy).
 * Every change keeps a way back, so that proposals quote the document exactly as it was given.
 */
export interface PlainText {
  readonly text: string;
  /** Offset in the given text of a place in `text`. */
  readonly toOriginal: (offset: number) => number;
}

/** Old spelling of an open syllable → new: the tone moves one letter to the left. Capitals follow. */
const oldTones: ReadonlyMap<string, string> = new Map(
  'oà òa oá óa oả ỏa oã õa oạ ọa oè òe oé óe oẻ ỏe oẽ õe oẹ ọe uỳ ùy uý úy uỷ ủy uỹ ũy uỵ ụy'
    .split(' ')
    .flatMap((word, index, words) => (index % 2 === 0 ? withCapitals(word, words[index + 1]!) : [])),
);

function withCapitals(old: string, now: string): [string, string][] {
  const first = (word: string) => word[0]!.toUpperCase() + word.slice(1);
  return [
    [old, now],
    [first(old), first(now)],
    [old.toUpperCase(), now.toUpperCase()],
  ];
}

export function plainTextOf(given: string): PlainText {
  const composed = compose(given);
  return { text: sameLengthForm(composed.text), toOriginal: composed.toOriginal };
}

/** Replacements that keep the length: blanks, quotation marks, and the tone at the end of a syllable. */
function sameLengthForm(text: string): string {
  const blanks = text.replace(/[\u00a0\u2007\u202f\u2000-\u200a\u3000\ufeff\u200b\t]/g, ' ').replace(/\r/g, '\n');
  return blanks.replace(
    /(?<![qQ])(?:[oO][àáảãạèéẻẽẹÀÁẢÃẠÈÉẺẼẸ]|[uU][ỳýỷỹỵỲÝỶỸỴ])(?![\p{L}\p{M}])/gu,
    (pair) => oldTones.get(pair) ?? pair,
  );
}

/** Soft hyphens and word joiners: nobody sees them, and a word with one inside is still that word. */
const invisible = /[\u00ad\u200c\u2060]/g;

function compose(given: string): PlainText {
  if (given.normalize('NFC') === given && given.search(invisible) < 0) {
    return { text: given, toOriginal: (offset) => offset };
  }
  const starts: number[] = [];
  const parts: string[] = [];
  let dropped = -1;
  for (const cluster of given.matchAll(/[^\p{M}]\p{M}*|\p{M}+/gsu)) {
    const part = cluster[0].replace(invisible, '').normalize('NFC');
    if (part === '' && dropped < 0) dropped = cluster.index;
    if (part === '') continue;
    // What is dropped belongs to the word before it; at a word's beginning, to that word.
    const isAtBeginning = dropped >= 0 && /^\s?$/.test(parts.at(-1) ?? '');
    const first = isAtBeginning ? dropped : cluster.index;
    for (let unit = 0; unit < part.length; unit += 1) starts.push(unit === 0 ? first : cluster.index + unit);
    parts.push(part);
    dropped = -1;
  }
  starts.push(given.length);
  return { text: parts.join(''), toOriginal: (offset) => starts[offset] ?? given.length };
}
