import { sql } from 'kysely';
import type { ReadingContext } from '#platform/context.ts';
import type { WindowCertainty } from '#shared/date-window.ts';
import { addDays, type PlainDate } from '#shared/plain-date.ts';
import { leadsOverTime } from '../logic/leads-over-time.ts';
import type { SixAspect } from '../logic/six-clear.ts';
import type { TaskEvent } from '../logic/task.ts';
import { moverOf } from '../logic/task-rights.ts';
import { movesFrom } from '../logic/task-transitions.ts';
import { reportsOn } from './report-queries.ts';
import { taskRows } from './task-rows.ts';
import { taskVersion } from './task-version.ts';
import { knownPart, tasksSeen } from './tasks-seen.ts';
import { unitNames } from './unit-names.ts';

/** One task with everything that happened to it by the as-of day; null when it is not the reader's to see. */
export async function taskByCode(reading: ReadingContext, code: string) {
  const [row] = await taskRows(reading, await tasksSeen(reading).where('t.code', '=', code).execute());
  if (!row) return null;
  const isToday = reading.asOf >= reading.today;
  return {
    ...row,
    version: await taskVersion(reading, row.id),
    directives: await directivesOf(reading, row.id),
    responsiblePost: await postName(reading, row.responsiblePostId),
    leads: await leadsOf(reading, row.id),
    deadlines: await deadlinesOf(reading, row.id),
    events: await eventsOf(reading, row.id),
    reports: await reportsOn(reading, [row]),
    gapAcceptances: await gapAcceptancesOf(reading, row.id),
    versions: await wordingsOf(reading, row.id),
    moves: isToday ? movesFrom(row.state, moverOf(reading.actor, row.leadId)) : [],
  };
}

async function directivesOf({ db, tenantId, asOf }: ReadingContext, taskId: string) {
  const { rows } = await sql<{ code: string; title: string }>`
    select d.code, d.title from task_directives l join directives_as_of(${tenantId}, ${asOf}) d on d.id = l.directive_id
    where l.tenant_id = ${tenantId} and l.task_id = ${taskId} and l.known_on <= ${asOf}
      and d.id = any(array(select directive_id from task_directives where tenant_id = ${tenantId} and task_id = ${taskId}))
    order by length(d.code), d.code
  `.execute(db);
  return rows;
}

async function postName({ db, tenantId }: ReadingContext, id: string | null): Promise<string | null> {
  if (!id) return null;
  const row = await db
    .selectFrom('posts')
    .select('name')
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .executeTakeFirst();
  return row?.name ?? null;
}

async function leadsOf(reading: ReadingContext, taskId: string) {
  const { rows } = await sql<{ organisationId: string; from: PlainDate; until: PlainDate | null; reason: string }>`
    select a.organisation_id as "organisationId", lower(a.valid) as "from", upper(a.valid) as until, a.reason from task_assignments a
    where a.tenant_id = ${reading.tenantId} and a.task_id = ${taskId} and a.part = 'lead' and ${knownPart('a', reading.asOf)}
    order by lower(a.valid)
  `.execute(reading.db);
  const names = await unitNames(
    reading,
    rows.map((row) => row.organisationId),
  );
  return leadsOverTime(rows).map(({ organisationId, from, until, reason }) => ({
    ...(names.get(organisationId) ?? { id: organisationId, key: '', name: '', shortName: '' }),
    from,
    to: until && addDays(until, -1),
    reason,
  }));
}

async function deadlinesOf({ db, tenantId, asOf }: ReadingContext, taskId: string) {
  const rows = await db
    .selectFrom('task_deadlines')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('task_id', '=', taskId)
    .where('known_on', '<=', asOf)
    .orderBy('version_no')
    .execute();
  return rows.map(({ version_no, earliest, latest, phrase, certainty, reason, decided_by, source, known_on }) => ({
    no: version_no,
    earliest,
    latest,
    phrase,
    certainty: certainty as WindowCertainty,
    reason,
    decidedBy: decided_by,
    source,
    knownOn: known_on,
  }));
}

async function eventsOf({ db, tenantId, asOf }: ReadingContext, taskId: string) {
  const rows = await db
    .selectFrom('task_events')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('task_id', '=', taskId)
    .where('known_on', '<=', asOf)
    .orderBy('sequence')
    .execute();
  return rows.map(({ sequence, event, happened_on, reason, by_name }) => ({
    sequence,
    event: event as TaskEvent,
    on: happened_on,
    reason,
    by: by_name,
  }));
}

async function gapAcceptancesOf({ db, tenantId, asOf }: ReadingContext, taskId: string) {
  const rows = await db
    .selectFrom('task_gap_acceptances')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('task_id', '=', taskId)
    .where('known_on', '<=', asOf)
    .orderBy('known_on')
    .execute();
  return rows.map(({ missing, reason, accepted_by, known_on }) => ({
    missing: missing as SixAspect[],
    reason,
    acceptedBy: accepted_by,
    on: known_on,
  }));
}

async function wordingsOf({ db, tenantId, asOf }: ReadingContext, taskId: string) {
  const rows = await db
    .selectFrom('task_versions')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('task_id', '=', taskId)
    .where('known_on', '<=', asOf)
    .orderBy('version_no')
    .execute();
  return rows.map(({ version_no, title, deliverable, authority, known_on }) => ({
    no: version_no,
    title,
    deliverable,
    authority,
    knownOn: known_on,
  }));
}
