import { newId } from '#shared/id.ts';
import { refuse } from '#shared/problem.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { ActionContext, Role } from '../context.ts';
import { inTransaction } from '../database/transaction.ts';
import { hashPassword } from './passwords.ts';
import { requireRole } from './rights.ts';

export interface NewAccount {
  readonly username: string;
  readonly displayName: string;
  readonly role: Role;
  readonly organisationId: string | null;
  readonly password: string;
  readonly isDemo?: boolean;
}

const shortestPassword = 10;

/** Opens an account. The password is hashed at once and never logged. */
export async function createAccount(context: ActionContext, account: NewAccount): Promise<string> {
  const username = account.username.trim().toLowerCase();
  if (!/^[a-z0-9][a-z0-9._-]{1,39}$/.test(username)) refuse('platform.username_invalid', { username }, 'username');
  if (!account.isDemo && account.password.length < shortestPassword)
    refuse('platform.password_too_short', { shortest: shortestPassword }, 'password');
  if (account.role === 'agency' && !account.organisationId)
    refuse('platform.agency_needs_unit', { username }, 'organisationId');
  const passwordHash = await hashPassword(account.password);
  return inTransaction(context, async (inner) => {
    await refuseTaken(inner, username);
    const id = newId();
    await inner.db
      .insertInto('accounts')
      .values({
        tenant_id: inner.tenantId,
        id,
        username,
        display_name: account.displayName,
        role: account.role,
        organisation_id: account.organisationId,
        password_hash: passwordHash,
        is_demo: account.isDemo ?? false,
        created_at: inner.now,
        disabled_at: null,
      })
      .execute();
    await recordAudit(inner, {
      action: 'account.created',
      entity: 'account',
      entityId: id,
      after: { username, role: account.role },
    });
    return id;
  });
}

async function refuseTaken({ db, tenantId }: ActionContext, username: string): Promise<void> {
  const taken = await db
    .selectFrom('accounts')
    .select('id')
    .where('tenant_id', '=', tenantId)
    .where('username', '=', username)
    .executeTakeFirst();
  if (taken) refuse('platform.username_taken', { username }, 'username');
}

/** Ends an account's access at once; its past actions keep its name. */
export async function disableAccount(context: ActionContext, username: string): Promise<void> {
  requireRole(context.actor, 'administrator');
  await inTransaction(context, async (inner) => {
    const id = await accountIdOf(inner, username);
    if (id === inner.actor.accountId) refuse('platform.cannot_disable_self', { username });
    await inner.db
      .updateTable('accounts')
      .set({ disabled_at: inner.now })
      .where('tenant_id', '=', inner.tenantId)
      .where('id', '=', id)
      .execute();
    await inner.db.deleteFrom('logins').where('tenant_id', '=', inner.tenantId).where('account_id', '=', id).execute();
    await recordAudit(inner, { action: 'account.disabled', entity: 'account', entityId: id, after: { username } });
  });
}

/** Sets a new password, opens a disabled account again and signs out every browser. */
export async function resetPassword(context: ActionContext, username: string, password: string): Promise<void> {
  requireRole(context.actor, 'administrator');
  if (password.length < shortestPassword)
    refuse('platform.password_too_short', { shortest: shortestPassword }, 'password');
  const passwordHash = await hashPassword(password);
  await inTransaction(context, async (inner) => {
    const id = await accountIdOf(inner, username);
    const change = { password_hash: passwordHash, disabled_at: null };
    await inner.db
      .updateTable('accounts')
      .set(change)
      .where('tenant_id', '=', inner.tenantId)
      .where('id', '=', id)
      .execute();
    await inner.db.deleteFrom('logins').where('tenant_id', '=', inner.tenantId).where('account_id', '=', id).execute();
    await recordAudit(inner, {
      action: 'account.password_reset',
      entity: 'account',
      entityId: id,
      after: { username },
    });
  });
}

async function accountIdOf({ db, tenantId }: ActionContext, username: string): Promise<string> {
  const found = await db
    .selectFrom('accounts')
    .select('id')
    .where('tenant_id', '=', tenantId)
    .where('username', '=', username)
    .executeTakeFirst();
  return found?.id ?? refuse('platform.account_not_found', { username });
}

/** Demo accounts open only the demo: a city started without it closes them at once, with every login they have. */
export async function setDemoAccountsDisabled({ db, tenantId }: ActionContext, disabledAt: Date | null): Promise<void> {
  await db
    .updateTable('accounts')
    .set({ disabled_at: disabledAt })
    .where('tenant_id', '=', tenantId)
    .where('is_demo', '=', true)
    .execute();
}
