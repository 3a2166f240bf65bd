import type { Role } from '../context.ts';
import type { Db } from '../database/connect.ts';

export interface AccountLine {
  readonly id: string;
  readonly username: string;
  readonly displayName: string;
  readonly role: Role;
  readonly organisationId: string | null;
  readonly isDemo: boolean;
  readonly isDisabled: boolean;
}

export async function listAccounts(db: Db, tenantId: string): Promise<AccountLine[]> {
  const rows = await db
    .selectFrom('accounts')
    .select(['id', 'username', 'display_name', 'role', 'organisation_id', 'is_demo', 'disabled_at'])
    .where('tenant_id', '=', tenantId)
    .orderBy('username')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    username: row.username,
    displayName: row.display_name,
    role: row.role as Role,
    organisationId: row.organisation_id,
    isDemo: row.is_demo,
    isDisabled: row.disabled_at !== null,
  }));
}
