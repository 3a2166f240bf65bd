import type { Kysely } from 'kysely';
import { unitAndPredecessorIds } from '#organisations/storage/organisation-queries.ts';
import { type Login, loginOf } from '#platform/auth/logins.ts';
import type { Actor, ReadingContext } from '#platform/context.ts';
import type { Database } from '#platform/database/rows.ts';
import { loginCookie, refuseForgedRequest } from '#platform/http/login-cookie.ts';
import type { ContextOf } from '#platform/http/plain-routes.ts';
import { languageOf } from '#platform/http/refusals.ts';
import { requestContext } from '#platform/http/request-context.ts';
import { unitOfAccount } from '#reorganisations/storage/reorganisation-queries.ts';
import type { Clock } from './clock.ts';

/** Who is asking, in which city, on which day. The same for contract routes and plain ones. */
export function requestContexts(db: Kysely<Database>, tenantId: string, clock: Clock): ContextOf {
  return async (request, reply) => {
    const cookie = loginCookie(request, reply);
    const login = await loginOf(db, tenantId, cookie.token, new Date());
    refuseForgedRequest(request, login);
    const today = clock.today();
    const actor = login && (await actorOf({ db, tenantId, asOf: today }, login));
    return requestContext({
      db,
      tenantId,
      cookie,
      login,
      actor,
      language: languageOf(request),
      today,
      now: clock.now(),
    });
  };
}

/** An account of a unit that has ended works for its heir, and still sees what its own unit did. */
async function actorOf(reading: Pick<ReadingContext, 'db' | 'tenantId' | 'asOf'>, login: Login): Promise<Actor> {
  const { accountId, displayName, role } = login;
  const person = { accountId, name: displayName, role };
  if (!login.organisationId) return { ...person, organisationId: null, organisationIds: [] };
  const organisationId = await unitOfAccount(reading, accountId, login.organisationId);
  const inherited = await unitAndPredecessorIds(reading, organisationId);
  return { ...person, organisationId, organisationIds: [...new Set([...inherited, login.organisationId])] };
}
