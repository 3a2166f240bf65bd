import { seedColumns } from '#organisations/logic/seed-rows.ts';
import { type Problem, Refusal, refuseIf } from '#shared/problem.ts';
import { asStored } from '#shared/vietnamese-text.ts';
import { headFields, headProblems, type Reform, type ReformHead } from '../logic/reform.ts';

/** The members of a reform that hold rows, and what each row may say; what is left out is empty. */
export const reformTables = {
  units: ['key', 'name', 'short_name', 'other_names', 'code', 'level', 'kind', 'source'],
  parents: ['tree', 'key', 'parent_key'],
  posts: ['key', 'organisation_key', 'name'],
  ends: ['key'],
  successions: seedColumns.successions,
} as const;
type Table = keyof typeof reformTables;

/** A reform as one JSON document. @throws Refusal what is no JSON, or no table, and every problem of its head */
export function reformOfJson(file: string, text: string): Reform {
  return reformOfValue(file, parsed(file, text));
}

/** The same from a value that was sent; a row's line is its place in its table, from 1. */
export function reformOfValue(file: string, value: Readonly<Record<string, unknown>>): Reform {
  const said = Object.fromEntries(headFields.map((field) => [field, textOf(value[field])]));
  const head = said as unknown as ReformHead;
  const tables = Object.keys(reformTables) as Table[];
  refuseIf([...headProblems(head), ...tables.flatMap((table) => tableProblems(file, table, value[table]))]);
  const rows = Object.fromEntries(tables.map((table) => [table, rowsOf(table, value[table], head)]));
  return { ...head, ...rows } as unknown as Reform;
}

function parsed(file: string, text: string): Readonly<Record<string, unknown>> {
  const reason = (why: string): Problem => ({
    code: 'reorganisations.bad_json',
    field: 'file',
    details: { file, reason: why },
  });
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch (error) {
    throw new Refusal([reason((error as Error).message)]);
  }
  throw new Refusal([reason('{ … }')]);
}

function tableProblems(file: string, table: Table, value: unknown): Problem[] {
  const isTable = Array.isArray(value) && value.every((row) => typeof row === 'object' && row !== null);
  return value === undefined || isTable
    ? []
    : [{ code: 'reorganisations.bad_json', field: table, details: { file, reason: `${table}: [ { … } ]` } }];
}

function rowsOf(table: Table, value: unknown, head: ReformHead) {
  return ((value ?? []) as Record<string, unknown>[]).map((row, index) => ({
    ...Object.fromEntries(reformTables[table].map((column) => [column, textOf(row[column])])),
    ...(table === 'successions' && ofReform(row, head)),
    ...(table === 'units' && { source: textOf(row.source) || head.source }),
    file: table,
    line: index + 1,
  }));
}

/** What every succession of a reform has from its head, unless the row says otherwise. */
function ofReform(row: Readonly<Record<string, unknown>>, head: ReformHead) {
  return {
    ...{ decided_on: head.decidedOn, effective_on: head.effectiveOn, reform_code: head.code },
    legal_basis: textOf(row.legal_basis) || head.legalBasis,
    source: textOf(row.source) || head.source,
    certainty: textOf(row.certainty) || 'found',
    is_main: textOf(row.is_main) || '0',
  };
}

function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).join('|');
  if (typeof value === 'boolean') return value ? '1' : '0';
  return value === undefined || value === null ? '' : asStored(String(value)).trim();
}
