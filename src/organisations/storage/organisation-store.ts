import { type RawBuilder, sql } from 'kysely';
import type { ActionContext } from '#platform/context.ts';
import { newId } from '#shared/id.ts';
import type { PlainDate } from '#shared/plain-date.ts';
import { searchTextOf } from '../logic/search.ts';
import type { OrganisationRows, PostRow, SeedRow, SuccessionRow, UnitRow } from '../logic/seed-rows.ts';
import { termOf } from '../logic/term-problems.ts';
import { formatDateRange } from '../logic/validity.ts';
import { unitsImported } from './imported-queries.ts';

type Ids = ReadonlyMap<string, string>;
type Context = Pick<ActionContext, 'db' | 'tenantId'>;

/**
 * Writes a load in bulk. Units and posts keep their ids by key, successions by what they say, so that whatever points
 * at them still does; what was loaded before about these units is replaced. Units the load does not name stay, and so
 * do those that a reform recorded in the city has begun or ended, or that people brought a file about: the city knows
 * them better than the reference files do.
 */
export async function replaceOrganisations(context: Context, loaded: OrganisationRows): Promise<void> {
  const kept = [...(await unitsReformed(context)), ...(await unitsImported(context))];
  const rows = withoutUnits(loaded, new Set(kept));
  const units = await saveUnits(context, [...new Set(rows.units.map((row) => row.key))]);
  const replaced = new Set(rows.units.map((row) => row.key));
  await clear(
    context,
    [...replaced].map((key) => units.get(key)!),
  );
  await saveVersions(context, rows.units, units);
  await saveParents(context, rows, units);
  await saveSuccessions(context, rows.successions, units, replaced);
  const posts = await savePosts(context, rows.posts, units);
  await saveAppointments(context, rows, posts);
}

/** Units that a reform recorded in the city has begun or ended. */
export async function unitsReformed({ db, tenantId }: Context): Promise<Set<string>> {
  const { rows } = await sql<{ key: string }>`
    select o.key from organisations o where o.tenant_id = ${tenantId} and (
      exists (select 1 from organisation_versions v where v.tenant_id = o.tenant_id and v.organisation_id = o.id
        and (v.reorganisation_id is not null or v.ended_by is not null))
      or exists (select 1 from organisation_parents p where p.tenant_id = o.tenant_id and p.organisation_id = o.id
        and (p.reorganisation_id is not null or p.ended_by is not null))
      or exists (select 1 from successions s where s.tenant_id = o.tenant_id and s.predecessor_id = o.id and s.reorganisation_id is not null))`.execute(
    db,
  );
  return new Set(rows.map((row) => row.key));
}

function withoutUnits(rows: OrganisationRows, kept: ReadonlySet<string>): OrganisationRows {
  if (kept.size === 0) return rows;
  const posts = rows.posts.filter((row) => !kept.has(row.organisation_key));
  const postKeys = new Set(posts.map((row) => row.key));
  return {
    units: rows.units.filter((row) => !kept.has(row.key)),
    parents: rows.parents.filter((row) => !kept.has(row.key)),
    successions: rows.successions.filter((row) => !kept.has(row.predecessor_key)),
    posts,
    appointments: rows.appointments.filter((row) => postKeys.has(row.post_key)),
  };
}

async function idsByKey({ db, tenantId }: Context, table: 'organisations' | 'posts'): Promise<Map<string, string>> {
  const known = await db.selectFrom(table).select(['key', 'id']).where('tenant_id', '=', tenantId).execute();
  return new Map(known.map((row) => [row.key, row.id]));
}

/** Which reform writes these rows, and since when they are known; reference files write none of it. */
export interface MadeBy {
  readonly reorganisationId: string | null;
  readonly knownOn: PlainDate | null;
}
const reference: MadeBy = { reorganisationId: null, knownOn: null };

