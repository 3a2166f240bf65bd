import { sql } from 'kysely';
import type { ActionContext } from '#platform/context.ts';
import type { DateWindow } from '#shared/date-window.ts';
import type { PlainDate } from '#shared/plain-date.ts';
import { asStored, foldForSearch } from '#shared/vietnamese-text.ts';
import type { SixAspect } from '../logic/six-clear.ts';
import type { TaskEvent, TaskWording } from '../logic/task.ts';

/** The next free `N..`; held until the transaction ends, so that no code is given twice. */
export async function nextTaskCode({ db, tenantId }: ActionContext): Promise<string> {
  await sql`select pg_advisory_xact_lock(hashtextextended('tasks ' || ${tenantId}, 0))`.execute(db);
  const last = await db
    .selectFrom('tasks')
    .select(sql<number>`coalesce(max(substr(code, 2)::int), 0)`.as('number'))
    .where('tenant_id', '=', tenantId)
    .executeTakeFirstOrThrow();
  return `N${String(last.number + 1).padStart(2, '0')}`;
}

/** Holds a task against other writers until the transaction ends; what it reads afterwards is the newest. */
export async function lockTask({ db, tenantId }: ActionContext, code: string): Promise<void> {
  await db
    .selectFrom('tasks')
    .select('id')
    .where('tenant_id', '=', tenantId)
    .where('code', '=', code)
    .forUpdate()
    .execute();
}

export async function saveTask(
  { db, tenantId, today }: ActionContext,
  task: { id: string; code: string },
  directiveIds: readonly string[],
): Promise<void> {
  await db
    .insertInto('tasks')
    .values({ tenant_id: tenantId, ...task, known_on: today })
    .execute();
  await db
    .insertInto('task_directives')
    .values(
      directiveIds.map((directive_id) => ({ tenant_id: tenantId, task_id: task.id, directive_id, known_on: today })),
    )
    .execute();
}

export interface StoredWording extends TaskWording {
  readonly isStanding: boolean;
  readonly isReconstructed: boolean;
}

export async function saveTaskWording(
  context: ActionContext,
  task: { id: string; code: string },
  wording: StoredWording,
): Promise<void> {
  const { db, tenantId, today } = context;
  const title = asStored(wording.title);
  await db
    .insertInto('task_versions')
    .values({
      tenant_id: tenantId,
      task_id: task.id,
      version_no: (await newestNumber(context, 'task_versions', 'version_no', task.id)) + 1,
      title,
      deliverable: wording.deliverable,
      responsible_post_id: wording.responsiblePostId,
      authority: wording.authority,
      report_every_days: wording.reportEveryDays,
      is_standing: wording.isStanding,
      is_reconstructed: wording.isReconstructed,
      search_text: foldForSearch(`${task.code} ${title} ${wording.deliverable ?? ''}`),
      known_on: today,
    })
    .execute();
}

export interface Ground {
  readonly reason: string | null;
  readonly decidedBy: string | null;
  readonly source: string | null;
}

export async function saveDeadline(
  context: ActionContext,
  taskId: string,
  due: DateWindow,
  ground: Ground,
): Promise<void> {
  await context.db
    .insertInto('task_deadlines')
    .values({
      tenant_id: context.tenantId,
      task_id: taskId,
      version_no: (await newestNumber(context, 'task_deadlines', 'version_no', taskId)) + 1,
      earliest: due.earliest,
      latest: due.latest,
      phrase: due.phrase,
      certainty: due.certainty,
      reason: ground.reason,
      decided_by: ground.decidedBy,
      source: ground.source,
      known_on: context.today,
    })
    .execute();
}

export async function saveEvent(
  context: ActionContext,
  taskId: string,
  event: TaskEvent,
  happenedOn: PlainDate,
  reason: string | null,
): Promise<void> {
  await context.db
    .insertInto('task_events')
    .values({
      tenant_id: context.tenantId,
      task_id: taskId,
      sequence: (await newestNumber(context, 'task_events', 'sequence', taskId)) + 1,
      event,
      happened_on: happenedOn,
      reason,
      by_name: context.actor.name,
      known_on: context.today,
    })
    .execute();
}

/** A second acceptance on the same day replaces the first: only what held when the day ended is known of it. */
export async function saveGapAcceptance(
  { db, tenantId, today }: ActionContext,
  taskId: string,
  missing: readonly SixAspect[],
  given: { reason: string; acceptedBy: string },
): Promise<void> {
  const values = { missing: [...missing], reason: given.reason, accepted_by: given.acceptedBy };
  await db
    .insertInto('task_gap_acceptances')
    .values({ tenant_id: tenantId, task_id: taskId, ...values, known_on: today })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'task_id', 'known_on']).doUpdateSet(values))
    .execute();
}

async function newestNumber(
  { db, tenantId }: ActionContext,
  table: 'task_versions' | 'task_deadlines' | 'task_events',
  column: 'version_no' | 'sequence',
  taskId: string,
): Promise<number> {
  const { rows } = await sql<{ newest: number }>`
    select coalesce(max(${sql.ref(column)}), 0) as newest from ${sql.table(table)} where tenant_id = ${tenantId} and task_id = ${taskId}
  `.execute(db);
  return rows[0]!.newest;
}
