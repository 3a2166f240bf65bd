import { sql } from 'kysely';
import { heirsOf } from '#organisations/storage/organisation-queries.ts';
import type { ReadingContext } from '#platform/context.ts';

type DayReading = Pick<ReadingContext, 'db' | 'tenantId' | 'asOf'>;

export interface UnitAccount {
  readonly id: string;
  readonly username: string;
  readonly displayName: string;
  readonly organisationId: string;
}

/** The accounts of units as they work on the as-of day: for their own unit, for whoever a reform gave them to, or for its heir. */
export async function unitAccounts(reading: DayReading): Promise<UnitAccount[]> {
  const { db, tenantId, asOf } = reading;
  const { rows } = await sql<UnitAccount>`
    select a.id, a.username, a.display_name as "displayName", coalesce(m.organisation_id, a.organisation_id) as "organisationId"
    from accounts a
    left join lateral (select r.organisation_id from reorganisation_accounts r
      where r.tenant_id = a.tenant_id and r.account_id = a.id and r.from_on <= ${asOf}::date order by r.from_on desc limit 1) m on true
    where a.tenant_id = ${tenantId} and a.organisation_id is not null order by a.username`.execute(db);
  const heirs = await heirsOf(
    reading,
    rows.map((row) => row.organisationId),
  );
  return rows.map((row) => ({ ...row, organisationId: heirs.get(row.organisationId) ?? row.organisationId }));
}

/** For which unit one account works on the as-of day. */
export async function unitOfAccount(reading: DayReading, accountId: string, organisationId: string): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    select organisation_id as id from reorganisation_accounts
    where tenant_id = ${reading.tenantId} and account_id = ${accountId} and from_on <= ${reading.asOf}::date
    order by from_on desc limit 1`.execute(reading.db);
  const unit = rows[0]?.id ?? organisationId;
  return (await heirsOf(reading, [unit])).get(unit) ?? unit;
}
