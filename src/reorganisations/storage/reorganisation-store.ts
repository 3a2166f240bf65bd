import { sql } from 'kysely';
import type { ActionContext } from '#platform/context.ts';
import type { PlainDate } from '#shared/plain-date.ts';
import type { Choice } from '../logic/plan.ts';
import type { PlanReport } from '../logic/plan-report.ts';
import type { Reform } from '../logic/reform.ts';

type Context = Pick<ActionContext, 'db' | 'tenantId' | 'today' | 'actor'>;

/** Writes a draft, or what has become of it since. A reform that was committed is never written again here. */
export async function saveDraft(
  context: Context,
  id: string,
  reform: Reform,
  choices: readonly Choice[],
): Promise<void> {
  const { db, tenantId, today, actor } = context;
  const said = {
    ...{ code: reform.code, title: reform.title, decided_on: reform.decidedOn, effective_on: reform.effectiveOn },
    ...{ legal_basis: reform.legalBasis, source: reform.source },
    ...{ content: JSON.stringify(reform), choices: JSON.stringify(choices) },
  };
  await db
    .insertInto('reorganisations')
    .values({ tenant_id: tenantId, id, status: 'draft', drafted_by: actor.name, drafted_on: today, ...said })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'id']).doUpdateSet(said))
    .execute();
}

export async function deleteDraft({ db, tenantId }: Context, id: string): Promise<void> {
  await db
    .deleteFrom('reorganisations')
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .where('status', '=', 'draft')
    .execute();
}

export async function saveCommitted(
  { db, tenantId, today, actor }: Context,
  id: string,
  handoverOn: PlainDate,
  report: PlanReport,
): Promise<void> {
  await db
    .updateTable('reorganisations')
    .set({
      status: 'committed',
      handover_on: handoverOn,
      report: JSON.stringify(report),
      committed_by: actor.name,
      committed_on: today,
    })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .execute();
}

export async function saveUndone({ db, tenantId, today, actor }: Context, id: string, reason: string): Promise<void> {
  await db
    .updateTable('reorganisations')
    .set({ status: 'undone', undone_by: actor.name, undone_on: today, undo_reason: reason })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .execute();
}

export async function saveAccountHeirs(
  { db, tenantId }: Context,
  id: string,
  from: PlainDate,
  heirs: readonly { readonly accountId: string; readonly organisationId: string }[],
): Promise<void> {
  await sql`insert into reorganisation_accounts (tenant_id, reorganisation_id, account_id, organisation_id, from_on)
    select ${tenantId}, ${id}, h.account_id, h.organisation_id, ${from}
    from unnest(${heirs.map((heir) => heir.accountId)}::uuid[], ${heirs.map((heir) => heir.organisationId)}::uuid[]) as h(account_id, organisation_id)`.execute(
    db,
  );
}

export async function deleteAccountHeirs({ db, tenantId }: Context, id: string): Promise<void> {
  await db
    .deleteFrom('reorganisation_accounts')
    .where('tenant_id', '=', tenantId)
    .where('reorganisation_id', '=', id)
    .execute();
}
