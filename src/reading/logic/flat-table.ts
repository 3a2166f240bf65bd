import { columnsOf, looksLikeTime, type Unit } from './flat-cells.ts';
import { type Head, headAt, titleAt } from './flat-head.ts';
import { rowNumber, sectionTitle } from './flat-signs.ts';
import { type Column, columnOf, type TableCell } from './table-columns.ts';

/** A stretch of a flattened table: its head, the title of a group, or a row with its cells. */
export interface FlatRow {
  readonly start: number;
  readonly end: number;
  readonly cells: readonly TableCell[];
}

/**
 * Tables that lost their lines: the titles of the columns below one another, then every cell on a line of its own.
 * Nothing is found without at least three such titles in a row, one of them the task, one who leads or by when.
 */
export function flatRows(text: string): FlatRow[] {
  const rows: FlatRow[] = [];
  const lines = linesAsUnits(text);
  for (let at = 0; at < lines.length; at += 1) {
    if (!mayBeHead(lines, at)) continue;
    const units = isSpaced(lines, at) ? paragraphsFrom(lines, at) : lines;
    const from = units === lines ? at : 0;
    const head = headAt(units, from);
    if (!head) continue;
    const found = readTable(units, from, head);
    if (found.length < 2) continue;
    rows.push(...found);
    const { end } = found.at(-1)!;
    while (at + 1 < lines.length && lines[at + 1]!.start < end) at += 1;
  }
  return rows;
}

function linesAsUnits(text: string): Unit[] {
  let at = 0;
  return text.split('\n').map((raw) => {
    const words = raw.trim();
    const start = at + (raw.length - raw.trimStart().length);
    at += raw.length + 1;
    return { start, end: start + words.length, text: words };
  });
}

/** Cheap: a title here and another within the next lines. */
function mayBeHead(lines: readonly Unit[], at: number): boolean {
  if (lines[at]!.text === '' || titleAt(lines, at) === null) return false;
  let titles = 0;
  for (let next = at; next < Math.min(lines.length, at + 12); next += 1) if (columnOf(lines[next]!.text)) titles += 1;
  return titles >= 2;
}

/** Blank lines stand between the titles, and so between all cells. */
function isSpaced(lines: readonly Unit[], at: number): boolean {
  const text = (step: number) => lines[at + step]?.text;
  return text(1) === '' && text(2) !== '' && (text(3) === '' || text(4) === '');
}

/** Most lines of a table with blank lines between its cells. */
const longestSpaced = 4000;

/** A paragraph is a cell there, and further blank lines are empty cells. */
function paragraphsFrom(lines: readonly Unit[], at: number): Unit[] {
  const units: Unit[] = [];
  let blanks = 0;
  for (const line of lines.slice(at, at + longestSpaced)) {
    if (line.text === '') {
      blanks += 1;
      continue;
    }
    const last = units.at(-1);
    if (blanks === 0 && last)
      units[units.length - 1] = { ...line, start: last.start, text: `${last.text} ${line.text}` };
    else {
      for (let empty = 1; empty <= Math.min(8, (blanks - 1) >> 1); empty += 1)
        units.push({ start: line.start, end: line.start, text: '' });
      units.push(line);
    }
    blanks = 0;
  }
  return units;
}

function readTable(units: readonly Unit[], from: number, head: Head): FlatRow[] {
  const rows: FlatRow[] = [rowOf(units, from, head.below, [])];
  if (head.columns[0] === 'index') readNumbered(units, head, rows);
  else readPlain(units, head, rows);
  return rows;
}

function rowOf(units: readonly Unit[], from: number, to: number, cells: readonly TableCell[]): FlatRow {
  const used = units.slice(from, to).filter(({ text }) => text !== '');
  return { start: used[0]!.start, end: used.at(-1)!.end, cells };
}

function readNumbered(units: readonly Unit[], { columns, below }: Head, rows: FlatRow[]): void {
  let before: readonly number[] | null = null;
  let at = below;
  let isInline: boolean | null = null;
  while (at < units.length) {
    if (units[at]!.text === '') {
      at += 1;
      continue;
    }
    const section = sectionTitle(units, at, isInline);
    if (section > 0) {
      rows.push(sectionRow(units, at, at + section));
      at += section;
      before = null;
      continue;
    }
    const number = rowNumber(units, at, before);
    if (!number || (isInline !== null && number.isInline !== isInline)) return;
    isInline = number.isInline;
    before = number.parts;
    const end = rowEnd(units, at + 1, number.parts, isInline);
    const next = rowNumber(units, end, number.parts);
    const cells = number.isInline
      ? [cutBy(units[at]!, number.length), ...units.slice(at + 1, end)]
      : units.slice(at + 1, end);
    const isGroup = next !== null && next.parts.length > number.parts.length && full(cells).length <= 2;
    if (isGroup) rows.push(sectionRow(units, at, end));
    else if (
      !pushRow(rows, units, at, cells, columns.slice(1), next === null && sectionTitle(units, end, isInline) === 0)
    )
      return;
    at = end;
  }
}

