import type { FastifyReply, FastifyRequest } from 'fastify';
import { timingSafeEqual } from 'node:crypto';
import { refuse } from '#shared/problem.ts';
import type { Login } from '../auth/logins.ts';

export const cookieName = 'lotrinh_login';

export function loginToken(request: FastifyRequest): string | undefined {
  return request.cookies[cookieName];
}

export function setLoginCookie(request: FastifyRequest, reply: FastifyReply, token: string): void {
  reply.setCookie(cookieName, token, { path: '/', httpOnly: true, sameSite: 'lax', secure: request.protocol === 'https' });
}

export function clearLoginCookie(reply: FastifyReply): void {
  reply.clearCookie(cookieName, { path: '/' });
}

/** A write must carry the login's own token in a header: another site can send our cookie along, but cannot read the token. */
export function refuseForgedRequest(request: FastifyRequest, login: Login | null): void {
  if (!login || request.method === 'GET' || request.method === 'HEAD') return;
  const given = Buffer.from(String(request.headers['x-csrf-token'] ?? ''));
  const expected = Buffer.from(login.csrfToken);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) refuse('platform.csrf');
}
