import { sql } from 'kysely';
import type { ActionContext } from '#platform/context.ts';
import type { PlainDate } from '#shared/plain-date.ts';

type Context = Pick<ActionContext, 'db' | 'tenantId' | 'today'>;

export interface QuestionHeir {
  readonly requestId: string;
  readonly organisationId: string;
  readonly reason: string;
}

export async function saveQuestionHandovers(
  { db, tenantId, today }: Context,
  heirs: readonly QuestionHeir[],
  reform: { readonly id: string; readonly from: PlainDate },
): Promise<void> {
  if (heirs.length === 0) return;
  await db
    .insertInto('decision_request_handovers')
    .values(
      heirs.map(({ requestId, organisationId, reason }) => ({
        ...{ tenant_id: tenantId, request_id: requestId, organisation_id: organisationId, reason },
        ...{ from_on: reform.from, known_on: today, reorganisation_id: reform.id },
      })),
    )
    .execute();
}

/** @returns the questions concerned */
export async function deleteQuestionHandovers({ db, tenantId }: Context, reformId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`delete from decision_request_handovers
    where tenant_id = ${tenantId} and reorganisation_id = ${reformId} returning request_id as id`.execute(db);
  return rows.map((row) => row.id);
}
