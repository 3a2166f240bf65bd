import { loadAuthority } from '#organisations/actions/load-authority.ts';
import { loadOrganisations } from '#organisations/actions/load-organisations.ts';
import { listAccounts } from '#platform/auth/account-queries.ts';
import { createAccount, setDemoAccountsDisabled } from '#platform/auth/account-store.ts';
import { newPassword } from '#platform/auth/passwords.ts';
import type { ActionContext, Role } from '#platform/context.ts';
import { demoAccounts, loadDemoCity } from '../demo/load-demo-city.ts';
import type { Settings } from './settings.ts';

export interface StartAccount {
  readonly username: string;
  readonly password: string;
  readonly displayName: string;
  readonly role: Role;
}

export interface FirstStart {
  /** Accounts to print: the demo's always, a new administrator's once. */
  readonly accounts: readonly StartAccount[];
}

/** Reference rows always; the demo city, or else one administrator, when there is nobody yet. */
export async function firstStart(
  context: ActionContext,
  settings: Settings,
  tell: (line: string) => void,
): Promise<FirstStart> {
  tell('Nạp đơn vị của thành phố…');
  await loadOrganisations(context);
  await loadAuthority(context);
  await setDemoAccountsDisabled(context, settings.isDemo ? null : context.now);
  const isEmpty = (await listAccounts(context.db, context.tenantId)).length === 0;
  if (settings.isDemo) {
    if (isEmpty) await loadDemoCity(context, tell);
    return { accounts: demoAccounts() };
  }
  return { accounts: isEmpty ? [await firstAdministrator(context)] : [] };
}

async function firstAdministrator(context: ActionContext): Promise<StartAccount> {
  const account = {
    username: 'quan-tri',
    displayName: 'Quản trị',
    role: 'administrator' as const,
    password: newPassword(),
  };
  await createAccount(context, { ...account, organisationId: null });
  return account;
}
