import { sql } from 'kysely';
import type { ActionContext } from '#platform/context.ts';
import type { DateWindow } from '#shared/date-window.ts';
import { newId } from '#shared/id.ts';
import type { PlainDate } from '#shared/plain-date.ts';

export interface MilestoneToStore {
  readonly directiveId: string;
  readonly taskId: string | null;
  readonly parentId: string | null;
  readonly title: string;
  readonly source: string | null;
  readonly isReconstructed: boolean;
}

/** Adds it after the last one of its directive. */
export async function saveMilestone(context: ActionContext, milestone: MilestoneToStore): Promise<string> {
  const { db, tenantId, today } = context;
  const id = newId();
  const { last } = await db
    .selectFrom('milestones')
    .select((e) => e.fn.coalesce(e.fn.max('position_no'), sql<number>`0`).as('last'))
    .where('tenant_id', '=', tenantId)
    .where('directive_id', '=', milestone.directiveId)
    .executeTakeFirstOrThrow();
  await db
    .insertInto('milestones')
    .values({
      tenant_id: tenantId,
      id,
      directive_id: milestone.directiveId,
      task_id: milestone.taskId,
      parent_id: milestone.parentId,
      position_no: last + 1,
      title: milestone.title,
      source: milestone.source,
      is_reconstructed: milestone.isReconstructed,
      known_on: today,
    })
    .execute();
  return id;
}

/** Appends a window; the earlier ones stay. */
export async function saveWindow(
  { db, tenantId, today }: ActionContext,
  milestoneId: string,
  due: DateWindow,
  startsOn: PlainDate | null,
  reason: string | null,
): Promise<void> {
  await sql`
    insert into milestone_windows (tenant_id, milestone_id, version_no, starts_on, earliest, latest, phrase, certainty, reason, known_on)
    select ${tenantId}, ${milestoneId}, coalesce(max(version_no), 0) + 1, ${startsOn}, ${due.earliest}, ${due.latest}, ${due.phrase},
      ${due.certainty}, ${reason}, ${today}
    from milestone_windows where tenant_id = ${tenantId} and milestone_id = ${milestoneId}`.execute(db);
}

export async function saveOutcome(
  { db, tenantId, today }: ActionContext,
  milestoneId: string,
  outcome: 'done' | 'voided' | 'reopened',
  happenedOn: PlainDate,
  note: string | null,
): Promise<void> {
  await sql`
    insert into milestone_outcomes (tenant_id, milestone_id, sequence, outcome, happened_on, note, known_on)
    select ${tenantId}, ${milestoneId}, coalesce(max(sequence), 0) + 1, ${outcome}, ${happenedOn}, ${note}, ${today}
    from milestone_outcomes where tenant_id = ${tenantId} and milestone_id = ${milestoneId}`.execute(db);
}

export async function saveLink({ db, tenantId, today }: ActionContext, fromId: string, toId: string): Promise<void> {
  await db
    .insertInto('milestone_links')
    .values({ tenant_id: tenantId, from_id: fromId, to_id: toId, known_on: today })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Holds the milestone until the transaction ends, so that two people change it one after the other. */
export async function lockMilestone({ db, tenantId }: ActionContext, id: string) {
  const row = await db
    .selectFrom('milestones')
    .select(['id', 'directive_id'])
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return row ?? null;
}
