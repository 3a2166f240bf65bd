import { sql } from 'kysely';
import { directivesSeen } from '#directives/storage/directive-queries.ts';
import type { ReadingContext } from '#platform/context.ts';
import type { DateWindow, WindowCertainty } from '#shared/date-window.ts';
import type { PlainDate } from '#shared/plain-date.ts';
import type { Milestone } from '../logic/milestone.ts';

interface Row {
  id: string;
  directive_id: string;
  task_code: string | null;
  parent_id: string | null;
  title: string;
  source: string | null;
  is_reconstructed: boolean;
  starts_on: PlainDate | null;
  earliest: PlainDate | null;
  latest: PlainDate | null;
  phrase: string;
  certainty: WindowCertainty;
  reason: string | null;
  version_no: number;
  first_earliest: PlainDate | null;
  first_latest: PlainDate | null;
  first_phrase: string;
  first_certainty: WindowCertainty;
  outcome: 'done' | 'voided' | 'reopened' | null;
  happened_on: PlainDate | null;
  outcome_note: string | null;
  after: string[];
}

/**
 * The milestones of some directives as they were known at the end of the as-of day, in the order of the plan.
 * The caller has them from `directivesSeen`, so the reader may see them.
 */
export async function milestonesOfDirectives(
  reading: ReadingContext,
  directiveIds: readonly string[],
): Promise<Milestone[]> {
  if (directiveIds.length === 0) return [];
  const { db, tenantId, asOf } = reading;
  const { rows } = await sql<Row>`
    select m.id, m.directive_id, t.code as task_code, m.parent_id, m.title, m.source, m.is_reconstructed,
      w.starts_on, w.earliest, w.latest, w.phrase, w.certainty, w.reason, w.version_no,
      f.earliest as first_earliest, f.latest as first_latest, f.phrase as first_phrase, f.certainty as first_certainty,
      o.outcome, o.happened_on, o.note as outcome_note,
      array(select l.from_id::text from milestone_links l
        where l.tenant_id = m.tenant_id and l.to_id = m.id and l.known_on <= ${asOf} order by l.from_id) as after
    from milestones m
    left join tasks t on t.tenant_id = m.tenant_id and t.id = m.task_id
    join lateral (select * from milestone_windows x where x.tenant_id = m.tenant_id and x.milestone_id = m.id and x.known_on <= ${asOf}
      order by x.version_no desc limit 1) w on true
    join milestone_windows f on f.tenant_id = m.tenant_id and f.milestone_id = m.id and f.version_no = 1
    left join lateral (select * from milestone_outcomes x where x.tenant_id = m.tenant_id and x.milestone_id = m.id
      and x.known_on <= ${asOf} order by x.sequence desc limit 1) o on true
    where m.tenant_id = ${tenantId} and m.known_on <= ${asOf} and m.directive_id = any(${[...directiveIds]}::uuid[])
    order by m.directive_id, m.position_no, m.id`.execute(db);
  return rows.map(milestoneOf);
}

/** All milestones under one directive, or null when the reader does not see it. */
export async function roadmapOf(reading: ReadingContext, code: string) {
  const directive = await directivesSeen(reading).where('d.code', '=', code).executeTakeFirst();
  if (!directive) return null;
  return { directive, milestones: await milestonesOfDirectives(reading, [directive.id]) };
}

function milestoneOf(row: Row): Milestone {
  const wasMoved = row.version_no > 1;
  return {
    id: row.id,
    directiveId: row.directive_id,
    taskCode: row.task_code,
    parentId: row.parent_id,
    title: row.title,
    source: row.source,
    isReconstructed: row.is_reconstructed,
    startsOn: row.starts_on,
    due: windowOf(row.earliest, row.latest, row.phrase, row.certainty),
    firstDue: wasMoved ? windowOf(row.first_earliest, row.first_latest, row.first_phrase, row.first_certainty) : null,
    moveReason: row.reason,
    doneOn: row.outcome === 'done' ? row.happened_on : null,
    voidedOn: row.outcome === 'voided' ? row.happened_on : null,
    voidReason: row.outcome === 'voided' ? row.outcome_note : null,
    after: row.after,
  };
}

function windowOf(
  earliest: PlainDate | null,
  latest: PlainDate | null,
  phrase: string,
  certainty: WindowCertainty,
): DateWindow {
  return { earliest, latest, phrase, certainty };
}
