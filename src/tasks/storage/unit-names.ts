import type { OrganisationName } from '#organisations/logic/organisation.ts';
import { organisationNames, postNames, unitAndPredecessorIds } from '#organisations/storage/organisation-queries.ts';
import type { ReadingContext } from '#platform/context.ts';
import type { VacantPost } from '../logic/task-row.ts';

export function unitNames(
  reading: ReadingContext,
  ids: readonly (string | null)[],
): Promise<Map<string, OrganisationName>> {
  return organisationNames(
    reading,
    ids.filter((id) => id !== null),
  );
}

/** Those of some posts that nobody holds on the as-of day, although somebody did. */
export async function vacantPosts(
  reading: ReadingContext,
  ids: readonly (string | null)[],
): Promise<Map<string, VacantPost>> {
  const posts = await postNames(
    reading,
    ids.filter((id) => id !== null),
  );
  return new Map(
    [...posts].flatMap(([id, { name, vacancy }]) => (vacancy ? [[id, { name, ...vacancy }] as const] : [])),
  );
}

/** A unit and all it inherited from. */
export function unitWithPredecessors(reading: ReadingContext, id: string): Promise<string[]> {
  return unitAndPredecessorIds(reading, id);
}

/** @param leadIds present leads · @returns whether one of them inherited from an earlier unit */
export async function inheritance(
  reading: ReadingContext,
  leadIds: readonly (string | null)[],
): Promise<(before: string | null, now: string | null) => boolean> {
  const inherited = new Map<string, Set<string>>();
  for (const id of new Set(leadIds)) if (id) inherited.set(id, new Set(await unitWithPredecessors(reading, id)));
  return (before, now) =>
    before !== null && now !== null && before !== now && (inherited.get(now)?.has(before) ?? false);
}
