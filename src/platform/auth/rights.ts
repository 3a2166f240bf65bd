import { refuse } from '#shared/problem.ts';
import type { Actor, Role } from '../context.ts';

/** Refuses unless the actor has one of the roles. What a role may see is decided in each query. */
export function requireRole(actor: Actor, ...allowed: readonly Role[]): void {
  if (!allowed.includes(actor.role)) refuse('platform.not_allowed', { name: actor.name });
}

/** An agency sees only what its own unit, or one it inherited from, leads or coordinates. The other roles see the whole city. */
export function seesWholeCity(actor: Actor): boolean {
  return actor.role !== 'agency';
}
