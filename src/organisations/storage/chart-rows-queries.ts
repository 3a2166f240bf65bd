import { sql } from 'kysely';
import type {
  AppointmentRow,
  OrganisationRows,
  ParentRow,
  PostRow,
  SuccessionRow,
  UnitRow,
} from '../logic/seed-rows.ts';
import type { OrganisationReading } from './version-rows.ts';

type CityReading = Pick<OrganisationReading, 'db' | 'tenantId'>;

/** Days as people write them: the last one inclusive, an open end empty. */
export const days = (row: string) => sql`
  coalesce(lower(${sql.ref(`${row}.valid`)})::text, '') as valid_from, coalesce((upper(${sql.ref(`${row}.valid`)}) - 1)::text, '') as valid_to,
  '' as file, 0 as line`;

/** The whole chart on all days, as rows of a file would say it: what a reform is laid over. */
export async function chartRows(reading: CityReading): Promise<OrganisationRows> {
  const [units, parents, successions, posts, appointments] = [
    await unitRows(reading),
    await parentRows(reading),
    await successionRows(reading),
    await postRows(reading),
    [] as AppointmentRow[],
  ];
  return { units, parents, successions, posts, appointments };
}

async function unitRows({ db, tenantId }: CityReading): Promise<UnitRow[]> {
  const { rows } = await sql<UnitRow>`
    select o.key, v.name, v.short_name, array_to_string(v.other_names, '|') as other_names, coalesce(v.code, '') as code,
      v.level, v.kind, v.source, ${days('v')}
    from organisation_versions v join organisations o on o.tenant_id = v.tenant_id and o.id = v.organisation_id
    where v.tenant_id = ${tenantId} order by v.valid`.execute(db);
  return rows;
}

async function parentRows({ db, tenantId }: CityReading): Promise<ParentRow[]> {
  const { rows } = await sql<ParentRow>`
    select p.tree, o.key, a.key as parent_key, ${days('p')}
    from organisation_parents p
    join organisations o on o.tenant_id = p.tenant_id and o.id = p.organisation_id
    join organisations a on a.tenant_id = p.tenant_id and a.id = p.parent_id
    where p.tenant_id = ${tenantId} order by p.valid`.execute(db);
  return rows;
}

async function successionRows({ db, tenantId }: CityReading): Promise<SuccessionRow[]> {
  const { rows } = await sql<SuccessionRow>`
    select o.key as predecessor_key, a.key as successor_key, s.decided_on, s.effective_on, s.kind,
      case when s.is_main then '1' else '0' end as is_main, coalesce(trim_scale(s.share)::text, '') as share, coalesce(s.field, '') as field,
      array_to_string(s.field_words, '|') as field_words, array_to_string(s.territory_words, '|') as territory_words,
      coalesce(s.reform_code, '') as reform_code, s.legal_basis, s.certainty, s.source, '' as file, 0 as line
    from successions s
    join organisations o on o.tenant_id = s.tenant_id and o.id = s.predecessor_id
    join organisations a on a.tenant_id = s.tenant_id and a.id = s.successor_id
    where s.tenant_id = ${tenantId} order by s.effective_on, s.id`.execute(db);
  return rows;
}

async function postRows({ db, tenantId }: CityReading): Promise<PostRow[]> {
  const { rows } = await sql<PostRow>`
    select p.key, o.key as organisation_key, p.name, ${days('p')}
    from posts p join organisations o on o.tenant_id = p.tenant_id and o.id = p.organisation_id
    where p.tenant_id = ${tenantId} order by p.id`.execute(db);
  return rows;
}

/** Ids of units by key. */
export async function organisationIdsByKey(
  { db, tenantId }: CityReading,
  keys: readonly string[],
): Promise<Map<string, string>> {
  if (keys.length === 0) return new Map();
  const { rows } = await sql<{ key: string; id: string }>`
    select key, id from organisations where tenant_id = ${tenantId} and key = any(${[...new Set(keys)]}::text[])`.execute(
    db,
  );
  return new Map(rows.map((row) => [row.key, row.id]));
}
