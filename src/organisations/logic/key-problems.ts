import type { Problem } from '#shared/problem.ts';
import { problemAt } from './row-problems.ts';
import type { OrganisationRows, SeedRow } from './seed-rows.ts';

/** Keys that name no unit or post of these files, and posts named twice. */
export function keyProblems(rows: OrganisationRows): Problem[] {
  const units = new Set(rows.units.map((row) => row.key));
  const posts = new Set(rows.posts.map((row) => row.key));
  return [
    ...unknown(rows.parents, 'key', units),
    ...unknown(rows.parents, 'parent_key', units),
    ...unknown(rows.successions, 'predecessor_key', units),
    ...unknown(rows.successions, 'successor_key', units),
    ...unknown(rows.posts, 'organisation_key', units),
    ...unknown(rows.appointments, 'post_key', posts),
    ...postsNamedTwice(rows),
  ];
}

function unknown<Column extends string>(
  rows: readonly SeedRow<Column>[],
  column: Column,
  known: ReadonlySet<string>,
): Problem[] {
  return rows
    .filter((row) => row[column] !== '' && !known.has(row[column]))
    .map((row) => problemAt(row, 'unknown_key', column, { key: row[column] }));
}

function postsNamedTwice({ posts }: OrganisationRows): Problem[] {
  const firstLines = new Map<string, number>();
  return posts.flatMap((row) => {
    const firstLine = firstLines.get(row.key);
    if (firstLine === undefined) firstLines.set(row.key, row.line);
    return firstLine === undefined ? [] : [problemAt(row, 'post_named_twice', 'key', { key: row.key, firstLine })];
  });
}
