import type { Glyphs } from './pdf-lines.ts';

interface Words {
  readonly text: string;
  readonly left: number;
  readonly right: number;
}

/**
 * Where a font lacks a letter, some programs leave a gap and draw the letter from another font afterwards. The reader of the file
 * has put a blank into the gap ("đ a bàn") and gives the letter ("ị") by itself, at a place inside the words.
 */
export function isInside(words: Words, run: Glyphs): boolean {
  return run.text.length <= 3 && run.x + run.width < words.right + run.size * 0.1 && words.text.includes(' ');
}

/** Puts the letter in the place of the blank that stands where it was drawn. */
export function filled(words: Words, run: Glyphs): string {
  const aim = (run.x + run.width / 2 - words.left) / (words.right - words.left);
  const whole = weightOf(words.text);
  let before = 0;
  let best = { at: -1, distance: Number.POSITIVE_INFINITY };
  for (let at = 0; at < words.text.length; at++) {
    const weight = weightOf(words.text[at]!);
    const distance = Math.abs((before + weight / 2) / whole - aim);
    if (words.text[at] === ' ' && distance < best.distance) best = { at, distance };
    before += weight;
  }
  return words.text.slice(0, best.at) + run.text + words.text.slice(best.at + 1);
}

/** How wide letters are in common fonts, in font heights; only their proportions count. */
function weightOf(text: string): number {
  let weight = 0;
  for (const letter of text) {
    if (/[\sijltfr.,;:'()I/-]/.test(letter.normalize('NFD')[0]!)) weight += 0.3;
    else if (/[mwMW]/.test(letter)) weight += 0.8;
    else weight += letter === letter.toLowerCase() ? 0.48 : 0.7;
  }
  return weight;
}
