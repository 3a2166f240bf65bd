import { sql } from 'kysely';
import type { ReadingContext } from '#platform/context.ts';
import type { DateWindow, WindowCertainty } from '#shared/date-window.ts';
import { lateMilestonesOf, type WaitingQuestion, waitingQuestions } from './outside-facts.ts';
import { knownPart } from './tasks-seen.ts';

export interface DirectiveLink {
  readonly taskId: string;
  readonly directiveId: string;
  readonly code: string;
  readonly title: string;
}

export interface PreviousLead {
  readonly taskId: string;
  readonly organisationId: string;
  readonly changeReason: string;
}

/** All that stands around a set of tasks on the as-of day, read once for the whole set. */
export async function factsAround(reading: ReadingContext, taskIds: readonly string[]) {
  const links = await directiveLinks(reading, taskIds);
  const questions = await waitingQuestions(reading, [...new Set(links.map((link) => link.directiveId))]);
  return {
    links: Map.groupBy(links, (link) => link.taskId),
    questions: Map.groupBy(questions, (question) => question.directiveId) as Map<string, WaitingQuestion[]>,
    lateMilestones: await lateMilestonesOf(reading, taskIds),
    coordinating: Map.groupBy(await coordinatingUnits(reading, taskIds), (row) => row.taskId),
    previousLeads: new Map((await previousLeads(reading, taskIds)).map((row) => [row.taskId, row])),
  };
}
export type FactsAround = Awaited<ReturnType<typeof factsAround>>;

async function directiveLinks(
  { db, tenantId, asOf }: ReadingContext,
  taskIds: readonly string[],
): Promise<DirectiveLink[]> {
  const { rows } = await sql<DirectiveLink>`
    select l.task_id as "taskId", d.id as "directiveId", d.code, d.title
    from task_directives l join directives_as_of(${tenantId}, ${asOf}) d on d.id = l.directive_id
    where l.tenant_id = ${tenantId} and l.known_on <= ${asOf} and l.task_id = any(${[...taskIds]}::uuid[])
      and d.id = any(array(select directive_id from task_directives where tenant_id = ${tenantId} and task_id = any(${[...taskIds]}::uuid[])))
    order by length(d.code), d.code
  `.execute(db);
  return rows;
}

async function coordinatingUnits({ db, tenantId, asOf }: ReadingContext, taskIds: readonly string[]) {
  const { rows } = await sql<{ taskId: string; organisationId: string }>`
    select a.task_id as "taskId", a.organisation_id as "organisationId" from task_assignments a
    where a.tenant_id = ${tenantId} and a.task_id = any(${[...taskIds]}::uuid[]) and a.part = 'coordinating'
      and a.valid @> ${asOf}::date and ${knownPart('a', asOf)}
    order by a.id
  `.execute(db);
  return rows;
}

/** Who led before the present lead, and why that changed. */
async function previousLeads(
  { db, tenantId, asOf }: ReadingContext,
  taskIds: readonly string[],
): Promise<PreviousLead[]> {
  const { rows } = await sql<PreviousLead>`
    select distinct on (now.task_id) now.task_id as "taskId", before.organisation_id as "organisationId", now.reason as "changeReason"
    from task_assignments now
    join task_assignments before on before.tenant_id = now.tenant_id and before.task_id = now.task_id and before.part = 'lead'
      and upper(before.valid) <= lower(now.valid) and ${knownPart('before', asOf)} and before.organisation_id <> now.organisation_id
    where now.tenant_id = ${tenantId} and now.task_id = any(${[...taskIds]}::uuid[]) and now.part = 'lead'
      and now.valid @> ${asOf}::date and ${knownPart('now', asOf)}
    order by now.task_id, lower(before.valid) desc
  `.execute(db);
  return rows;
}

interface WindowColumns {
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly phrase: string | null;
  readonly certainty: string | null;
}

export function windowOf({ earliest, latest, phrase, certainty }: WindowColumns): DateWindow | null {
  return phrase === null ? null : { earliest, latest, phrase, certainty: certainty as WindowCertainty };
}
