import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { CsvError, parse } from 'csv-parse/sync';
import { type Problem, Refusal } from '#shared/problem.ts';
import { asStored } from '#shared/vietnamese-text.ts';
import {
  type OrganisationRows,
  type SeedRow,
  type SeedTable,
  type SuccessionRow,
  seedColumns,
} from '../logic/seed-rows.ts';

export const organisationSeeds = path.join(import.meta.dirname, '../../../database/seeds/organisations');

const filesOf: Readonly<Record<Exclude<SeedTable, 'successions'>, readonly string[]>> = {
  units: ['organisations.csv', 'communes-until-2025-06-30.csv'],
  parents: ['parents.csv'],
  posts: ['posts.csv'],
  appointments: ['appointments.csv'],
};

/** The reforms of the installation, one folder each: their successions belong to the chart. */
export const reformSeeds = path.join(organisationSeeds, '../reorganisations');

/** Reads the seed folders; every row keeps its file and line. @throws Refusal a file that is no CSV, or lacks a column */
export function readOrganisationFiles(folder = organisationSeeds, reforms = reformSeeds): OrganisationRows {
  const read = <Table extends keyof typeof filesOf>(table: Table) =>
    filesOf[table].flatMap((file) =>
      readTable(file, readFileSync(path.join(folder, file), 'utf8'), seedColumns[table]),
    ) as unknown as OrganisationRows[Table];
  return {
    units: read('units'),
    parents: read('parents'),
    successions: reformFolders(reforms).flatMap((reform) => reformSuccessions(path.join(reforms, reform))),
    posts: read('posts'),
    appointments: read('appointments'),
  };
}

const reformFolders = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();

/** What all successions of one reform have in common. */
interface ReformHead {
  readonly code: string;
  readonly decidedOn: string;
  readonly effectiveOn: string;
  readonly legalBasis: string;
}

/** Successions as they stand in a reform's folder: the days, and mostly the legal basis, are the reform's. */
function reformSuccessions(folder: string): SuccessionRow[] {
  const reform = JSON.parse(readFileSync(path.join(folder, 'reform.json'), 'utf8')) as ReformHead;
  const name = `${path.basename(folder)}/successions.csv`;
  const rows = readTable(name, readFileSync(path.join(folder, 'successions.csv'), 'utf8'), successionColumns);
  return successionsOf(reform, rows);
}

/** The columns a reform's own file has. */
export const successionColumns = seedColumns.successions.filter(
  (column) => !['decided_on', 'effective_on', 'reform_code'].includes(column),
);

export function successionsOf(reform: ReformHead, rows: readonly SeedRow<string>[]): SuccessionRow[] {
  return rows.map((row) => ({
    ...(row as SuccessionRow),
    decided_on: reform.decidedOn,
    effective_on: reform.effectiveOn,
    legal_basis: row.legal_basis || reform.legalBasis,
    reform_code: reform.code,
  }));
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