export async function saveUnits(context: Context, keys: readonly string[]): Promise<Ids> {
  const known = await idsByKey(context, 'organisations');
  // All known ones too: a row may point at a unit that the load leaves alone.
  const ids = new Map([...known, ...keys.map((key) => [key, known.get(key) ?? newId()] as const)]);
  const added = [...ids].filter(([key]) => !known.has(key)).map(([key, id]) => ({ key, id }));
  await sql`insert into organisations (tenant_id, id, key)
    select ${context.tenantId}, r.id, r.key from ${records(added, sql`id uuid, key text`)} as r`.execute(context.db);
  return ids;
}

/** Posts whose holders people have recorded: from then on the files no longer speak for them. */
const postsOfPeople = (tenantId: string): RawBuilder<unknown> => sql`select post_id from appointments
  where tenant_id = ${tenantId} and (known_on is not null or end_known_on is not null)`;

/** Appointments hang on posts, posts on units: the days of all of them are rewritten. Posts stay, tasks point at them. */
async function clear({ db, tenantId }: Context, unitIds: readonly string[]): Promise<void> {
  const these = sql`any(${[...unitIds]}::uuid[])`;
  await sql`delete from appointments a using posts p
    where a.tenant_id = ${tenantId} and p.tenant_id = a.tenant_id and p.id = a.post_id and p.organisation_id = ${these}
      and a.post_id <> all(array(${postsOfPeople(tenantId)}))`.execute(db);
  await sql`delete from organisation_parents where tenant_id = ${tenantId} and organisation_id = ${these}`.execute(db);
  await sql`delete from organisation_versions where tenant_id = ${tenantId} and organisation_id = ${these}`.execute(db);
}

export async function saveVersions(
  { db, tenantId }: Context,
  units: readonly UnitRow[],
  ids: Ids,
  made: MadeBy = reference,
): Promise<void> {
  const versions = units.map((row) => {
    const otherNames = row.other_names.split('|').filter(Boolean);
    const code = row.code || null;
    return {
      id: newId(),
      organisation_id: ids.get(row.key),
      name: row.name,
      short_name: row.short_name,
      other_names: row.other_names,
      code,
      level: row.level,
      kind: row.kind,
      valid: daysOf(row),
      search_text: searchTextOf([row.name, row.short_name, ...otherNames], code),
      source: row.source,
    };
  });
  const shape = sql`id uuid, organisation_id uuid, name text, short_name text, other_names text, code text, level text, kind text, valid daterange, search_text text, source text`;
  await sql`insert into organisation_versions
      (tenant_id, id, organisation_id, name, short_name, other_names, code, level, kind, valid, search_text, source, reorganisation_id, known_on)
    select ${tenantId}, r.id, r.organisation_id, r.name, r.short_name, coalesce(string_to_array(nullif(r.other_names, ''), '|'), '{}'),
      r.code, r.level, r.kind, r.valid, r.search_text, r.source, ${made.reorganisationId}::uuid, ${made.knownOn}::date
    from ${records(versions, shape)} as r`.execute(db);
}

export async function saveParents(
  { db, tenantId }: Context,
  { parents }: Pick<OrganisationRows, 'parents'>,
  ids: Ids,
  made: MadeBy = reference,
): Promise<void> {
  const rows = parents.map((row) => ({
    tree: row.tree,
    organisation_id: ids.get(row.key),
    parent_id: ids.get(row.parent_key),
    valid: daysOf(row),
  }));
  await sql`insert into organisation_parents (tenant_id, tree, organisation_id, parent_id, valid, reorganisation_id)
    select ${tenantId}, r.tree, r.organisation_id, r.parent_id, r.valid, ${made.reorganisationId}::uuid
    from ${records(rows, sql`tree text, organisation_id uuid, parent_id uuid, valid daterange`)} as r`.execute(db);
}

async function saveSuccessions(
  { db, tenantId }: Context,
  rows: readonly SuccessionRow[],
  ids: Ids,
  replaced: ReadonlySet<string>,
) {
  const predecessors = [...replaced].map((key) => ids.get(key)!);
  const deleted = await sql<{ id: string; what: string }>`
    delete from successions where tenant_id = ${tenantId} and predecessor_id = any(${predecessors}::uuid[])
    returning id, concat_ws(' ', predecessor_id, successor_id, effective_on, field) as what`.execute(db);
  await insertSuccessions({ db, tenantId }, rows, ids, new Map(deleted.rows.map((row) => [row.what, row.id])));
}

