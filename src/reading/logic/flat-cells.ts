import { nounPhraseAt } from './noun-phrases.ts';
import type { Column } from './table-columns.ts';
import { Tagged } from './tagging.ts';

/** A line of a flattened table, or a paragraph where blank lines stand between the cells; empty for an empty cell. */
export interface Unit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

type Look = 'empty' | 'time' | 'number' | 'body' | 'action' | 'words';

const timeWords =
  /^(?:thường xuyên|hằng|hàng|định kỳ|trước|trong|từ|đến|hết|chậm nhất|muộn nhất|xong|hoàn thành|quý|tháng|năm|cả năm|ngày|tuần|cuối|đầu|giữa|ngay|sau|khi|\d{1,2}[/.-]\d{1,2}|\d{4}$|quí)(?!\p{L})/iu;

export function looksLikeTime(text: string): boolean {
  if (text.length > 70 || !timeWords.test(text) || (text.length > 30 && text.endsWith('.'))) return false;
  return /\d|^(?:trước|đến|từ|hết|trong)(?: ngày)?$|quý|tháng|năm|tuần|thường xuyên|hằng|hàng|định kỳ|(?:khi|sau) (?:có|khi)/iu.test(
    text,
  );
}

function lookOf({ text }: Unit): Look {
  if (!/[\p{L}\d]/u.test(text)) return 'empty';
  if (looksLikeTime(text)) return 'time';
  if (/^[\d.,%/\s]+$/.test(text)) return 'number';
  if (/^(?:-?nt-?|như trên)$/iu.test(text)) return 'body';
  const tagged = new Tagged(text, 0, Math.min(text.length, 300));
  const start = tagged.isMark(0, '-+•*') ? 1 : 0;
  if (tagged.action(start) > 0 || tagged.operative(start)) return 'action';
  return nounPhraseAt(tagged, start, tagged.tokens.length)?.isBody && text.length < 160 ? 'body' : 'words';
}

/** How well a cell of this look stands in a column. */
const fits: Readonly<Record<Look, Readonly<Record<Column, number>>>> = {
  empty: { index: 0, task: 0, lead: 0, partners: 0, time: 0, other: 0 },
  time: { index: -3, task: -3, lead: -3, partners: -3, time: 3, other: -1 },
  number: { index: -3, task: -3, lead: -3, partners: -3, time: -2, other: 1 },
  body: { index: -3, task: -1, lead: 2, partners: 2, time: -3, other: -1 },
  action: { index: -3, task: 2, lead: -1.5, partners: -1.5, time: -2, other: -0.2 },
  words: { index: -3, task: 1, lead: -0.8, partners: -0.5, time: -2, other: 0 },
};

const skipped = 1.2;

/** How likely a line goes on with the cell above it. */
function continuation(before: Unit, unit: Unit): number {
  if (unit.text === '') return -0.8;
  let score = -1.6;
  if (/^[\p{Ll}(,;)–]/u.test(unit.text)) score += 2.8;
  else if (isListed(unit) && isListed(before)) score += 1.6;
  if (/[,;:(–-]$|(?:^|\s)(?:và|của|các|với|tại|cho|về|ngày|tháng|quý|đến)$/iu.test(before.text)) score += 1.6;
  return score;
}

const isListed = ({ text }: Unit) => /^(?:[-+•*]|[a-d]\))\s/u.test(text);

/**
 * The column of each unit, read along the table from left to right; -1 for what stands behind its last row.
 * @param isOneRow  the units are the cells of a single row; otherwise a cell may also begin the next one
 * @param mayEnd  text may follow behind the last cell
 */
export function columnsOf(
  units: readonly Unit[],
  columns: readonly Column[],
  { isOneRow, mayEnd }: { isOneRow: boolean; mayEnd: boolean },
): number[] {
  const width = columns.length;
  if (isOneRow && units.length === width && isPlainRow(units, columns)) return units.map((_, index) => index);
  // The state after the last column is "outside".
  let scores: number[] = [];
  const from: number[][] = [];
  units.forEach((unit, index) => {
    const fit = fits[lookOf(unit)];
    const stay = index === 0 ? -Infinity : continuation(units[index - 1]!, unit);
    const next: number[] = [];
    const origin: number[] = [];
    for (let column = 0; column < width; column += 1) {
      const here = fit[columns[column]!] - (columns[column] === 'other' && isProse(unit.text) ? 2 : 0);
      let best = index === 0 ? here - column * skipped : -Infinity;
      let source = -1;
      for (let before = 0; before < width && index > 0; before += 1) {
        const score = scores[before]! + step(before, column, width, isOneRow, here, stay);
        if (score > best) [best, source] = [score, before];
      }
      next.push(best);
      origin.push(source);
    }
    const isOutside = mayEnd && index > 0;
    const inside = isOutside ? bestOf(scores, width) : -1;
    const left = isOutside ? scores[inside]! - (width - 1 - inside) * skipped - 0.1 : -Infinity;
    const out = isOutside ? scores[width]! : -Infinity;
    next.push(Math.max(left, out));
    origin.push(out >= left ? width : inside);
    scores = next;
    from.push(origin);
  });
  return traced(scores, from, width);
}

function step(before: number, column: number, width: number, isOneRow: boolean, here: number, stay: number): number {
  if (column === before) return stay + Math.min(0, here) / 2;
  if (column > before) return here - (column - before - 1) * skipped;
  return isOneRow ? -Infinity : here - (width - 1 - before + column) * skipped;
}

function bestOf(scores: readonly number[], width: number): number {
  let best = width - 1;
  for (let at = 0; at < width; at += 1)
    if (scores[at]! - (width - 1 - at) * skipped > scores[best]! - (width - 1 - best) * skipped) best = at;
  return best;
}

function traced(scores: readonly number[], from: readonly (readonly number[])[], width: number): number[] {
  const path: number[] = [];
  const inside = bestOf(scores, width);
  let at = scores[width]! > scores[inside]! - (width - 1 - inside) * skipped ? width : inside;
  for (let index = from.length - 1; index >= 0; index -= 1) {
    path.push(at === width ? -1 : at);
    at = from[index]![at]!;
  }
  return path.reverse();
}

/** As many lines as columns, and the time where the head says. */
function isPlainRow(units: readonly Unit[], columns: readonly Column[]): boolean {
  if (units.some((unit) => /^\p{Ll}/u.test(unit.text) && !looksLikeTime(unit.text))) return false;
  if (isProse(units.at(-1)!.text)) return false;
  return units.every((unit, index) => {
    if (columns[index] === 'time') return unit.text === '' || looksLikeTime(unit.text) || unit.text.length < 3;
    return columns[index] === 'other' || !looksLikeTime(unit.text);
  });
}

/** A paragraph, not a product: "Các phòng, đơn vị căn cứ nhiệm vụ được giao … ." */
function isProse(text: string): boolean {
  return text.length > 120 || (text.length > 40 && /[.:;]$/.test(text));
}
