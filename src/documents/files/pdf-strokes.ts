import type { Glyphs } from './pdf-lines.ts';
import { filled, isInside } from './pdf-missing-letters.ts';
import { isNoteSign, withNoteSign } from './pdf-note-signs.ts';
import { withoutStretch } from './pdf-stretched-lines.ts';

/** Words that belong together on one line, with the moment they were drawn. */
export interface Stroke {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly order: number;
  /** Where its neighbours on the line end and begin: what belongs to it cannot reach over them. */
  readonly leftLimit: number;
  readonly rightLimit: number;
}

/** Where letters stand and how high they are. */
type Placed = Pick<Glyphs, 'y' | 'size'>;

export type Words = Omit<Stroke, 'leftLimit' | 'rightLimit'>;

/**
 * In font heights. Fonts change inside a word, so a small gap parts nothing; a gap wider than any justified blank parts cells;
 * words drawn at different times are neighbours only when hardly a blank lies between them; a list's number stands well before
 * its words.
 */
const wordGap = 0.13;
const cellGap = 1.2;
const strangerGap = 0.35;
const labelGap = 4.5;

/** Runs drawn in one go on one line. A letter the font lacks is often drawn after the line, back in the gap left for it. */
interface Burst {
  runs: Glyphs[];
  left: number;
  right: number;
  order: number;
}

/** Puts a page's runs of letters together to words and stretches of lines, in the order they were drawn. */
export function strokesOf(glyphs: readonly Glyphs[]): Stroke[] {
  const rows: Burst[][] = [];
  for (const burst of burstsOf(glyphs).sort((one, other) => other.runs[0]!.y - one.runs[0]!.y)) {
    const row = rows.at(-1);
    if (row && isLevel(row[0]!.runs[0]!, burst.runs[0]!)) row.push(burst);
    else rows.push([burst]);
  }
  return rows
    .flatMap((row) => withLimits(withLabels(withoutStretch(woven(row).flatMap(split)))))
    .sort((one, other) => one.order - other.order);
}

function burstsOf(glyphs: readonly Glyphs[]): Burst[] {
  const bursts: Burst[] = [];
  for (const run of glyphs) {
    if (run.text.trim() === '' || !Number.isFinite(run.x + run.y + run.width + run.size)) continue;
    const last = bursts.at(-1);
    const isNear = last && run.x - last.right <= run.size * cellGap && run.x >= last.left - run.size * 0.5;
    if (last && isNear && isLevel(last.runs[0]!, run)) include(last, [run], run.x, run.x + run.width);
    else bursts.push({ runs: [run], left: run.x, right: run.x + run.width, order: bursts.length });
  }
  return bursts;
}

/** True when both stand on one line, a sign above the line included. */
export function isLevel(one: Placed, other: Placed): boolean {
  return Math.abs(one.y - other.y) <= Math.max(one.size, other.size) * 0.4;
}

function include(burst: Burst, runs: readonly Glyphs[], left: number, right: number): void {
  burst.runs.push(...runs);
  burst.left = Math.min(burst.left, left);
  burst.right = Math.max(burst.right, right);
}

/** Bursts of a line that reach into each other, or nearly touch, are one. */
function woven(row: readonly Burst[]): Burst[] {
  const whole: Burst[] = [];
  for (const burst of [...row].sort((one, other) => one.left - other.left)) {
    const last = whole.at(-1);
    if (last && burst.left - last.right <= burst.runs[0]!.size * strangerGap) {
      include(last, burst.runs, burst.left, burst.right);
      last.order = Math.min(last.order, burst.order);
    } else whole.push({ ...burst, runs: [...burst.runs] });
  }
  return whole;
}

/** Reads a burst from left to right; what is left of its gaps once every letter is in place parts words, or cells. */
function split({ runs, order }: Burst): Words[] {
  const strokes: { text: string; left: number; right: number; y: number; size: number; order: number }[] = [];
  const line = runs.reduce((largest, run) => (run.size > largest.size ? run : largest));
  let before: Glyphs | undefined;
  for (const run of runs.sort((one, other) => one.x - other.x)) {
    const last = strokes.at(-1);
    if (before && isDrawnTwice(before, run)) continue;
    before = run;
    if (last && isInside(last, run)) {
      last.text = filled(last, run);
      continue;
    }
    const gap = last ? run.x - last.right : Number.POSITIVE_INFINITY;
    const right = run.x + run.width;
    const isSign = isNoteSign(run, line);
    if (!last || gap > run.size * cellGap) {
      const text = isSign ? withNoteSign('', run) : run.text;
      strokes.push({ text, left: run.x, right, y: run.y, size: run.size, order });
    } else {
      if (isSign) last.text += withNoteSign(last.text, run);
      else last.text += gap > run.size * wordGap ? ` ${run.text}` : run.text;
      last.right = Math.max(last.right, right);
      // Footnote signs stand higher and smaller: the larger letters set the line.
      if (run.size > last.size) Object.assign(last, { size: run.size, y: run.y });
    }
  }
  return strokes.map((stroke) => ({ ...stroke, text: stroke.text.replace(/\s+/g, ' ').trim() }));
}

/** Some programs make letters bold by drawing them twice, a hair apart. */
function isDrawnTwice(before: Glyphs, run: Glyphs): boolean {
  return before.text === run.text && run.x - before.x < run.size * 0.1;
}

const label = /^(?:\d{1,2}(?:\.\d{1,2})*[.)]|\p{Ll}[.)]|[IVX]{1,5}[.)]|[-–—+•●○▪▫])$/u;

/** A list's number and the words a tabulator away from it are one line; a bare number is the first cell of a row. */
function withLabels(strokes: readonly Words[]): Words[] {
  const joined: Words[] = [];
  for (const stroke of strokes) {
    const last = joined.at(-1);
    if (last && label.test(last.text) && stroke.left - last.right <= stroke.size * labelGap) {
      joined[joined.length - 1] = {
        ...stroke,
        text: `${last.text} ${stroke.text}`,
        left: last.left,
        order: last.order,
      };
    } else joined.push(stroke);
  }
  return joined;
}

function withLimits(words: readonly Words[]): Stroke[] {
  return words.map((stroke, index) => ({
    ...stroke,
    leftLimit: words[index - 1]?.right ?? Number.NEGATIVE_INFINITY,
    rightLimit: words[index + 1]?.left ?? Number.POSITIVE_INFINITY,
  }));
}
