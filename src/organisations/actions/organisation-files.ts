import { readFileSync } from 'node:fs';
import path from 'node:path';
import { CsvError, parse } from 'csv-parse/sync';
import { type Problem, Refusal } from '#shared/problem.ts';
import { asStored } from '#shared/vietnamese-text.ts';
import { type OrganisationRows, type SeedRow, type SeedTable, seedColumns } from '../logic/seed-rows.ts';

export const organisationSeeds = path.join(import.meta.dirname, '../../../database/seeds/organisations');

const filesOf: Readonly<Record<SeedTable, readonly string[]>> = {
  units: ['organisations.csv', 'communes-until-2025-06-30.csv'],
  parents: ['parents.csv'],
  successions: ['successions.csv', 'commune-successions.csv'],
  posts: ['posts.csv'],
  appointments: ['appointments.csv'],
};

/** Reads the seed folder; every row keeps its file and line. @throws Refusal a file that is no CSV, or lacks a column */
export function readOrganisationFiles(folder = organisationSeeds): OrganisationRows {
  const read = <Table extends SeedTable>(table: Table) =>
    filesOf[table].flatMap((file) =>
      readTable(file, readFileSync(path.join(folder, file), 'utf8'), seedColumns[table]),
    ) as unknown as OrganisationRows[Table];
  return {
    units: read('units'),
    parents: read('parents'),
    successions: read('successions'),
    posts: read('posts'),
    appointments: read('appointments'),
  };
}

/** One CSV text as rows. @throws Refusal with the line */
export function readTable(file: string, text: string, columns: readonly string[]): SeedRow<string>[] {
  const records = recordsOf(file, asStored(text));
  const missing = columns.filter((column) => records[0] && !(column in records[0].record));
  if (missing.length > 0) throw new Refusal(missing.map((column) => columnMissing(file, column)));
  return records.map(({ record, info }) => ({ ...record, file, line: info.lines })) as unknown as SeedRow<string>[];
}

interface CsvRecord {
  readonly record: Readonly<Record<string, string>>;
  readonly info: { readonly lines: number };
}

function recordsOf(file: string, text: string): CsvRecord[] {
  try {
    return parse(text, { bom: true, columns: true, info: true, trim: true }) as unknown as CsvRecord[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = Number(error.lines ?? 1);
    throw new Refusal([{ code: 'organisations.bad_csv', line, details: { file, reason: error.message } }]);
  }
}

const columnMissing = (file: string, column: string): Problem => ({
  code: 'organisations.column_missing',
  field: column,
  line: 1,
  details: { file, column },
});
