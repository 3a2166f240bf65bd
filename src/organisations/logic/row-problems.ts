import { isPlainDate } from '#shared/plain-date.ts';
import type { Problem } from '#shared/problem.ts';
import { certainties, kinds, levels, successionKinds, trees } from './organisation.ts';
import type { OrganisationRows } from './seed-rows.ts';

/** A row of any file. */
export type AnyRow = Readonly<Record<string, string | number>> & { readonly file: string; readonly line: number };
type Check = (row: AnyRow) => Problem[];

/** What can be said of each row alone: values that are missing, dates that do not exist, words nobody knows. */
export function rowProblems(rows: OrganisationRows): Problem[] {
  return [
    ...checked(rows.units, [
      filled('name', 'short_name', 'source'),
      keyShape,
      term,
      oneOf('level', levels),
      oneOf('kind', kinds),
    ]),
    ...checked(rows.parents, [filled('key', 'parent_key'), term, oneOf('tree', trees)]),
    ...checked(rows.successions, [
      filled('predecessor_key', 'successor_key', 'legal_basis', 'source'),
      date('decided_on'),
      date('effective_on'),
      oneOf('kind', successionKinds),
      oneOf('certainty', certainties),
      oneOf('is_main', ['0', '1']),
      share,
      decidedFirst,
    ]),
    ...checked(rows.posts, [filled('organisation_key', 'name'), keyShape, term]),
    ...checked(rows.appointments, [filled('post_key', 'person_name', 'source'), term]),
  ];
}

export function checked(rows: readonly AnyRow[], checks: readonly Check[]): Problem[] {
  return rows.flatMap((row) => checks.flatMap((check) => check(row)));
}

const textOf = (row: AnyRow, column: string): string => String(row[column] ?? '');

/** A problem of one line of one file. */
export function problemAt(row: AnyRow, code: string, field: string, details: Problem['details'] = {}): Problem {
  return { code: `organisations.${code}`, field, line: row.line, details: { file: row.file, field, ...details } };
}

export function filled(...columns: readonly string[]): Check {
  return (row) =>
    columns.filter((column) => row[column] === '').map((column) => problemAt(row, 'value_missing', column));
}

const keyPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Keys appear in addresses and in other people's files: small letters, digits and hyphens only. */
export function keyShape(row: AnyRow): Problem[] {
  return keyPattern.test(textOf(row, 'key')) ? [] : [problemAt(row, 'bad_key', 'key', { key: textOf(row, 'key') })];
}

export function oneOf(column: string, words: readonly string[]): Check {
  return (row) =>
    words.includes(textOf(row, column))
      ? []
      : [problemAt(row, 'unknown_word', column, { value: textOf(row, column), words: words.join(', ') })];
}

function date(column: string, mayBeOpen = false): Check {
  return (row) => {
    const value = textOf(row, column);
    return isPlainDate(value) || (mayBeOpen && value === '') ? [] : [problemAt(row, 'bad_date', column, { value })];
  };
}

export function term(row: AnyRow): Problem[] {
  const problems = [...date('valid_from', true)(row), ...date('valid_to', true)(row)];
  const [from, to] = [textOf(row, 'valid_from'), textOf(row, 'valid_to')];
  const isBackwards = problems.length === 0 && from !== '' && to !== '' && to < from;
  return isBackwards ? [problemAt(row, 'term_backwards', 'valid_to', { from, to })] : problems;
}

/** A part of a whole: between 0 and 1, empty where nobody estimated it. */
function share(row: AnyRow): Problem[] {
  const value = textOf(row, 'share');
  const isShare = value === '' || (/^\d(\.\d{1,6})?$/.test(value) && Number(value) <= 1);
  return isShare ? [] : [problemAt(row, 'bad_share', 'share', { value })];
}

function decidedFirst(row: AnyRow): Problem[] {
  const [decidedOn, effectiveOn] = [textOf(row, 'decided_on'), textOf(row, 'effective_on')];
  if (!isPlainDate(decidedOn) || !isPlainDate(effectiveOn) || decidedOn <= effectiveOn) return [];
  return [problemAt(row, 'decided_after_effective', 'decided_on', { decidedOn, effectiveOn })];
}
