import { sql } from 'kysely';
import type { Level } from '../logic/organisation.ts';
import { type OrganisationReading, recordedBy } from './version-rows.ts';

/** At which level units stand on the as-of day; one that has ended, where it last stood. */
export async function organisationLevels(
  { db, tenantId, asOf }: OrganisationReading,
  ids: readonly string[],
): Promise<Map<string, Level>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<{ id: string; level: Level }>`
    select distinct on (v.organisation_id) v.organisation_id as id, v.level
    from organisation_versions v
    where v.tenant_id = ${tenantId} and v.organisation_id = any(${[...new Set(ids)]}::uuid[]) and ${recordedBy('v', asOf)}
    order by v.organisation_id, v.valid @> ${asOf}::date desc, lower(v.valid) desc nulls last`.execute(db);
  return new Map(rows.map(({ id, level }) => [id, level]));
}
