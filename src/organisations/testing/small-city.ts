import type { ActionContext } from '#platform/context.ts';
import { loadOrganisations } from '../actions/load-organisations.ts';
import type { OrganisationRows } from '../logic/seed-rows.ts';
import { aSmallCity } from './seed-rows.ts';

/** Stores the small city and tells the ids of its units and posts by key. */
export async function storeSmallCity(
  context: ActionContext,
  rows: OrganisationRows = aSmallCity(),
): Promise<{ units: Record<string, string>; posts: Record<string, string> }> {
  await loadOrganisations(context, rows);
  const { db, tenantId } = context;
  const units = await db.selectFrom('organisations').select(['key', 'id']).where('tenant_id', '=', tenantId).execute();
  const posts = await db.selectFrom('posts').select(['key', 'id']).where('tenant_id', '=', tenantId).execute();
  const byKey = (found: { key: string; id: string }[]) => Object.fromEntries(found.map((one) => [one.key, one.id]));
  return { units: byKey(units), posts: byKey(posts) };
}
