import { type RawBuilder, sql } from 'kysely';
import type { PlainDate } from '#shared/plain-date.ts';
import type { Kind, Level, OrganisationVersion, Tree } from '../logic/organisation.ts';
import { phrasesOf, searchWordsOf, waysToWrite } from '../logic/search.ts';
import { type OrganisationReading, type VersionRow, versionColumns, versionOf } from './version-rows.ts';

export interface OrganisationFilter {
  /** Any name it goes by or went by, without diacritics: "so gtvt" finds Sở Xây dựng. */
  readonly search?: string | undefined;
  readonly tree?: Tree | undefined;
  readonly level?: Level | undefined;
  readonly kind?: Kind | undefined;
  readonly parentId?: string | undefined;
  readonly limit?: number | undefined;
}

/** A unit of the day. `former` is the ended unit, or the earlier name, by which it was found, and since when it is part of this one. */
export interface FoundOrganisation extends OrganisationVersion {
  readonly former: { readonly name: string; readonly shortName: string; readonly since: PlainDate } | null;
}

interface FoundRow extends VersionRow {
  readonly former_name: string | null;
  readonly former_short_name: string | null;
  readonly former_since: PlainDate | null;
  readonly total: number;
}

/** The units that stand on the as-of day, in the order of the city's own list; found by a former name, the heir is given. */
export async function findOrganisations(
  reading: OrganisationReading,
  filter: OrganisationFilter = {},
): Promise<{ items: FoundOrganisation[]; total: number }> {
  const words = searchWordsOf(filter.search ?? '');
  const standing = words.length > 0 ? heirsOfFound(reading, filter.search!, words) : everyUnit(reading);
  const { rows } = await sql<FoundRow>`
    with recursive ${standing}
    select ${versionColumns(reading.asOf)}, f.former_name, f.former_short_name, f.former_since, count(*) over () as total
    from standing f
    join organisation_versions v on v.tenant_id = ${reading.tenantId} and v.id = f.version_id
    join organisations o on o.tenant_id = v.tenant_id and o.id = v.organisation_id
    where ${matches(reading, filter)}
    order by f.rank, f.former_name is not null, array_position(array['central', 'city', 'district', 'commune'], v.level), v.organisation_id
    limit ${filter.limit ?? 200}`.execute(reading.db);
  return { items: rows.map(foundOf), total: rows[0]?.total ?? 0 };
}

function everyUnit({ tenantId, asOf }: OrganisationReading): RawBuilder<unknown> {
  return sql`standing as (
    select id as version_id, null::text as former_name, null::text as former_short_name, null::date as former_since, 0 as rank
    from organisation_versions where tenant_id = ${tenantId} and valid @> ${asOf}::date
  )`;
}

/** Names that match, living or ended, and the units that stand in their place on the as-of day. */
function heirsOfFound({ tenantId, asOf }: OrganisationReading, search: string, words: string[]): RawBuilder<unknown> {
  const everyWord = sql.join(
    words.map((word) => sql`search_text like any(${waysToWrite(word).map((way) => `% ${way}%`)}::text[])`),
    sql` and `,
  );
  const like = (text: RawBuilder<unknown>, around: (phrase: string) => string) =>
    sql`${text} like any(${phrasesOf(search).map(around)}::text[])`;
  const isName = like(sql`' |' || search_text || ' |'`, (phrase) => `%| ${phrase} |%`);
  const isPart = like(sql`search_text`, (phrase) => `% ${phrase}%`);
  return sql`named as (
      select organisation_id, name, short_name, valid,
        case when ${isName} then 0 when ${isPart} then 1 else 2 end as rank
      from organisation_versions
      where tenant_id = ${tenantId} and ${everyWord} and coalesce(lower(valid) <= ${asOf}::date, true)
    ), chain as (
      select distinct organisation_id as start_id, organisation_id as id, 0 as steps, null::date as since from named
      union all
      select c.start_id, s.successor_id, c.steps + 1, s.effective_on from chain c
      join successions s on s.tenant_id = ${tenantId} and s.predecessor_id = c.id and s.is_main and s.effective_on <= ${asOf}::date
      where c.steps < 20
    ), standing as (
      select distinct on (v.organisation_id) v.id as version_id, n.rank,
        case when not n.valid @> ${asOf}::date then n.name end as former_name,
        case when not n.valid @> ${asOf}::date then n.short_name end as former_short_name,
        case when not n.valid @> ${asOf}::date then coalesce(c.since, upper(n.valid)) end as former_since
      from named n
      join chain c on c.start_id = n.organisation_id
      join organisation_versions v on v.tenant_id = ${tenantId} and v.organisation_id = c.id and v.valid @> ${asOf}::date
      order by v.organisation_id, n.rank, n.valid @> ${asOf}::date desc, upper(n.valid) desc
    )`;
}

function matches({ tenantId, asOf }: OrganisationReading, filter: OrganisationFilter): RawBuilder<unknown> {
  const { tree, level, kind, parentId } = filter;
  const hangs = sql`select 1 from organisation_parents p where p.tenant_id = ${tenantId} and p.valid @> ${asOf}::date`;
  const conditions = [
    ...(level ? [sql`v.level = ${level}`] : []),
    ...(kind ? [sql`v.kind = ${kind}`] : []),
    ...(tree
      ? [sql`exists (${hangs} and p.tree = ${tree} and v.organisation_id in (p.organisation_id, p.parent_id))`]
      : []),
    ...(parentId
      ? [sql`exists (${hangs} and p.parent_id = ${parentId} and p.organisation_id = v.organisation_id)`]
      : []),
  ];
  return conditions.length > 0 ? sql.join(conditions, sql` and `) : sql`true`;
}

function foundOf(row: FoundRow): FoundOrganisation {
  const former =
    row.former_name === null
      ? null
      : { name: row.former_name, shortName: row.former_short_name!, since: row.former_since! };
  return { ...versionOf(row), former };
}
