import type { Problem } from '#shared/problem.ts';
import { problemAt } from './row-problems.ts';
import type { OrganisationRows, ParentRow, SuccessionRow } from './seed-rows.ts';
import { termOf } from './term-problems.ts';
import { overlap, type Validity } from './validity.ts';

/** A unit that is its own ancestor: in a tree, on some day, or through successions. */
export function circleProblems(rows: OrganisationRows): Problem[] {
  return [...treeCircles(rows.parents), ...successionCircles(rows.successions)];
}

function treeCircles(parents: readonly ParentRow[]): Problem[] {
  const byUnit = Map.groupBy(parents, (row) => `${row.tree} ${row.key}`);
  const climbs = (row: ParentRow, days: Validity, from: string, steps: number): boolean => {
    if (row.parent_key === from) return true;
    if (steps > parents.length) return false;
    const above = byUnit.get(`${row.tree} ${row.parent_key}`) ?? [];
    return above.some(
      (next) => overlap(termOf(next), days) && climbs(next, common(days, termOf(next)), from, steps + 1),
    );
  };
  return parents
    .filter((row) => row.parent_key === row.key || climbs(row, termOf(row), row.key, 0))
    .map((row) => problemAt(row, 'own_ancestor', 'parent_key', { key: row.key, tree: row.tree }));
}

/** The days two overlapping terms share. */
function common(one: Validity, other: Validity): Validity {
  const from =
    [one.from, other.from]
      .filter((day) => day !== null)
      .sort()
      .at(-1) ?? null;
  const until = [one.until, other.until].filter((day) => day !== null).sort()[0] ?? null;
  return { from, until };
}

/** Inheriting goes forward in time; only rows of one day, or a wrong year, can close a circle. */
function successionCircles(successions: readonly SuccessionRow[]): Problem[] {
  const main = successions.filter((row) => row.is_main === '1');
  const heirs = new Map(main.map((row) => [row.predecessor_key, row.successor_key]));
  const comesBack = (start: string): boolean => {
    let current = heirs.get(start);
    for (let steps = 0; current !== undefined && steps <= heirs.size; steps += 1) {
      if (current === start) return true;
      current = heirs.get(current);
    }
    return false;
  };
  return main
    .filter((row) => comesBack(row.predecessor_key))
    .map((row) => problemAt(row, 'inherits_from_itself', 'successor_key', { key: row.predecessor_key }));
}
