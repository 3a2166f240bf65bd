import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { readTable, successionColumns, successionsOf } from '#organisations/actions/organisation-files.ts';
import type { SeedRow } from '#organisations/logic/seed-rows.ts';
import { decodeText } from '#platform/files/text-encoding.ts';
import { type Problem, Refusal, refuse, refuseIf } from '#shared/problem.ts';
import { headProblems, type Reform, type ReformHead } from '../logic/reform.ts';
import { reformOfJson, reformTables } from './reform-json.ts';

/** What stands beside a single CSV of successions: its title, days and ground. */
export type GivenHead = Partial<ReformHead>;

/** Reads a reform from a folder, one JSON document or one CSV of successions. @throws Refusal every problem, with file and line */
export function readReform(file: string, given: GivenHead = {}): Reform {
  if (!existsSync(file)) refuse('reorganisations.file_not_found', { file }, 'file');
  return statSync(file).isDirectory()
    ? reformOfFolder(file)
    : reformOfBytes(path.basename(file), readFileSync(file), given);
}

/** The same from bytes that were sent. @param name  its ending tells what it is */
export function reformOfBytes(name: string, bytes: Uint8Array, given: GivenHead = {}): Reform {
  const text = utf8Text(name, bytes);
  if (/\.json$/i.test(name)) return reformOfJson(name, text);
  if (/\.csv$/i.test(name)) return reformOfCsv(name, text, given);
  return refuse('reorganisations.unknown_form', { file: name }, 'file');
}

function reformOfFolder(folder: string): Reform {
  const headFile = path.join(folder, 'reform.json');
  if (!existsSync(headFile)) refuse('reorganisations.file_not_found', { file: headFile }, 'file');
  const head = reformOfJson('reform.json', utf8Text('reform.json', readFileSync(headFile)));
  const table = (name: string, columns: readonly string[]): SeedRow<string>[] => {
    const file = path.join(folder, `${name}.csv`);
    return existsSync(file) ? readTable(`${name}.csv`, utf8Text(`${name}.csv`, readFileSync(file)), columns) : [];
  };
  const { successions: _, ...others } = reformTables;
  const tables = Object.entries(others).map(([name, columns]) => [name, table(name, columns)]);
  const successions = successionsOf(head, table('successions', successionColumns));
  return { ...head, ...Object.fromEntries(tables), successions } as Reform;
}

/** One table of successions; days and ground stand beside it, or in columns of the same names as in the reference files. */
function reformOfCsv(name: string, text: string, given: GivenHead): Reform {
  const rows = readTable(name, text, successionColumns);
  const first = rows[0] as (SeedRow<string> & Record<string, string>) | undefined;
  const head: ReformHead = {
    code:
      given.code ??
      path
        .basename(name, path.extname(name))
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, ''),
    title: given.title ?? path.basename(name, path.extname(name)),
    decidedOn: given.decidedOn ?? first?.decided_on ?? '',
    effectiveOn: given.effectiveOn ?? first?.effective_on ?? '',
    legalBasis: given.legalBasis ?? first?.legal_basis ?? '',
    source: given.source ?? name,
  };
  refuseIf([...headProblems(head), ...strayDays(rows, head)]);
  return { ...head, units: [], parents: [], posts: [], ends: [], successions: successionsOf(head, rows) };
}

/** A reform has one day; a row of another day is another reform. */
function strayDays(rows: readonly SeedRow<string>[], { effectiveOn }: ReformHead): Problem[] {
  return rows
    .filter((row) => row.effective_on && row.effective_on !== effectiveOn)
    .map((row) => ({
      code: 'reorganisations.other_day',
      field: 'effective_on',
      line: row.line,
      details: { file: row.file, line: row.line, day: row.effective_on!, effectiveOn },
    }));
}

/** The text of a file that must be UTF-8: a wrong letter in a unit's name would be stored for good. */
function utf8Text(file: string, bytes: Uint8Array): string {
  const decoded = decodeText(bytes);
  if ('text' in decoded && decoded.encoding === 'utf-8') return decoded.text.replace(/^\ufeff/, '');
  const encoding = 'text' in decoded ? decoded.encoding : (decoded.guess ?? 'không phải văn bản');
  const line = firstForeignLine(bytes);
  throw new Refusal([{ code: 'reorganisations.not_utf8', field: 'file', line, details: { file, encoding, line } }]);
}

/** The line of the first byte that is no UTF-8. */
function firstForeignLine(bytes: Uint8Array): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const end = bytes.indexOf(10, start);
    const row = bytes.subarray(start, end < 0 ? bytes.length : end);
    if (row.includes(0) || !isUtf8(row)) return line;
    start = end < 0 ? bytes.length : end + 1;
  }
  return 1;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
