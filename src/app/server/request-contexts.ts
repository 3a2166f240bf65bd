import type { Kysely } from 'kysely';
import { unitAndPredecessorIds } from '#organisations/storage/organisation-queries.ts';
import { type Login, loginOf } from '#platform/auth/logins.ts';
import type { Actor } from '#platform/context.ts';
import type { Database } from '#platform/database/rows.ts';
import { loginCookie, refuseForgedRequest } from '#platform/http/login-cookie.ts';
import type { ContextOf } from '#platform/http/plain-routes.ts';
import { languageOf } from '#platform/http/refusals.ts';
import { requestContext } from '#platform/http/request-context.ts';
import type { Clock } from './clock.ts';

/** Who is asking, in which city, on which day. The same for contract routes and plain ones. */
export function requestContexts(db: Kysely<Database>, tenantId: string, clock: Clock): ContextOf {
  return async (request, reply) => {
    const cookie = loginCookie(request, reply);
    const login = await loginOf(db, tenantId, cookie.token, new Date());
    refuseForgedRequest(request, login);
    const actor = login && (await actorOf(db, tenantId, login));
    return requestContext({
      db,
      tenantId,
      cookie,
      login,
      actor,
      language: languageOf(request),
      today: clock.today(),
      now: clock.now(),
    });
  };
}

async function actorOf(db: Kysely<Database>, tenantId: string, login: Login): Promise<Actor> {
  const { accountId, displayName, role, organisationId } = login;
  const organisationIds = organisationId ? await unitAndPredecessorIds(db, tenantId, organisationId) : [];
  return { accountId, name: displayName, role, organisationId, organisationIds };
}
