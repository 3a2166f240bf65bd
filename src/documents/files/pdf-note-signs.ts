import type { Glyphs } from './pdf-lines.ts';

/** Signs of notes are drawn at most so large, and at least so high above the line, in heights of the line's letters. */
const signSize = 0.75;
const signRise = 0.15;

const sign = /^(?:\d{1,3}|[ivx]{1,4}|\*{1,3})$/;
/** "m2", "km3", "10 6": what a small raised digit means after these is no note. */
const unitOrPower = /(?:^|[^\p{L}])(?:[kcdm]?m|10)\s?$/u;

/** True for a small raised number, letter or star beside larger letters. */
export function isNoteSign(run: Glyphs, line: Pick<Glyphs, 'size' | 'y'>): boolean {
  return run.size <= line.size * signSize && run.y >= line.y + line.size * signRise && sign.test(run.text.trim());
}

/** The sign as text holds it, `[1]`: unmarked it would be read as part of the word or of the figure before it. */
export function withNoteSign(before: string, run: Glyphs): string {
  const text = run.text.trim();
  if (/^\d$/.test(text) && unitOrPower.test(before)) return text;
  return before === '' ? `[${text}] ` : `[${text}]`;
}
