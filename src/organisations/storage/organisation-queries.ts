import { type RawBuilder, sql } from 'kysely';
import type { OrganisationVersion, Tree } from '../logic/organisation.ts';
import { type OrganisationReading, recordedBy, type VersionRow, versionColumns, versionOf } from './version-rows.ts';

export { type FoundOrganisation, findOrganisations, type OrganisationFilter } from './find-queries.ts';
export { organisationLevels } from './level-queries.ts';
export { organisationNames } from './name-queries.ts';
export { postHolder, postNames, postsOf } from './post-queries.ts';
export { heirsOf, predecessorsOf, successorsOf, unitAndPredecessorIds } from './succession-queries.ts';

/** A unit as it stands on the as-of day; one that has ended as it last stood, one that has not begun as it will. */
export async function organisationById(reading: OrganisationReading, id: string): Promise<OrganisationVersion | null> {
  return nearestVersion(reading, sql`v.organisation_id = ${id}`);
}

export async function organisationByKey(
  reading: OrganisationReading,
  key: string,
): Promise<OrganisationVersion | null> {
  return nearestVersion(reading, sql`o.key = ${key}`);
}

async function nearestVersion(
  { db, tenantId, asOf }: OrganisationReading,
  which: RawBuilder<unknown>,
): Promise<OrganisationVersion | null> {
  const { rows } = await sql<VersionRow>`
    select ${versionColumns(asOf)}
    from organisation_versions v
    join organisations o on o.tenant_id = v.tenant_id and o.id = v.organisation_id
    where v.tenant_id = ${tenantId} and ${which} and ${recordedBy('v', asOf)}
    order by v.valid @> ${asOf}::date desc, coalesce(lower(v.valid) <= ${asOf}::date, true) desc, lower(v.valid) desc nulls last
    limit 1`.execute(db);
  return rows[0] ? versionOf(rows[0]) : null;
}

/** Every name a unit has had by the as-of day, the first one first. */
export async function organisationVersions(
  { db, tenantId, asOf }: OrganisationReading,
  id: string,
): Promise<OrganisationVersion[]> {
  const { rows } = await sql<VersionRow>`
    select ${versionColumns(asOf)}
    from organisation_versions v
    join organisations o on o.tenant_id = v.tenant_id and o.id = v.organisation_id
    where v.tenant_id = ${tenantId} and v.organisation_id = ${id} and coalesce(lower(v.valid) <= ${asOf}::date, true)
    order by lower(v.valid) nulls first`.execute(db);
  return rows.map(versionOf);
}

/** Where a unit hangs on the as-of day: its parent in each tree that holds it. */
export async function parentsOf(
  { db, tenantId, asOf }: OrganisationReading,
  id: string,
): Promise<{ tree: Tree; parentId: string }[]> {
  const { rows } = await sql<{ tree: Tree; parent_id: string }>`
    select tree, parent_id from organisation_parents
    where tenant_id = ${tenantId} and organisation_id = ${id} and valid @> ${asOf}::date
    order by tree desc`.execute(db);
  return rows.map((row) => ({ tree: row.tree, parentId: row.parent_id }));
}

/** A unit and all below it in one tree on the as-of day: the reach of a cascade, or of a report. */
export async function organisationSubtreeIds(
  { db, tenantId, asOf }: OrganisationReading,
  rootId: string,
  tree: Tree = 'government',
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    with recursive below(id) as (
      select ${rootId}::uuid
      union
      select p.organisation_id from below b
      join organisation_parents p on p.tenant_id = ${tenantId} and p.tree = ${tree} and p.parent_id = b.id
      where p.valid @> ${asOf}::date
    )
    select id from below order by id`.execute(db);
  return rows.map((row) => row.id);
}
