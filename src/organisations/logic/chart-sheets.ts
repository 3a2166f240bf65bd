import type { Problem } from '#shared/problem.ts';
import { foldForSearch } from '#shared/vietnamese-text.ts';
import { type ChartTable, chartTables, tableWords, wordColumns } from './chart-words.ts';
import { type OrganisationRows, type SeedRow, seedColumns } from './seed-rows.ts';

/** A sheet as it was read: the head, and each line with its number. */
export interface ReadSheet {
  readonly name: string;
  readonly head: readonly string[];
  readonly lines: readonly { readonly line: number; readonly cells: readonly string[] }[];
}

export interface WrittenSheet {
  readonly name: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The rows a file brings; a table that it lacks is left alone. */
export type ChartRows = Pick<OrganisationRows, ChartTable>;

/** One table of the chart as a sheet in the city's own words. */
export function sheetOf(table: ChartTable, rows: ChartRows): WrittenSheet {
  const { name, columns } = tableWords[table];
  const codes = seedColumns[table];
  const own = rows[table] as readonly SeedRow<string>[];
  return {
    name,
    head: codes.map((code) => columns[code]!),
    rows: own.map((row) => codes.map((code) => wordColumns[code]?.toWord(row[code]!) ?? row[code]!)),
  };
}

/** The rows of a file's sheets. A sheet is known by its head, so that names and the order of columns are free. */
export function rowsOfSheets(file: string, sheets: readonly ReadSheet[]): { rows: ChartRows; problems: Problem[] } {
  const rows = { units: [], parents: [], posts: [], appointments: [] } as Record<ChartTable, SeedRow<string>[]>;
  const problems: Problem[] = [];
  for (const sheet of sheets.filter(({ head }) => head.some((cell) => cell !== ''))) {
    const table = tableOf(sheet.head);
    if (table) rows[table].push(...rowsOf(file, table, sheet));
    else problems.push(unknownSheet(file, sheet));
  }
  const isEmpty = chartTables.every((table) => rows[table].length === 0);
  if (isEmpty && problems.length === 0) problems.push({ code: 'organisations.no_rows', details: { file } });
  return { rows: rows as unknown as ChartRows, problems };
}

const folded = (words: string): string => foldForSearch(words).trim();

function codeOf(table: ChartTable, head: string): string | undefined {
  return seedColumns[table].find((code) => [code, tableWords[table].columns[code]!].map(folded).includes(folded(head)));
}

/** The table whose every column the head names; the one with more columns first, as heads share columns. */
function tableOf(head: readonly string[]): ChartTable | undefined {
  return chartTables.find((table) => {
    const named = new Set(head.map((cell) => codeOf(table, cell)));
    return seedColumns[table].every((code) => named.has(code));
  });
}

function rowsOf(file: string, table: ChartTable, { name, head, lines }: ReadSheet): SeedRow<string>[] {
  const codes = head.map((cell) => codeOf(table, cell));
  const place = name === file ? file : `${file}, ${name}`;
  return lines.map(({ line, cells }) => {
    const values = Object.fromEntries(seedColumns[table].map((code) => [code, cells[codes.indexOf(code)] ?? '']));
    const read = Object.entries(values).map(([code, value]) => [code, wordColumns[code]?.toCode(value) ?? value]);
    return { ...Object.fromEntries(read), file: place, line } as SeedRow<string>;
  });
}

/** Says which columns are missing for the table that comes nearest. */
function unknownSheet(file: string, { name, head }: ReadSheet): Problem {
  const lacking = (table: ChartTable) =>
    seedColumns[table].filter((code) => !head.some((cell) => codeOf(table, cell) === code));
  const nearest = chartTables.toSorted((a, b) => lacking(a).length - lacking(b).length)[0]!;
  const columns = lacking(nearest)
    .map((code) => tableWords[nearest].columns[code])
    .join(', ');
  return {
    code: 'organisations.sheet_unknown',
    line: 1,
    details: { file, sheet: name, table: tableWords[nearest].name, columns },
  };
}
