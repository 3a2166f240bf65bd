import type { Problem } from '#shared/problem.ts';
import { problemAt } from './row-problems.ts';
import type { OrganisationRows, SeedRow } from './seed-rows.ts';
import { overlap, type Validity, validityOf } from './validity.ts';

type TermRow = SeedRow<'valid_from' | 'valid_to'>;

/** One name a unit, one unit a code, one parent a tree, one holder a post: on every day. */
export function termProblems(rows: OrganisationRows): Problem[] {
  const coded = rows.units.filter((row) => row.code !== '');
  return [
    ...overlapping(rows.units, 'key', (row) => row.key),
    ...overlapping(coded, 'code', (row) => `${row.level} ${row.code}`),
    ...overlapping(rows.parents, 'key', (row) => `${row.tree} ${row.key}`),
    ...overlapping(rows.appointments, 'post_key', (row) => row.post_key),
  ];
}

export function overlapping<Row extends TermRow>(
  rows: readonly Row[],
  field: string,
  whatOf: (row: Row) => string,
): Problem[] {
  const groups = Map.groupBy(rows, whatOf);
  return [...groups].flatMap(([what, same]) => (same.length < 2 ? [] : overlappingIn(same, field, what)));
}

function overlappingIn(rows: readonly TermRow[], field: string, what: string): Problem[] {
  return rows.flatMap((row, index) => {
    const other = rows.slice(0, index).find((earlier) => overlap(termOf(earlier), termOf(row)));
    return other
      ? [problemAt(row, 'overlapping_terms', field, { what, otherLine: other.line, otherFile: other.file })]
      : [];
  });
}

export function termOf(row: TermRow): Validity {
  return validityOf(row.valid_from, row.valid_to);
}
