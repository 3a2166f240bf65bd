import { timingSafeEqual } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { refuse } from '#shared/problem.ts';
import type { Login } from '../auth/logins.ts';
import type { RequestContext } from './request-context.ts';

const cookieName = 'lotrinh_login';

export function loginCookie(request: FastifyRequest, reply: FastifyReply): RequestContext['cookie'] {
  const options = { path: '/', httpOnly: true, sameSite: 'lax', secure: request.protocol === 'https' } as const;
  return {
    token: request.cookies[cookieName],
    set: (token) => void reply.setCookie(cookieName, token, options),
    clear: () => void reply.clearCookie(cookieName, options),
  };
}

/** A write must carry the login's own token in a header: another site can send our cookie along, but cannot read the token. */
export function refuseForgedRequest(request: FastifyRequest, login: Login | null): void {
  if (request.method === 'GET' || request.method === 'HEAD') return;
  const from = request.headers['sec-fetch-site'];
  if (from !== undefined && from !== 'same-origin' && from !== 'none') refuse('platform.csrf');
  if (!login) return;
  const given = Buffer.from(String(request.headers['x-csrf-token'] ?? ''));
  const expected = Buffer.from(login.csrfToken);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) refuse('platform.csrf');
}
