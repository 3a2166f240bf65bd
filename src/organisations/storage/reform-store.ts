import { sql } from 'kysely';
import type { ActionContext } from '#platform/context.ts';
import type { PlainDate } from '#shared/plain-date.ts';
import type { ChartChange } from '../logic/chart-reform.ts';
import { insertSuccessions, saveParents, savePosts, saveUnits, saveVersions } from './organisation-store.ts';

type Context = Pick<ActionContext, 'db' | 'tenantId' | 'today'>;

export interface ReformMark {
  readonly id: string;
  readonly effectiveOn: PlainDate;
}

/** Ends, then begins; every row says which reform did it and since when it is known, so that it can be taken back. */
export async function saveChartChange(context: Context, change: ChartChange, reform: ReformMark): Promise<void> {
  const units = await saveUnits(
    context,
    change.units.map((row) => row.key),
  );
  const made = { reorganisationId: reform.id, knownOn: context.today };
  await endVersions(
    context,
    change.endUnits.map((key) => units.get(key)!),
    reform,
  );
  await endParents(
    context,
    change.endParents.map(({ tree, key }) => ({ tree, id: units.get(key)! })),
    reform,
  );
  const gone = change.endUnits
    .filter((key) => !change.units.some((row) => row.key === key))
    .map((key) => units.get(key)!);
  await endPosts(context, gone, reform);
  await saveVersions(context, change.units, units, made);
  await saveParents(context, change, units, made);
  await savePosts(context, change.posts, units, made);
  await insertSuccessions(context, change.successions, units, new Map(), made);
}

async function endVersions(
  { db, tenantId, today }: Context,
  ids: readonly string[],
  reform: ReformMark,
): Promise<void> {
  await sql`update organisation_versions set valid = daterange(lower(valid), ${reform.effectiveOn}::date), until_before = upper(valid),
      ended_by = ${reform.id}, end_known_on = ${today}
    where tenant_id = ${tenantId} and organisation_id = any(${[...ids]}::uuid[])
      and coalesce(lower(valid) < ${reform.effectiveOn}::date, true) and (upper(valid) is null or upper(valid) > ${reform.effectiveOn}::date)`.execute(
    db,
  );
}

async function endParents(
  { db, tenantId }: Context,
  places: readonly { readonly tree: string; readonly id: string }[],
  reform: ReformMark,
): Promise<void> {
  await sql`update organisation_parents p set valid = daterange(lower(p.valid), ${reform.effectiveOn}::date), until_before = upper(p.valid),
      ended_by = ${reform.id}
    from jsonb_to_recordset(${JSON.stringify(places)}::jsonb) as place(tree text, id uuid)
    where p.tenant_id = ${tenantId} and p.tree = place.tree and p.organisation_id = place.id
      and coalesce(lower(p.valid) < ${reform.effectiveOn}::date, true) and (upper(p.valid) is null or upper(p.valid) > ${reform.effectiveOn}::date)`.execute(
    db,
  );
}

/** The posts of units that are gone, and whoever held them. */
async function endPosts({ db, tenantId, today }: Context, ids: readonly string[], reform: ReformMark): Promise<void> {
  const cut = sql`valid = daterange(lower(valid), ${reform.effectiveOn}::date), until_before = upper(valid), ended_by = ${reform.id}, end_known_on = ${today}`;
  const goesOn = sql`coalesce(lower(valid) < ${reform.effectiveOn}::date, true) and (upper(valid) is null or upper(valid) > ${reform.effectiveOn}::date)`;
  await sql`update appointments set ${cut} where tenant_id = ${tenantId} and ${goesOn}
    and post_id in (select id from posts where tenant_id = ${tenantId} and organisation_id = any(${[...ids]}::uuid[]))`.execute(
    db,
  );
  await sql`update posts set ${cut} where tenant_id = ${tenantId} and ${goesOn} and organisation_id = any(${[...ids]}::uuid[])`.execute(
    db,
  );
}

/** Takes a reform's rows out again and gives the others the ends they had. Units keep their ids. */
export async function restoreChart({ db, tenantId }: Context, reformId: string): Promise<void> {
  for (const table of ['successions', 'posts', 'organisation_parents', 'organisation_versions'])
    await sql`delete from ${sql.table(table)} where tenant_id = ${tenantId} and reorganisation_id = ${reformId}`.execute(
      db,
    );
  for (const table of ['appointments', 'posts', 'organisation_versions'])
    await sql`update ${sql.table(table)} set valid = daterange(lower(valid), until_before), ended_by = null, until_before = null,
      end_known_on = null where tenant_id = ${tenantId} and ended_by = ${reformId}`.execute(db);
  await sql`update organisation_parents set valid = daterange(lower(valid), until_before), ended_by = null, until_before = null
    where tenant_id = ${tenantId} and ended_by = ${reformId}`.execute(db);
}
