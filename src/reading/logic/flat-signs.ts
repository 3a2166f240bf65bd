import { looksLikeTime, type Unit } from './flat-cells.ts';

/** The number of a row: "3", "03", "1.2"; `isInline` when its task stands on the same line. */
export interface RowNumber {
  readonly parts: readonly number[];
  readonly isInline: boolean;
  /** Characters of the number, with the blank behind it. */
  readonly length: number;
}

/** The number at a unit, when it follows the number `before` (null: any may begin). */
export function rowNumber(
  units: readonly Unit[],
  at: number,
  before: readonly number[] | null = null,
): RowNumber | null {
  const text = units[at]?.text ?? '';
  const found = /^(\d{1,3}(?:\.\d{1,2}){0,2})[.)]?(?:$|\s{1,3}(?=[\p{Lu}"“]))/u.exec(text);
  if (!found) return null;
  const parts = found[1]!.split('.').map(Number);
  const isInline = found[0].length < text.length;
  if (!(before === null ? true : follows(before, parts))) return null;
  // A number of things is followed by no task.
  const next = isInline ? text.slice(found[0].length) : units[at + 1]?.text;
  if (!next || !/\p{L}{2}/u.test(next) || looksLikeTime(next)) return null;
  return { parts, isInline, length: found[0].length };
}

/** 3 after 2, 2.1 after 2, 2.2 after 2.1, 3 after 2.4. */
function follows(before: readonly number[], parts: readonly number[]): boolean {
  const last = parts.length - 1;
  if (parts.slice(0, last).some((part, index) => part !== before[index])) return false;
  return parts.length > before.length
    ? parts.length === before.length + 1 && parts[last] === 1
    : parts[last] === before[last]! + 1;
}

/** Units of the title of a group of rows ("II. Nhóm nhiệm vụ …", or "II" over it); 0 when no row follows. */
export function sectionTitle(units: readonly Unit[], at: number, isInline: boolean | null = null): number {
  const text = units[at]?.text ?? '';
  const found = /^(?:[IVX]{1,5}|[A-D])(?:$|[.)\-–]\s{0,3}\S|\s\p{Lu})/u.exec(text);
  if (!found || text.length > 200) return 0;
  let next = at + 1;
  if (found[0].length === text.length && (units[next]?.text ?? '').length > 2) next += 1;
  const until = Math.min(units.length, next + 10);
  let lines = 0;
  for (; next < until && lines < 2; next += 1) {
    const { text: line } = units[next]!;
    if (line === '') continue;
    const number = rowNumber(units, next);
    if (number) return isInline === null || number.isInline === isInline ? next - at : 0;
    lines += 1;
    if (!/^\p{Ll}/u.test(line)) return 0;
  }
  return 0;
}
