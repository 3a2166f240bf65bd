import { type RawBuilder, sql } from 'kysely';
import type { Status } from '#directives/logic/status.ts';
import type { ReadingContext } from '#platform/context.ts';
import { isDueBy, isOnTime } from '../logic/rates.ts';
import { isAsked, passesFilter } from '../logic/register-filter.ts';
import type { TaskRow } from '../logic/task-row.ts';
import { taskRows } from './task-rows.ts';
import { amongTasks, knownPart, tasksSeen, tasksWithWords } from './tasks-seen.ts';
import { unitWithPredecessors } from './unit-names.ts';

export { seenByReader } from './tasks-seen.ts';

export interface TaskFilter {
  readonly codes?: readonly string[];
  readonly directiveCodes?: readonly string[];
  readonly sessionId?: string;
  readonly status?: readonly Status[];
  readonly leadId?: string;
  /** The post that answers for it. */
  readonly postId?: string;
  /** Neither accepted nor voided. */
  readonly isOpen?: boolean;
  readonly dueFrom?: string;
  readonly dueTo?: string;
  readonly isSixIncomplete?: boolean;
  readonly isDue?: boolean;
  readonly isDone?: boolean;
  readonly isOnTime?: boolean;
  readonly text?: string;
}

/** Tasks the reader may see on the as-of day, worst first. With `isDue`, `isDone`, `isOnTime` it lists what the rates count. */
export async function taskList(reading: ReadingContext, filter: TaskFilter = {}): Promise<TaskRow[]> {
  const rows = await taskRows(reading, await (await selectTasks(reading, filter)).execute());
  return rows.filter(
    (row) =>
      passesFilter(row, filter) &&
      isAsked(filter.isOpen, !['accepted', 'voided'].includes(row.state)) &&
      isAsked(filter.isDue, isDueBy(row, reading.asOf)) &&
      isAsked(filter.isDone, row.isDone) &&
      isAsked(filter.isOnTime, isOnTime(row)),
  );
}

/** How many open tasks each unit leads on the as-of day, among those the reader may see. A unit counts what its page lists. */
export async function openLoads(reading: ReadingContext): Promise<{ leadId: string; open: number }[]> {
  const open = await tasksSeen(reading)
    .clearSelect()
    .select(['t.lead_id as leadId', ({ fn }) => fn.countAll<number>().as('open')])
    .where('t.lead_id', 'is not', null)
    .where((e) => e.or([e('t.last_event', 'is', null), e('t.last_event', 'not in', ['accepted', 'voided'])]))
    .groupBy('t.lead_id')
    .execute();
  return open.map(({ leadId, open: count }) => ({ leadId: leadId!, open: Number(count) }));
}

/** The tasks of some directives, given by id; each once, also when it serves several of them. */
export async function tasksUnder(reading: ReadingContext, directiveIds: readonly string[]): Promise<TaskRow[]> {
  if (directiveIds.length === 0) return [];
  const answers = sql`select l.task_id from task_directives l where l.tenant_id = ${reading.tenantId}
    and l.known_on <= ${reading.asOf} and l.directive_id = any(${[...directiveIds]}::uuid[])`;
  return taskRows(reading, await tasksSeen(reading).where(amongTasks(answers)).execute());
}

/** The tasks of some directives, given by code. */
export function tasksOfDirectives(reading: ReadingContext, codes: readonly string[]): Promise<TaskRow[]> {
  return codes.length === 0 ? Promise.resolve([]) : taskList(reading, { directiveCodes: codes });
}

/** What the reader's unit owes: issued, not finished, led or coordinated by it; a reader without a unit owes nothing. */
export async function myTasks(reading: ReadingContext): Promise<TaskRow[]> {
  if (reading.actor.organisationIds.length === 0) return [];
  const ours = partsOf(reading, reading.actor.organisationIds, sql`true`);
  const rows = await taskRows(reading, await tasksSeen(reading).where(amongTasks(ours)).execute());
  return rows.filter((row) => ['issued', 'working', 'submitted'].includes(row.state));
}

function partsOf(
  { tenantId, asOf }: ReadingContext,
  units: readonly string[],
  which: RawBuilder<unknown>,
): RawBuilder<unknown> {
  return sql`select a.task_id from task_assignments a where a.tenant_id = ${tenantId} and ${which}
    and a.organisation_id = any(${[...units]}::uuid[]) and a.valid @> ${asOf}::date and ${knownPart('a', asOf)}`;
}

async function selectTasks(
  reading: ReadingContext,
  { codes, directiveCodes, sessionId, leadId, postId, text }: TaskFilter,
) {
  const { tenantId, asOf } = reading;
  let query = tasksSeen(reading);
  if (codes?.length) query = query.where('t.code', 'in', [...codes]);
  if (postId) query = query.where('t.responsible_post_id', '=', postId);
  if (leadId)
    query = query.where(
      amongTasks(partsOf(reading, await unitWithPredecessors(reading, leadId), sql`a.part = 'lead'`)),
    );
  if (directiveCodes?.length || sessionId) {
    const wanted = directiveCodes?.length ? sql`d.code = any(${[...directiveCodes]}::text[])` : sql`true`;
    const session = sessionId ? sql`d.session_id = ${sessionId}` : sql`true`;
    const answers = sql`select l.task_id from task_directives l join directives d on d.tenant_id = l.tenant_id and d.id = l.directive_id
      where l.tenant_id = ${tenantId} and l.known_on <= ${asOf} and ${wanted} and ${session}`;
    query = query.where(amongTasks(answers));
  }
  return text ? tasksWithWords(query, reading, text) : query;
}
