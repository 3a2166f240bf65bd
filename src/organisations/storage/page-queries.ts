import { sql } from 'kysely';
import type { OrganisationName, OrganisationVersion, Tree } from '../logic/organisation.ts';
import { hasEndedBy } from '../logic/validity.ts';
import { organisationNames } from './name-queries.ts';
import { organisationByKey, organisationVersions, parentsOf } from './organisation-queries.ts';
import { type Post, postsOf } from './post-queries.ts';
import { heirsOf, predecessorsOf, type Succession, successorsOf } from './succession-queries.ts';
import type { OrganisationReading } from './version-rows.ts';

/** All that the page of one unit shows, as of one day. */
export interface OrganisationPage {
  readonly organisation: OrganisationVersion;
  readonly names: OrganisationVersion[];
  readonly parents: { readonly tree: Tree; readonly organisation: OrganisationName }[];
  readonly children: { readonly tree: Tree; readonly count: number }[];
  readonly receivedFrom: Succession[];
  readonly handedTo: Succession[];
  /** Who answers in its place, once it has ended. */
  readonly heir: OrganisationName | null;
  readonly posts: Post[];
}

export async function organisationPage(reading: OrganisationReading, key: string): Promise<OrganisationPage | null> {
  const organisation = await organisationByKey(reading, key);
  if (!organisation) return null;
  const { id } = organisation;
  const [names, parents, children, receivedFrom, handedTo, posts] = await Promise.all([
    organisationVersions(reading, id),
    namedParents(reading, id),
    childCounts(reading, id),
    predecessorsOf(reading, id),
    successorsOf(reading, id),
    postsOf(reading, id),
  ]);
  const heir = await heirOnceEnded(reading, organisation);
  return { organisation, names, parents, children, receivedFrom, handedTo, heir, posts };
}

async function namedParents(reading: OrganisationReading, id: string): Promise<OrganisationPage['parents']> {
  const parents = await parentsOf(reading, id);
  const names = await organisationNames(
    reading,
    parents.map((parent) => parent.parentId),
  );
  return parents.map(({ tree, parentId }) => ({ tree, organisation: names.get(parentId)! }));
}

async function childCounts(
  { db, tenantId, asOf }: OrganisationReading,
  id: string,
): Promise<OrganisationPage['children']> {
  const { rows } = await sql<{ tree: Tree; count: number }>`
    select tree, count(*) as count from organisation_parents
    where tenant_id = ${tenantId} and parent_id = ${id} and valid @> ${asOf}::date
    group by tree order by tree desc`.execute(db);
  return rows;
}

async function heirOnceEnded(
  reading: OrganisationReading,
  unit: OrganisationVersion,
): Promise<OrganisationName | null> {
  if (!hasEndedBy(unit.validity, reading.asOf)) return null;
  const heirId = (await heirsOf(reading, [unit.id])).get(unit.id)!;
  return heirId === unit.id ? null : ((await organisationNames(reading, [heirId])).get(heirId) ?? null);
}
