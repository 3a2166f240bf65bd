import type { Unit } from './flat-cells.ts';
import { rowNumber, sectionTitle } from './flat-signs.ts';
import { type Column, columnOf } from './table-columns.ts';

/** The titles of a table, read from lines below one another. */
export interface Head {
  readonly columns: readonly Column[];
  /** First unit below the head. */
  readonly below: number;
}

/** The title at a unit, over up to three lines: "Đơn vị", "chủ trì". */
export function titleAt(units: readonly Unit[], at: number): { column: Column; length: number } | null {
  for (let length = 3; length > 0; length -= 1) {
    const part = units.slice(at, at + length);
    if (
      part.length < length ||
      part.some(({ text }, index) => text === '' || (index > 0 && !wraps(part[index - 1]!, text)))
    )
      continue;
    const column = columnOf(part.map(({ text }) => text).join(' '));
    if (column) return { column, length };
  }
  return null;
}

/** "chủ trì" under "Cơ quan": the rest of a title, not the next one. */
function wraps({ text: above }: Unit, text: string): boolean {
  if (/^(?:[\p{Ll}/,]|\(\p{L})/u.test(text)) return true;
  return (
    /^(?:CHỦ TRÌ|PHỐI HỢP|THỰC HIỆN|HOÀN THÀNH|NHIỆM VỤ|CÔNG VIỆC)/.test(text) &&
    /^(?:CƠ QUAN|ĐƠN VỊ|THỜI (?:GIAN|HẠN)|NỘI DUNG|NGÀY)$/.test(above)
  );
}

export function headAt(units: readonly Unit[], from: number): Head | null {
  const columns: Column[] = [];
  let at = from;
  while (at < units.length && columns.length < 12) {
    const title = titleAt(units, at);
    // "DANH MỤC NHIỆM VỤ" over the head: the numbers come first.
    if (title?.column === 'index' && columns.length > 0) return null;
    if (title) {
      columns.push(title.column);
      at += title.length;
    } else if (columns[0] === 'index' && columns.length > 1 && isUnknownTitle(units, at)) {
      columns.push('other');
      at += 1;
    } else break;
  }
  const head = withoutGroupTitles(columns);
  const has = (column: Column) => head.includes(column);
  if (head.length < 3 || !has('task') || !(has('lead') || has('time'))) return null;
  while (at < units.length && units[at]!.text === '') at += 1;
  return { columns: head, below: belowNumbers(units, at, head.length) };
}

/** A title we do not know, between the number column and the first row. */
function isUnknownTitle(units: readonly Unit[], at: number): boolean {
  if (!/^\p{Lu}[^.:;]{1,38}$/u.test(units[at]!.text) || sectionTitle(units, at) > 0) return false;
  for (let next = at + 1; next < Math.min(units.length, at + 5); next += 1) {
    if (rowNumber(units, next)) return true;
    if (titleAt(units, next) === null && !/^[^.:;]{1,38}$/u.test(units[next]!.text)) return false;
  }
  return false;
}

/** "Phân công thực hiện" over "Chủ trì" and "Phối hợp": of two leads the one beside the partners counts. */
function withoutGroupTitles(columns: readonly Column[]): Column[] {
  const first = columns.indexOf('lead');
  const last = columns.lastIndexOf('lead');
  if (first < 0 || first === last || columns[last + 1] !== 'partners') return [...columns];
  return [
    ...columns.slice(0, first),
    'lead',
    'partners',
    ...columns.slice(first + 1, last),
    ...columns.slice(last + 2),
  ];
}

/** "(1) (2) (3) …" or "A B 1 2 …" under the titles. */
function belowNumbers(units: readonly Unit[], at: number, width: number): number {
  const part = units.slice(at, at + width);
  const isCounted = part.length === width && part.every(({ text }) => /^\(?(?:\d{1,2}|[A-Z])\)?$/.test(text));
  return isCounted ? at + width : at;
}
