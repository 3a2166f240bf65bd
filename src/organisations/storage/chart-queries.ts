import { sql } from 'kysely';
import type { PlainDate } from '#shared/plain-date.ts';
import type { ChartUnitFacts } from '../logic/chart.ts';
import type { Tree } from '../logic/organisation.ts';
import { type OrganisationReading, recordedBy } from './version-rows.ts';

/** One tree as it stands on the as-of day: whatever hangs in it or has something hanging under it, the city's own before others. */
export async function organisationChart(
  { db, tenantId, asOf }: OrganisationReading,
  tree: Tree,
): Promise<ChartUnitFacts[]> {
  const { rows } = await sql<ChartUnitFacts>`
    with hung as (
      select organisation_id, parent_id from organisation_parents
      where tenant_id = ${tenantId} and tree = ${tree} and valid @> ${asOf}::date
    ), members as (
      select organisation_id as id from hung union select parent_id from hung
    )
    select o.id, o.key, v.name, v.short_name as "shortName", v.level, v.kind, above.key as "parentKey"
    from members m
    join organisations o on o.tenant_id = ${tenantId} and o.id = m.id
    join organisation_versions v on v.tenant_id = ${tenantId} and v.organisation_id = m.id and v.valid @> ${asOf}::date
      and ${recordedBy('v', asOf)}
    left join hung h on h.organisation_id = m.id
    left join organisations above on above.tenant_id = ${tenantId} and above.id = h.parent_id
    order by array_position(array['city', 'central', 'district', 'commune'], v.level), o.id`.execute(db);
  return rows;
}

/** The trees in which anything hangs, on any day. */
export async function treesInUse({ db, tenantId }: Pick<OrganisationReading, 'db' | 'tenantId'>): Promise<Tree[]> {
  const { rows } = await sql<{ tree: Tree }>`
    select distinct tree from organisation_parents where tenant_id = ${tenantId}`.execute(db);
  return rows.map((row) => row.tree);
}

/** A day on which a tree changed. */
export interface ChartChange {
  readonly day: PlainDate;
  /** Units that began on the day. */
  readonly begun: number;
  /** Units whose last day was the day before. */
  readonly ended: number;
  /** Units that took another name, code or kind. */
  readonly renamed: number;
  /** Units that moved under another one. */
  readonly moved: number;
}

/** The days on which a tree changed, first to last, whichever day is read. */
export async function chartChanges(
  { db, tenantId }: Pick<OrganisationReading, 'db' | 'tenantId'>,
  tree: Tree,
): Promise<ChartChange[]> {
  const { rows } = await sql<ChartChange>`
    with members as (
      select organisation_id as id from organisation_parents where tenant_id = ${tenantId} and tree = ${tree}
      union select parent_id from organisation_parents where tenant_id = ${tenantId} and tree = ${tree}
    ), versions as (
      select v.organisation_id, lower(v.valid) as first_day, upper(v.valid) as end_day
      from members m join organisation_versions v on v.tenant_id = ${tenantId} and v.organisation_id = m.id
    ), changes as (
      select v.first_day as day, case when e.organisation_id is null then 'begun' else 'renamed' end as what
      from versions v left join versions e on e.organisation_id = v.organisation_id and e.end_day = v.first_day
      where v.first_day is not null
      union all
      select v.end_day, 'ended'
      from versions v left join versions n on n.organisation_id = v.organisation_id and n.first_day = v.end_day
      where v.end_day is not null and n.organisation_id is null
      union all
      select lower(p.valid), 'moved'
      from organisation_parents p
      join organisation_parents b on b.tenant_id = p.tenant_id and b.tree = p.tree
        and b.organisation_id = p.organisation_id and upper(b.valid) = lower(p.valid)
      where p.tenant_id = ${tenantId} and p.tree = ${tree} and b.parent_id <> p.parent_id
    )
    select day,
      count(*) filter (where what = 'begun') as begun, count(*) filter (where what = 'ended') as ended,
      count(*) filter (where what = 'renamed') as renamed, count(*) filter (where what = 'moved') as moved
    from changes group by day order by day`.execute(db);
  return rows;
}
