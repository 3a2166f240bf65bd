import { type Expression, type RawBuilder, sql } from 'kysely';
import { seesWholeCity } from '#platform/auth/rights.ts';
import type { ReadingContext } from '#platform/context.ts';
import type { PlainDate } from '#shared/plain-date.ts';
import { foldForSearch } from '#shared/vietnamese-text.ts';

export interface TaskAsOf {
  id: string;
  code: string;
  title: string;
  deliverable: string | null;
  responsible_post_id: string | null;
  authority: string | null;
  report_every_days: number | null;
  is_standing: boolean;
  is_reconstructed: boolean;
  search_text: string;
  known_on: string;
  lead_id: string | null;
  lead_since: string | null;
  earliest: string | null;
  latest: string | null;
  phrase: string | null;
  certainty: string | null;
  deadline_no: number | null;
  first_earliest: string | null;
  first_latest: string | null;
  first_phrase: string | null;
  first_certainty: string | null;
  issued_on: string | null;
  acknowledged_on: string | null;
  last_event: string | null;
  last_event_on: string | null;
  last_event_reason: string | null;
  report_id: string | null;
  reported_on: string | null;
  report_text: string | null;
  percent: string | null;
  expected_on: string | null;
  obstacle: string | null;
  report_count: number;
}

/** The tasks the reader may see, as they were known on the as-of day. Every reading of tasks starts here. */
export function tasksSeen(reading: ReadingContext) {
  return reading.db
    .selectFrom(sql<TaskAsOf>`tasks_as_of(${reading.tenantId}, ${reading.asOf})`.as('t'))
    .selectAll('t')
    .where(seenByReader(reading));
}

/**
 * An agency sees what its unit, or one it inherited from, leads or coordinates on that day; an unseen task is not counted either.
 * A condition on the row `t` of a task.
 */
export function seenByReader({ actor, asOf, tenantId }: ReadingContext): RawBuilder<boolean> {
  if (seesWholeCity(actor)) return sql<boolean>`true`;
  return amongTasks(sql`select a.task_id from task_assignments a where a.tenant_id = ${tenantId}
    and a.organisation_id = any(${[...actor.organisationIds]}::uuid[]) and a.valid @> ${asOf}::date and ${knownPart('a', asOf)}`);
}

/** A part in a task that was known on a day: recorded by then, and not yet withdrawn. A condition on a row of `task_assignments`. */
export function knownPart(row: string, asOf: PlainDate): RawBuilder<boolean> {
  const [knownOn, withdrawnOn] = [sql.ref(`${row}.known_on`), sql.ref(`${row}.withdrawn_on`)];
  return sql<boolean>`${knownOn} <= ${asOf} and (${withdrawnOn} is null or ${withdrawnOn} > ${asOf})`;
}

/**
 * Narrows to tasks whose ids another query finds. As an array, found first: then each task is looked up by its key instead of
 * computing all tasks of the city and throwing most away.
 */
export function amongTasks(ids: Expression<unknown>): RawBuilder<boolean> {
  return sql<boolean>`t.id = any(array(${ids}))`;
}

/** Narrows to tasks whose wording of that day holds every word, with or without accents; the index finds the candidates. */
export function tasksWithWords(query: ReturnType<typeof tasksSeen>, { tenantId }: ReadingContext, text: string) {
  const candidates = sql`select v.task_id from task_versions v where v.tenant_id = ${tenantId} and ${holdsWords('v.search_text', text)}`;
  return query.where(amongTasks(candidates)).where(holdsWords('t.search_text', text));
}

/** True where a folded column holds every word of a text. */
export function holdsWords(column: string, text: string): RawBuilder<boolean> {
  const patterns = foldForSearch(text)
    .split(' ')
    .map((word) => `%${word}%`);
  return sql<boolean>`(${sql.join(
    patterns.map((pattern) => sql`${sql.ref(column)} like ${pattern}`),
    sql` and `,
  )})`;
}
