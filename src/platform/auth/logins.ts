import { createHash, randomBytes } from 'node:crypto';
import { refuse } from '#shared/problem.ts';
import type { Role } from '../context.ts';
import type { Db } from '../database/connect.ts';
import { hashPassword, isPassword } from './passwords.ts';

/** A signed-in browser. The cookie holds the token; the database only its hash. */
export interface Login {
  readonly accountId: string;
  readonly displayName: string;
  readonly username: string;
  readonly role: Role;
  readonly organisationId: string | null;
  readonly csrfToken: string;
}

const lifetimeMs = 12 * 3_600_000;
const allowedFailuresAnHour = 10;
// Spent when the name is unknown, so that the answer takes as long as for a wrong password.
const decoy = hashPassword('không có tài khoản này');

/** @returns the cookie's token. @throws the same refusal for a wrong name and a wrong password. */
export async function signIn(db: Db, tenantId: string, username: string, password: string, now: Date): Promise<string> {
  const name = username.trim().toLowerCase();
  await refuseGuessing(db, tenantId, name, now);
  const account = await db
    .selectFrom('accounts')
    .select(['id', 'password_hash', 'disabled_at'])
    .where('tenant_id', '=', tenantId)
    .where('username', '=', name)
    .executeTakeFirst();
  const isRight = await isPassword(password, account?.password_hash ?? (await decoy));
  if (!account || !isRight || account.disabled_at) {
    await db.insertInto('login_failures').values({ tenant_id: tenantId, username: name, failed_at: now }).execute();
    refuse('platform.sign_in_failed');
  }
  return openLogin(db, tenantId, account.id, now);
}

async function refuseGuessing(db: Db, tenantId: string, username: string, now: Date): Promise<void> {
  const hourAgo = new Date(now.getTime() - 3_600_000);
  await db.deleteFrom('login_failures').where('failed_at', '<', hourAgo).execute();
  const { count } = await db
    .selectFrom('login_failures')
    .select((e) => e.fn.countAll<number>().as('count'))
    .where('tenant_id', '=', tenantId)
    .where('username', '=', username)
    .executeTakeFirstOrThrow();
  if (count >= allowedFailuresAnHour) refuse('platform.too_many_attempts');
}

async function openLogin(db: Db, tenantId: string, accountId: string, now: Date): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await db.deleteFrom('logins').where('expires_at', '<', now).execute();
  await db
    .insertInto('logins')
    .values({
      tenant_id: tenantId,
      token_hash: tokenHash(token),
      account_id: accountId,
      csrf_token: randomBytes(24).toString('base64url'),
      created_at: now,
      last_seen_at: now,
      expires_at: new Date(now.getTime() + lifetimeMs),
    })
    .execute();
  return token;
}

export async function loginOf(db: Db, tenantId: string, token: string | undefined, now: Date): Promise<Login | null> {
  if (!token) return null;
  const row = await db
    .selectFrom('logins as l')
    .innerJoin('accounts as a', (join) =>
      join.onRef('a.tenant_id', '=', 'l.tenant_id').onRef('a.id', '=', 'l.account_id'),
    )
    .select(['a.id', 'a.display_name', 'a.username', 'a.role', 'a.organisation_id', 'l.csrf_token'])
    .where('l.tenant_id', '=', tenantId)
    .where('l.token_hash', '=', tokenHash(token))
    .where('l.expires_at', '>', now)
    .where('a.disabled_at', 'is', null)
    .executeTakeFirst();
  if (!row) return null;
  return {
    accountId: row.id,
    displayName: row.display_name,
    username: row.username,
    role: row.role as Role,
    organisationId: row.organisation_id,
    csrfToken: row.csrf_token,
  };
}

export async function signOut(db: Db, token: string): Promise<void> {
  await db.deleteFrom('logins').where('token_hash', '=', tokenHash(token)).execute();
}

function tokenHash(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
