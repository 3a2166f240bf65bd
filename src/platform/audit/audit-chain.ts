import { createHash } from 'node:crypto';

/** What one link of the chain says. Written as one canonical line, so that its hash can be computed again. */
export interface AuditContent {
  readonly sequence: number;
  readonly occurredAt: string;
  readonly occurredOn: string;
  readonly actorId: string | null;
  readonly actorName: string;
  readonly action: string;
  readonly entity: string;
  readonly entityId: string | null;
  readonly before: unknown;
  readonly after: unknown;
  readonly ground: string | null;
}

export const firstHash = '0'.repeat(64);

/** JSON with sorted keys: the same facts always give the same text. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

export function linkHash(previousHash: string, content: string): string {
  return createHash('sha256').update(previousHash).update('\n').update(content).digest('hex');
}
