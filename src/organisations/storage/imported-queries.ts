import { sql } from 'kysely';
import type { ActionContext } from '#platform/context.ts';

/**
 * The units about which people have brought a file since: the reference files no longer speak for them. Read from what each import
 * recorded of itself.
 */
export async function unitsImported({ db, tenantId }: Pick<ActionContext, 'db' | 'tenantId'>): Promise<Set<string>> {
  const { rows } = await sql<{ key: string }>`
    with named as (
      select t.name as table_name, k.key
      from audit_entries e, lateral jsonb_each((e.content::jsonb) -> 'after') as t(name, change),
        lateral jsonb_array_elements_text((t.change -> 'added') || (t.change -> 'changed')) as k(key)
      where e.tenant_id = ${tenantId} and e.action = 'organisations.imported'
    )
    select o.key from named n
      join organisations o on o.tenant_id = ${tenantId} and o.key = case n.table_name when 'units' then n.key when 'parents' then split_part(n.key, ' ', 2) end
    union select o.key from named n join posts p on p.tenant_id = ${tenantId} and p.key = n.key
      join organisations o on o.tenant_id = p.tenant_id and o.id = p.organisation_id
      where n.table_name in ('posts', 'appointments')`.execute(db);
  return new Set(rows.map((row) => row.key));
}
