import { sql } from 'kysely';
import type { ActionContext } from '#platform/context.ts';
import type { AuthorityRow } from '../logic/authority.ts';
import { termOf } from '../logic/term-problems.ts';
import { formatDateRange } from '../logic/validity.ts';

type Context = Pick<ActionContext, 'db' | 'tenantId'>;

export async function unitKeys({ db, tenantId }: Context): Promise<Set<string>> {
  const rows = await db.selectFrom('organisations').select('key').where('tenant_id', '=', tenantId).execute();
  return new Set(rows.map((row) => row.key));
}

/** What is stored now, as a file would write it. */
export async function storedAuthority({ db, tenantId }: Context): Promise<Record<string, string>[]> {
  const { rows } = await sql<Record<string, string>>`
    select a.key, a.field, a.level, a.matter, a.decider, coalesce(o.key, '') as organisation_key,
      coalesce(lower(a.valid)::text, '') as valid_from, coalesce((upper(a.valid) - 1)::text, '') as valid_to,
      a.legal_basis, a.certainty, a.source
    from authority_rules a left join organisations o on o.tenant_id = a.tenant_id and o.id = a.organisation_id
    where a.tenant_id = ${tenantId} order by a.key`.execute(db);
  return rows;
}

/** Rules are few, and none points at them: all are written anew. */
export async function replaceAuthority({ db, tenantId }: Context, rows: readonly AuthorityRow[]): Promise<void> {
  await sql`delete from authority_rules where tenant_id = ${tenantId}`.execute(db);
  const values = rows.map((row) => ({ ...row, valid: formatDateRange(termOf(row)) }));
  await sql`insert into authority_rules
      (tenant_id, key, field, level, matter, decider, organisation_id, valid, legal_basis, certainty, source)
    select ${tenantId}, r.key, r.field, r.level, r.matter, r.decider, o.id, r.valid, r.legal_basis, r.certainty, r.source
    from jsonb_to_recordset(${JSON.stringify(values)}::jsonb) as r(key text, field text, level text, matter text, decider text,
      organisation_key text, valid daterange, legal_basis text, certainty text, source text)
    left join organisations o on o.tenant_id = ${tenantId} and o.key = r.organisation_key`.execute(db);
}
