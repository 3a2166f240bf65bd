import type { Words } from './pdf-strokes.ts';

/** In font heights: no program stretches a blank further, and gaps of one line differ by less than the rounding of places. */
const widestBlank = 6;
const sameGap = 0.04;

/**
 * A line of few words set to both edges of a narrow column has blanks as wide as those between cells; but they are all alike, and
 * between all of its words. Three words are the fewest that show it.
 */
export function withoutStretch(line: readonly Words[]): Words[] {
  const whole: Words[] = [];
  for (let start = 0; start < line.length; ) {
    const end = stretchFrom(line, start);
    whole.push(end - start >= 3 ? joined(line.slice(start, end)) : line[start]!);
    start = end - start >= 3 ? end : start + 1;
  }
  return whole;
}

/** Where the stretch of single words with equal gaps ends that begins at `start`. */
function stretchFrom(line: readonly Words[], start: number): number {
  const gap = gapAfter(line, start);
  const isBlank = gap > 0 && gap <= line[start]!.size * widestBlank;
  let end = start + 1;
  while (isBlank && end < line.length && isNext(line, end, gap)) end++;
  return end;
}

function isNext(line: readonly Words[], at: number, gap: number): boolean {
  const [last, next] = [line[at - 1]!, line[at]!];
  const areWords = !last.text.includes(' ') && !next.text.includes(' ') && next.order === last.order + 1;
  return areWords && Math.abs(gapAfter(line, at - 1) - gap) <= next.size * sameGap;
}

function gapAfter(line: readonly Words[], at: number): number {
  const next = line[at + 1];
  return next ? next.left - line[at]!.right : Number.POSITIVE_INFINITY;
}

function joined(words: readonly Words[]): Words {
  return { ...words[0]!, text: words.map(({ text }) => text).join(' '), right: words.at(-1)!.right };
}
