/**
 * The text the engine works on: composed letters, one kind of blank, one place for the tone mark (hoà → hòa, uỷ → ủy).
 * Every change keeps a way back, so that proposals quote the document exactly as it was given.
 */
export interface PlainText {
  readonly text: string;
  /** Offset in the given text of a place in `text`. */
  readonly toOriginal: (offset: number) => number;
}

const oldTones: readonly (readonly [string, string])[] = [
  ['oà', 'òa'],
  ['oá', 'óa'],
  ['oả', 'ỏa'],
  ['oã', 'õa'],
  ['oạ', 'ọa'],
  ['oè', 'òe'],
  ['oé', 'óe'],
  ['oẻ', 'ỏe'],
  ['oẽ', 'õe'],
  ['oẹ', 'ọe'],
  ['uỳ', 'ùy'],
  ['uý', 'úy'],
  ['uỷ', 'ủy'],
  ['uỹ', 'ũy'],
  ['uỵ', 'ụy'],
];

export function plainTextOf(given: string): PlainText {
  const composed = compose(given);
  return { text: sameLengthForm(composed.text), toOriginal: composed.toOriginal };
}

/** Replacements that keep the length: blanks, quotation marks, and the tone at the end of a syllable. */
function sameLengthForm(text: string): string {
  const blanks = text.replace(/[\u00a0\u2007\u202f\u2000-\u200a\u3000\ufeff\u200b\t]/g, ' ').replace(/\r/g, '\n');
  return blanks.replace(/(?<![qQ])(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?![\p{L}\p{M}])/gu, (pair) => {
    const found = oldTones.find(([old]) => old === pair);
    return found ? found[1] : pair;
  });
}

function compose(given: string): PlainText {
  if (given.normalize('NFC') === given) return { text: given, toOriginal: (offset) => offset };
  const starts: number[] = [];
  const parts: string[] = [];
  for (const cluster of given.matchAll(/[^\p{M}]\p{M}*|\p{M}+/gsu)) {
    const part = cluster[0].normalize('NFC');
    for (let unit = 0; unit < part.length; unit += 1) starts.push(unit === 0 ? cluster.index : cluster.index + unit);
    parts.push(part);
  }
  starts.push(given.length);
  return { text: parts.join(''), toOriginal: (offset) => starts[offset] ?? given.length };
}
