import { oc } from '@orpc/contract';
import { z } from 'zod';
import { roles } from '../../context.ts';
import { plainDate } from '../../http/contract-parts.ts';

const me = z.object({
  account: z
    .object({
      id: z.string(),
      username: z.string(),
      displayName: z.string(),
      role: z.enum(roles),
      organisationId: z.string().nullable(),
      csrfToken: z.string(),
    })
    .nullable(),
  city: z.string(),
  today: plainDate,
  /** The day is fixed by a setting (the demo city), not the clock's. */
  isTodayFixed: z.boolean(),
  /** Only in the demo: accounts anybody may try. */
  demoAccounts: z.array(
    z.object({ username: z.string(), password: z.string(), displayName: z.string(), role: z.enum(roles) }),
  ),
});

const accountLine = z.object({
  id: z.string(),
  username: z.string(),
  displayName: z.string(),
  role: z.enum(roles),
  organisationId: z.string().nullable(),
  isDemo: z.boolean(),
  isDisabled: z.boolean(),
});

export const accountContract = {
  me: oc.route({ method: 'GET', path: '/me', summary: 'Who is signed in, and the city’s day' }).output(me),
  signIn: oc
    .route({ method: 'POST', path: '/sign-in', summary: 'Open a login' })
    .input(z.object({ username: z.string().min(1).max(100), password: z.string().min(1).max(500) }))
    .output(z.object({ displayName: z.string(), role: z.enum(roles) })),
  signOut: oc
    .route({ method: 'POST', path: '/sign-out', summary: 'End this login' })
    .output(z.object({ done: z.literal(true) })),
  list: oc
    .route({ method: 'GET', path: '/accounts', summary: 'All accounts (administrator)' })
    .output(z.array(accountLine)),
  create: oc
    .route({ method: 'POST', path: '/accounts', summary: 'Open an account (administrator)' })
    .input(
      z.object({
        username: z.string().min(2).max(40),
        displayName: z.string().min(1).max(120),
        role: z.enum(roles),
        organisationId: z.string().nullable(),
      }),
    )
    .output(z.object({ id: z.string(), password: z.string() })),
  disable: oc
    .route({ method: 'POST', path: '/accounts/{username}/disable', summary: 'End an account’s access (administrator)' })
    .input(z.object({ username: z.string() }))
    .output(z.object({ done: z.literal(true) })),
  reset: oc
    .route({
      method: 'POST',
      path: '/accounts/{username}/reset',
      summary: 'Give an account a new password (administrator)',
    })
    .input(z.object({ username: z.string() }))
    .output(z.object({ password: z.string() })),
  verifyAudit: oc
    .route({ method: 'GET', path: '/audit/verify', summary: 'Prove the audit chain (administrator)' })
    .output(z.object({ holds: z.boolean(), length: z.number(), brokenAt: z.number().nullable() })),
};
