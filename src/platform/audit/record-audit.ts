import { sql } from 'kysely';
import type { ActionContext } from '../context.ts';
import { type AuditContent, canonicalJson, firstHash, linkHash } from './audit-chain.ts';

export interface AuditFact {
  /** `room.what_happened`, e.g. `task.deadline_extended`. */
  readonly action: string;
  readonly entity: string;
  readonly entityId: string | null;
  readonly before?: unknown;
  readonly after?: unknown;
  /** Why: a reason given by a person, or the document it rests on. */
  readonly ground?: string | null;
}

/** Forges the next link of the city's audit chain, in the transaction of the change itself. */
export async function recordAudit(context: ActionContext, fact: AuditFact): Promise<void> {
  const { db, tenantId } = context;
  const head = await lockHead(context);
  const content = contentOf(context, fact, head.sequence + 1);
  const text = canonicalJson(content);
  const hash = linkHash(head.hash, text);
  await db
    .insertInto('audit_entries')
    .values({
      tenant_id: tenantId,
      sequence: content.sequence,
      occurred_at: context.now,
      occurred_on: content.occurredOn,
      actor_id: content.actorId,
      actor_name: content.actorName,
      action: content.action,
      entity: content.entity,
      entity_id: content.entityId,
      content: text,
      previous_hash: head.hash,
      hash,
    })
    .execute();
  await db
    .updateTable('audit_heads')
    .set({ sequence: content.sequence, hash })
    .where('tenant_id', '=', tenantId)
    .execute();
}

/** Forges many links at once, in the order given: what one act did to many records. */
export async function recordAuditOfMany(context: ActionContext, facts: readonly AuditFact[]): Promise<void> {
  if (facts.length === 0) return;
  const { db, tenantId } = context;
  const head = { ...(await lockHead(context)) };
  const links = facts.map((fact) => {
    const content = contentOf(context, fact, head.sequence + 1);
    const text = canonicalJson(content);
    const link = { content, text, previousHash: head.hash, hash: linkHash(head.hash, text) };
    [head.sequence, head.hash] = [content.sequence, link.hash];
    return link;
  });
  await sql`
    insert into audit_entries (tenant_id, sequence, occurred_at, occurred_on, actor_id, actor_name, action, entity, entity_id, content,
      previous_hash, hash)
    select ${tenantId}, l.sequence, ${context.now}, ${context.today}, ${context.actor.accountId}, ${context.actor.name}, l.action, l.entity,
      l.entity_id, l.content, l.previous_hash, l.hash
    from unnest(${links.map(({ content }) => content.sequence)}::bigint[], ${links.map(({ content }) => content.action)}::text[],
      ${links.map(({ content }) => content.entity)}::text[], ${links.map(({ content }) => content.entityId)}::uuid[],
      ${links.map(({ text }) => text)}::text[], ${links.map((link) => link.previousHash)}::text[], ${links.map((link) => link.hash)}::text[])
      as l(sequence, action, entity, entity_id, content, previous_hash, hash)`.execute(db);
  await db.updateTable('audit_heads').set(head).where('tenant_id', '=', tenantId).execute();
}

async function lockHead({ db, tenantId }: ActionContext): Promise<{ sequence: number; hash: string }> {
  await db
    .insertInto('audit_heads')
    .values({ tenant_id: tenantId, sequence: 0, hash: firstHash })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return db
    .selectFrom('audit_heads')
    .select(['sequence', 'hash'])
    .where('tenant_id', '=', tenantId)
    .forUpdate()
    .executeTakeFirstOrThrow();
}

function contentOf(context: ActionContext, fact: AuditFact, sequence: number): AuditContent {
  return {
    sequence,
    occurredAt: context.now.toISOString(),
    occurredOn: context.today,
    actorId: context.actor.accountId,
    actorName: context.actor.name,
    action: fact.action,
    entity: fact.entity,
    entityId: fact.entityId,
    before: fact.before ?? null,
    after: fact.after ?? null,
    ground: fact.ground ?? null,
  };
}
