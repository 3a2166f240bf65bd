import type { ReadingContext } from '../context.ts';
import type { Db } from '../database/connect.ts';
import { type AuditContent, firstHash, linkHash } from './audit-chain.ts';

export interface ChainProof {
  readonly holds: boolean;
  readonly length: number;
  /** The first link that does not hold, and why. */
  readonly brokenAt: {
    readonly sequence: number;
    readonly why: 'gap' | 'previous_hash' | 'hash' | 'columns' | 'head';
  } | null;
}

const pageSize = 5_000;

/** Walks a city's whole chain, page by page, and recomputes every hash. */
export async function verifyChain(db: Db, tenantId: string): Promise<ChainProof> {
  let sequence = 0;
  let hash = firstHash;
  for (;;) {
    const page = await db
      .selectFrom('audit_entries')
      .selectAll()
      .where('tenant_id', '=', tenantId)
      .where('sequence', '>', sequence)
      .orderBy('sequence')
      .limit(pageSize)
      .execute();
    for (const entry of page) {
      const why = whyBroken(entry, sequence + 1, hash);
      if (why) return { holds: false, length: sequence, brokenAt: { sequence: sequence + 1, why } };
      sequence = entry.sequence;
      hash = entry.hash;
    }
    if (page.length < pageSize) break;
  }
  const head = await db.selectFrom('audit_heads').selectAll().where('tenant_id', '=', tenantId).executeTakeFirst();
  const headHolds = head ? head.sequence === sequence && head.hash === hash : sequence === 0;
  return { holds: headHolds, length: sequence, brokenAt: headHolds ? null : { sequence: sequence + 1, why: 'head' } };
}

type Entry = {
  sequence: number;
  previous_hash: string;
  hash: string;
  content: string;
  actor_name: string;
  action: string;
  entity: string;
  entity_id: string | null;
  occurred_on: string;
};

function whyBroken(entry: Entry, expected: number, previousHash: string) {
  if (entry.sequence !== expected) return 'gap' as const;
  if (entry.previous_hash !== previousHash) return 'previous_hash' as const;
  if (entry.hash !== linkHash(previousHash, entry.content)) return 'hash' as const;
  const said = JSON.parse(entry.content) as AuditContent;
  const agrees =
    said.sequence === entry.sequence &&
    said.actorName === entry.actor_name &&
    said.action === entry.action &&
    said.entity === entry.entity &&
    said.entityId === entry.entity_id &&
    said.occurredOn === entry.occurred_on;
  return agrees ? null : ('columns' as const);
}

export interface HistoryEntry extends AuditContent {}

/** What happened to some records, newest first, up to the end of the as-of day. */
export async function historyOf(
  reading: ReadingContext,
  entityIds: readonly string[],
  limit = 200,
): Promise<HistoryEntry[]> {
  if (entityIds.length === 0) return [];
  const rows = await reading.db
    .selectFrom('audit_entries')
    .select('content')
    .where('tenant_id', '=', reading.tenantId)
    .where('entity_id', 'in', [...entityIds])
    .where('occurred_on', '<=', reading.asOf)
    .orderBy('sequence', 'desc')
    .limit(limit)
    .execute();
  return rows.map((row) => JSON.parse(row.content) as HistoryEntry);
}
