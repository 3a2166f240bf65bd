import { implement } from '@orpc/server';
import { verifyChain } from '../../audit/audit-queries.ts';
import type { RequestContext } from '../../http/request-context.ts';
import { listAccounts } from '../account-queries.ts';
import { createAccount, disableAccount, resetPassword } from '../account-store.ts';
import { loginOf, signIn, signOut } from '../logins.ts';
import { newPassword } from '../passwords.ts';
import { requireRole } from '../rights.ts';
import { accountContract } from './contract.ts';

/** What only the roof knows about the city. */
export interface CityFacts {
  readonly name: string;
  readonly isTodayFixed: boolean;
  readonly demoAccounts: readonly {
    username: string;
    password: string;
    displayName: string;
    role: 'secretariat' | 'agency' | 'leader' | 'administrator';
  }[];
}

const os = implement(accountContract).$context<RequestContext>();

export function accountRoutes(city: CityFacts) {
  return {
    me: os.me.handler(({ context }) => {
      const { login, today } = context;
      const account = login && { ...login, id: login.accountId };
      return { account, city: city.name, today, isTodayFixed: city.isTodayFixed, demoAccounts: [...city.demoAccounts] };
    }),
    signIn: os.signIn.handler(async ({ input, context }) => {
      const token = await signIn(context.db, context.tenantId, input.username, input.password, new Date());
      const login = await loginOf(context.db, context.tenantId, token, new Date());
      context.cookie.set(token);
      return { displayName: login!.displayName, role: login!.role };
    }),
    signOut: os.signOut.handler(async ({ context }) => {
      if (context.cookie.token) await signOut(context.db, context.cookie.token);
      context.cookie.clear();
      return { done: true as const };
    }),
    ...administration,
  };
}

const administration = {
  list: os.list.handler(({ context }) => {
    requireRole(context.acting().actor, 'administrator');
    return listAccounts(context.db, context.tenantId);
  }),
  create: os.create.handler(async ({ input, context }) => {
    requireRole(context.acting().actor, 'administrator');
    const password = newPassword();
    return { id: await createAccount(context.acting(), { ...input, password }), password };
  }),
  disable: os.disable.handler(async ({ input, context }) => {
    await disableAccount(context.acting(), input.username);
    return { done: true as const };
  }),
  reset: os.reset.handler(async ({ input, context }) => {
    const password = newPassword();
    await resetPassword(context.acting(), input.username, password);
    return { password };
  }),
  verifyAudit: os.verifyAudit.handler(async ({ context }) => {
    requireRole(context.acting().actor, 'administrator');
    const proof = await verifyChain(context.db, context.tenantId);
    return { holds: proof.holds, length: proof.length, brokenAt: proof.brokenAt?.sequence ?? null };
  }),
};
