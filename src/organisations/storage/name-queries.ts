import { sql } from 'kysely';
import type { OrganisationName } from '../logic/organisation.ts';
import { nameOf, type OrganisationReading, type VersionRow } from './version-rows.ts';

/**
 * What units are called on the as-of day. A unit that has ended keeps its last name, one that has not begun shows its
 * first: whatever a task, a report or a succession points at has a name on every day.
 * @returns one entry for every id that exists
 */
export async function organisationNames(
  { db, tenantId, asOf }: OrganisationReading,
  ids: readonly string[],
): Promise<Map<string, OrganisationName>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<VersionRow>`
    select distinct on (v.organisation_id) v.organisation_id, o.key, v.name, v.short_name
    from organisation_versions v
    join organisations o on o.tenant_id = v.tenant_id and o.id = v.organisation_id
    where v.tenant_id = ${tenantId} and v.organisation_id = any(${[...new Set(ids)]}::uuid[])
    order by v.organisation_id,
      v.valid @> ${asOf}::date desc,
      coalesce(lower(v.valid) <= ${asOf}::date, true) desc,
      case when lower(v.valid) <= ${asOf}::date then lower(v.valid) end desc nulls last,
      lower(v.valid)`.execute(db);
  return new Map(rows.map((row) => [row.organisation_id, nameOf(row)]));
}
