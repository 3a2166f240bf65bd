import { sql } from 'kysely';
import type { ActionContext } from '#platform/context.ts';
import type { DirectiveKind, Span, Topic } from '#reading/logic/reading.ts';
import { foldForSearch } from '#shared/vietnamese-text.ts';
import type { BasisRelation } from '../logic/directive.ts';

export interface Wording extends Span {
  readonly quote: string;
  readonly title: string;
  readonly kind: DirectiveKind;
  readonly issuer: string | null;
  readonly addressee: string | null;
  readonly topic: Topic;
  readonly isReconstructed: boolean;
  readonly note: string | null;
}

/** The next free `D..`. Whoever asks holds the register until the transaction ends, so that no code is given twice. */
export async function nextDirectiveCode({ db, tenantId }: ActionContext): Promise<string> {
  await sql`select pg_advisory_xact_lock(hashtextextended('directives ' || ${tenantId}, 0))`.execute(db);
  const last = await db
    .selectFrom('directives')
    .select(sql<number>`coalesce(max(substr(code, 2)::int), 0)`.as('number'))
    .where('tenant_id', '=', tenantId)
    .executeTakeFirstOrThrow();
  return `D${String(last.number + 1).padStart(2, '0')}`;
}

export interface NewDirectiveRow {
  readonly id: string;
  readonly code: string;
  readonly versionId: string;
  readonly sessionId: string | null;
  readonly proposalId: string | null;
}

export async function saveDirective(context: ActionContext, row: NewDirectiveRow): Promise<void> {
  await context.db
    .insertInto('directives')
    .values({
      tenant_id: context.tenantId,
      id: row.id,
      code: row.code,
      version_id: row.versionId,
      session_id: row.sessionId,
      proposal_id: row.proposalId,
      known_on: context.today,
    })
    .execute();
}

export async function saveWording(
  context: ActionContext,
  directive: NewDirectiveRow,
  versionNo: number,
  wording: Wording,
): Promise<void> {
  await context.db
    .insertInto('directive_versions')
    .values({
      tenant_id: context.tenantId,
      directive_id: directive.id,
      version_no: versionNo,
      version_id: directive.versionId,
      starts_at: wording.start,
      ends_at: wording.end,
      quote: wording.quote,
      title: wording.title,
      kind: wording.kind,
      issuer: wording.issuer,
      addressee: wording.addressee,
      topic: wording.topic,
      accepted_by: context.actor.name,
      is_reconstructed: wording.isReconstructed,
      note: wording.note,
      search_text: foldForSearch(`${directive.code} ${wording.title} ${wording.quote} ${wording.addressee ?? ''}`),
      known_on: context.today,
    })
    .execute();
}

/** Locks a directive for a change and says which wording is in force; null when there is no such code. */
export async function lockDirective({ db, tenantId }: ActionContext, code: string) {
  const row = await db
    .selectFrom('directives')
    .select(['id', 'code', 'version_id', 'session_id', 'proposal_id'])
    .where('tenant_id', '=', tenantId)
    .where('code', '=', code)
    .forUpdate()
    .executeTakeFirst();
  if (!row) return null;
  const { newest } = await db
    .selectFrom('directive_versions')
    .select((e) => e.fn.max<number>('version_no').as('newest'))
    .where('tenant_id', '=', tenantId)
    .where('directive_id', '=', row.id)
    .executeTakeFirstOrThrow();
  return {
    id: row.id,
    code: row.code,
    versionId: row.version_id,
    sessionId: row.session_id,
    proposalId: row.proposal_id,
    newest,
  };
}

/** @returns false when the document was linked in this way already */
export async function saveBasis(
  { db, tenantId, today }: ActionContext,
  directiveId: string,
  basis: { documentId: string; relation: BasisRelation; note?: string | null },
): Promise<boolean> {
  const result = await db
    .insertInto('directive_bases')
    .values({
      tenant_id: tenantId,
      directive_id: directiveId,
      document_id: basis.documentId,
      relation: basis.relation,
      note: basis.note ?? null,
      known_on: today,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return Number(result.numInsertedOrUpdatedRows ?? 0) > 0;
}

export async function saveWithdrawal(
  { db, tenantId, today, actor }: ActionContext,
  directiveId: string,
  reason: string,
): Promise<void> {
  await db
    .insertInto('directive_withdrawals')
    .values({ tenant_id: tenantId, directive_id: directiveId, reason, withdrawn_by: actor.name, known_on: today })
    .execute();
}
