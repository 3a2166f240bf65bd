import { sql } from 'kysely';
import type { ActionContext } from '#platform/context.ts';
import type { TableChange } from '../logic/chart-import.ts';
import type { ChartTable } from '../logic/chart-words.ts';
import type { AppointmentRow, OrganisationRows, ParentRow, PostRow, UnitRow } from '../logic/seed-rows.ts';
import { chartRows, days } from './chart-rows-queries.ts';
import { saveAppointments, saveParents, savePosts, saveUnits, saveVersions } from './organisation-store.ts';

type Context = Pick<ActionContext, 'db' | 'tenantId'>;

/** The whole chart of the city on all days, holders included, as a file would say it. */
export async function wholeChart(context: Context): Promise<OrganisationRows> {
  const { rows: appointments } = await sql<AppointmentRow>`
    select p.key as post_key, a.person_name, a.source, ${days('a')}
    from appointments a join posts p on p.tenant_id = a.tenant_id and p.id = a.post_id
    where a.tenant_id = ${context.tenantId} and a.withdrawn_on is null order by p.id, a.valid`.execute(context.db);
  return { ...(await chartRows(context)), appointments };
}

/** Posts whose holders people have entered or ended by hand. */
export async function postsEnteredByPeople({ db, tenantId }: Context): Promise<Set<string>> {
  const { rows } = await sql<{ key: string }>`
    select distinct p.key from appointments a join posts p on p.tenant_id = a.tenant_id and p.id = a.post_id
    where a.tenant_id = ${tenantId} and (a.known_on is not null or a.end_known_on is not null)`.execute(db);
  return new Set(rows.map((row) => row.key));
}

/** Writes what a file adds or changes, in place of what was stored about the same things. Units and posts keep their ids. */
export async function saveChartChanges(context: Context, changes: readonly TableChange[]): Promise<void> {
  const rowsOf = (table: ChartTable) => changes.find((change) => change.table === table)!.rows;
  const [units, parents] = [rowsOf('units') as readonly UnitRow[], rowsOf('parents') as readonly ParentRow[]];
  const ids = await saveUnits(context, [...new Set(units.map((row) => row.key))]);
  const idOf = (key: string) => ids.get(key)!;
  await clearVersions(context, [...new Set(units.map((row) => idOf(row.key)))]);
  await saveVersions(context, units, ids);
  await clearParents(
    context,
    parents.map((row) => ({ tree: row.tree, id: idOf(row.key) })),
  );
  await saveParents(context, { parents }, ids);
  await savePosts(context, rowsOf('posts') as readonly PostRow[], ids);
  await saveHolders(context, rowsOf('appointments') as readonly AppointmentRow[]);
}

async function clearVersions({ db, tenantId }: Context, ids: readonly string[]): Promise<void> {
  await sql`delete from organisation_versions where tenant_id = ${tenantId} and organisation_id = any(${[...ids]}::uuid[])`.execute(
    db,
  );
}

async function clearParents({ db, tenantId }: Context, places: readonly { tree: string; id: string }[]): Promise<void> {
  await sql`delete from organisation_parents p
    using jsonb_to_recordset(${JSON.stringify(places)}::jsonb) as r(tree text, id uuid)
    where p.tenant_id = ${tenantId} and p.tree = r.tree and p.organisation_id = r.id`.execute(db);
}

async function saveHolders(context: Context, appointments: readonly AppointmentRow[]): Promise<void> {
  const { db, tenantId } = context;
  const keys = [...new Set(appointments.map((row) => row.post_key))];
  const posts = await db.selectFrom('posts').select(['key', 'id']).where('tenant_id', '=', tenantId).execute();
  const ids = new Map(posts.map((post) => [post.key, post.id]));
  const replaced = keys.map((key) => ids.get(key)!);
  await sql`delete from appointments where tenant_id = ${tenantId} and post_id = any(${replaced}::uuid[])`.execute(db);
  await saveAppointments(context, { appointments }, ids);
}
