import type { Problem } from '#shared/problem.ts';
import { keyProblems } from './key-problems.ts';
import { rowProblems } from './row-problems.ts';
import type { OrganisationRows } from './seed-rows.ts';
import { successionProblems } from './succession-problems.ts';
import { termProblems } from './term-problems.ts';
import { circleProblems } from './tree-problems.ts';

/** All that is wrong with a load, with file and line. Rows that cannot be read are told first, alone: the rest would only echo them. */
export function organisationProblems(rows: OrganisationRows): Problem[] {
  const unreadable = rowProblems(rows);
  if (unreadable.length > 0) return unreadable;
  return [...keyProblems(rows), ...termProblems(rows), ...circleProblems(rows), ...successionProblems(rows)];
}
