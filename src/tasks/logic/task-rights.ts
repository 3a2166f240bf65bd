import type { Mover } from './task-transitions.ts';

interface Asking {
  readonly role: string;
  readonly organisationIds: readonly string[];
}

/** In which capacity somebody moves a task today; null when only reading it. */
export function moverOf(actor: Asking, leadId: string | null): Mover | null {
  if (actor.role === 'secretariat') return 'secretariat';
  return actor.role === 'agency' && leadId !== null && actor.organisationIds.includes(leadId) ? 'lead' : null;
}