export async function insertSuccessions(
  { db, tenantId }: Context,
  rows: readonly SuccessionRow[],
  ids: Ids,
  known: ReadonlyMap<string, string>,
  made: MadeBy = reference,
): Promise<void> {
  const values = rows.map((row) => {
    const [predecessor, successor] = [ids.get(row.predecessor_key)!, ids.get(row.successor_key)!];
    const what = [predecessor, successor, row.effective_on, ...(row.field ? [row.field] : [])].join(' ');
    return {
      ...{ id: known.get(what) ?? newId(), predecessor_id: predecessor, successor_id: successor },
      ...{ decided_on: row.decided_on, effective_on: row.effective_on, kind: row.kind, is_main: row.is_main === '1' },
      ...{ share: row.share || null, field_words: row.field_words, territory_words: row.territory_words },
      reform_code: row.reform_code || null,
      ...{ field: row.field || null, legal_basis: row.legal_basis, certainty: row.certainty, source: row.source },
    };
  });
  const shape = sql`id uuid, predecessor_id uuid, successor_id uuid, decided_on date, effective_on date, kind text, is_main boolean, share numeric,
    field text, field_words text, territory_words text, legal_basis text, certainty text, source text, reform_code text`;
  await sql`insert into successions (tenant_id, id, predecessor_id, successor_id, decided_on, effective_on, kind, is_main, share,
      field, field_words, territory_words, legal_basis, certainty, source, reform_code, reorganisation_id, known_on)
    select ${tenantId}, r.id, r.predecessor_id, r.successor_id, r.decided_on, r.effective_on, r.kind, r.is_main, r.share, r.field,
      ${words('field_words')}, ${words('territory_words')}, r.legal_basis, r.certainty, r.source, r.reform_code,
      ${made.reorganisationId}::uuid, ${made.knownOn}::date
    from ${records(values, shape)} as r`.execute(db);
}

export async function savePosts(
  context: Context,
  posts: readonly PostRow[],
  units: Ids,
  made: MadeBy = reference,
): Promise<Ids> {
  const known = await idsByKey(context, 'posts');
  const rows = posts.map((row) => ({
    id: known.get(row.key) ?? newId(),
    key: row.key,
    organisation_id: units.get(row.organisation_key),
    name: row.name,
    valid: daysOf(row),
  }));
  const shape = sql`id uuid, key text, organisation_id uuid, name text, valid daterange`;
  await sql`insert into posts (tenant_id, id, key, organisation_id, name, valid, reorganisation_id, known_on)
    select ${context.tenantId}, r.*, ${made.reorganisationId}::uuid, ${made.knownOn}::date from ${records(rows, shape)} as r
    on conflict (tenant_id, id) do update set organisation_id = excluded.organisation_id, name = excluded.name, valid = excluded.valid`.execute(
    context.db,
  );
  return new Map(rows.map((row) => [row.key, row.id]));
}

export async function saveAppointments(
  { db, tenantId }: Context,
  { appointments }: Pick<OrganisationRows, 'appointments'>,
  posts: Ids,
): Promise<void> {
  const rows = appointments.map((row) => ({
    post_id: posts.get(row.post_key),
    person_name: row.person_name,
    valid: daysOf(row),
    source: row.source,
  }));
  await sql`insert into appointments (tenant_id, post_id, person_name, valid, source)
    select ${tenantId}, r.* from ${records(rows, sql`post_id uuid, person_name text, valid daterange, source text`)} as r
    where r.post_id <> all(array(${postsOfPeople(tenantId)}))`.execute(db);
}

const daysOf = (row: SeedRow<'valid_from' | 'valid_to'>): string => formatDateRange(termOf(row));

/** `a|b` in a file is a list in the database. */
const words = (column: string): RawBuilder<unknown> =>
  sql`coalesce(string_to_array(nullif(${sql.ref(`r.${column}`)}, ''), '|'), '{}')`;

/** Many rows as one parameter. */
const records = (rows: readonly object[], shape: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`(select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as t(${shape}))`;