const full = (units: readonly Unit[]) => units.filter(({ text }) => text !== '');

function cutBy(unit: Unit, length: number): Unit {
  return { start: unit.start + length, end: unit.end, text: unit.text.slice(length) };
}

function sectionRow(units: readonly Unit[], from: number, to: number): FlatRow {
  const row = rowOf(units, from, to, []);
  return { ...row, cells: [{ start: row.start, end: row.end, column: 'section' }] };
}

/** Most lines of one row. */
const longestRow = 60;

/** Where the row begun before `from` ends: at the next number, a group, or what stands behind the table. */
function rowEnd(units: readonly Unit[], from: number, number: readonly number[], isInline: boolean): number {
  let at = from;
  for (; at < Math.min(units.length, from + longestRow); at += 1) {
    const next = rowNumber(units, at, number);
    if (next && next.isInline === isInline) return at;
    if (sectionTitle(units, at, isInline) > 0 || endsTable(units, at)) return at;
  }
  return at;
}

function endsTable(units: readonly Unit[], at: number): boolean {
  const { text } = units[at]!;
  if (text === '') return false;
  if (/^(?:[IVX]{1,5}[.)]|[IVX]{1,5} ?[-–]|(?:điều|mục|phần|chương|phụ lục) [\dIVX]+|\d{1,2}[.)]\s)/iu.test(text))
    return !looksLikeTime(text);
  if (/^(?:Trên đây|Nơi nhận|TM\.|KT\.|Ghi chú\s?:|Lưu ý\s?:)/u.test(text)) return true;
  const letters = text.replace(/[^\p{L}]/gu, '');
  return (letters.length > 14 && letters === letters.toUpperCase()) || headAt(units, at) !== null;
}

/** False when the table ends inside these units. */
function pushRow(
  rows: FlatRow[],
  units: readonly Unit[],
  from: number,
  given: readonly Unit[],
  columns: readonly Column[],
  mayEnd: boolean,
): boolean {
  let count = given.length;
  while (count > columns.length && given[count - 1]!.text === '') count -= 1;
  while (count > 0 && mayEnd && given[count - 1]!.text === '') count -= 1;
  const cells = given.slice(0, count);
  if (cells.length === 0) return false;
  const places = columnsOf(cells, columns, { isOneRow: true, mayEnd });
  const inside = places.includes(-1) ? places.indexOf(-1) : places.length;
  const read = cellsOf(cells.slice(0, inside), places, columns);
  if (read.length === 0) return false;
  rows.push({ start: units[from]!.start, end: read.at(-1)!.end, cells: read });
  return inside === places.length;
}

function cellsOf(units: readonly Unit[], places: readonly number[], columns: readonly Column[]): TableCell[] {
  const cells: TableCell[] = [];
  let open = -1;
  units.forEach((unit, index) => {
    if (unit.text === '') return;
    const column = columns[places[index]!]!;
    if (places[index] === open) cells[cells.length - 1] = { ...cells.at(-1)!, end: unit.end };
    else cells.push({ start: unit.start, end: unit.end, column });
    open = places[index]!;
  });
  return cells;
}

/** Without numbers the columns say where a row ends; the first row must look like one. */
function readPlain(units: readonly Unit[], { columns, below }: Head, rows: FlatRow[]): void {
  let end = below;
  while (end < units.length && !endsTable(units, end)) end += 1;
  const part = units.slice(below, end);
  while (part.at(-1)?.text === '') part.pop();
  if (part.length < columns.length - 1) return;
  const places = columnsOf(part, columns, { isOneRow: false, mayEnd: true });
  let from = 0;
  for (let at = 1; at <= part.length; at += 1) {
    const isNew = at === part.length || places[at]! < places[at - 1]!;
    if (!isNew) continue;
    const cells = cellsOf(part.slice(from, at), places.slice(from, at), columns);
    const isRow = cells.some(({ column }) => column === 'task') && cells.length > 1;
    if (isRow) rows.push({ start: cells[0]!.start, end: cells.at(-1)!.end, cells });
    if (!isRow || places[at] === -1) return;
    from = at;
  }
}
