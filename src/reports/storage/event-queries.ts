import { type RawBuilder, sql } from 'kysely';
import { directivesSeen } from '#directives/storage/directive-queries.ts';
import { visibleLevels } from '#documents/storage/document-queries.ts';
import { sessionsList } from '#documents/storage/session-queries.ts';
import type { ReadingContext } from '#platform/context.ts';
import type { PlainDate } from '#shared/plain-date.ts';
import { vietnameseDay } from '#shared/vietnamese-text.ts';
import { seenByReader } from '#tasks/storage/task-queries.ts';

export interface DayEvent {
  readonly day: PlainDate;
  readonly label: string;
  readonly kind: 'session' | 'event';
}

/** A plan that answers so many directives is worth a dot of its own. */
const answersEnough = 5;
/** So many districts that end on one day end the level. */
const districtsEnough = 10;
const stepsAhead = 2;

/**
 * Days worth jumping to, known today: sessions, plans that answered them, reorganisations, roadmaps that arrived, bases
 * replaced, what comes next. One event a day: the first kind in this order stands for the day. A reader is told of the papers,
 * tasks and roadmaps it may see.
 */
export async function dayEvents(reading: ReadingContext): Promise<DayEvent[]> {
  const sessions = (await sessionsList(reading)).map(({ heldOn }) => session(heldOn));
  const kinds = [plans, reorganisations, arrivals, replacements, stepsToCome];
  const found = (await Promise.all(kinds.map((kind) => kind(reading)))).flat();
  const byDay = new Map<PlainDate, DayEvent>();
  for (const event of [...sessions, ...found]) if (!byDay.has(event.day)) byDay.set(event.day, event);
  return [...byDay.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
}

const session = (heldOn: PlainDate): DayEvent => ({
  day: heldOn,
  label: `Phiên ${vietnameseDay(heldOn)}`,
  kind: 'session',
});

const levelsSeen = ({ actor }: ReadingContext): RawBuilder<unknown> => sql`any(${[...visibleLevels(actor)]}::text[])`;

async function plans(reading: ReadingContext): Promise<DayEvent[]> {
  const { db, tenantId, asOf } = reading;
  const { rows } = await sql<DayEvent>`
    select d.issued_on as day, 'Kế hoạch ' || d.number as label, 'event' as kind
    from documents d join directive_bases b on b.tenant_id = d.tenant_id and b.document_id = d.id and b.relation = 'answer'
    where d.tenant_id = ${tenantId} and d.kind = 'ke_hoach' and d.issued_on is not null and d.number is not null and d.known_on <= ${asOf}
      and d.confidentiality = ${levelsSeen(reading)}
    group by d.id, d.issued_on, d.number having count(*) >= ${answersEnough}`.execute(db);
  return rows;
}

/** Only days on which tasks changed hands: a reform that moved nothing of ours is not on the line. */
async function reorganisations(reading: ReadingContext): Promise<DayEvent[]> {
  const { db, tenantId, asOf } = reading;
  const { rows } = await sql<{ day: PlainDate; tasks: number; districts: number }>`
    select s.effective_on as day, count(distinct a.task_id)::int as tasks,
      (select count(distinct x.predecessor_id) from successions x
        join organisation_versions v on v.tenant_id = x.tenant_id and v.organisation_id = x.predecessor_id and v.kind = 'district'
        where x.tenant_id = ${tenantId} and x.effective_on = s.effective_on)::int as districts
    from successions s
    join task_assignments a on a.tenant_id = s.tenant_id and a.organisation_id = s.predecessor_id and a.part = 'lead'
      and upper(a.valid) = s.effective_on and a.withdrawn_on is null
    join task_assignments next on next.tenant_id = a.tenant_id and next.task_id = a.task_id and next.part = 'lead'
      and lower(next.valid) = s.effective_on and next.withdrawn_on is null and next.known_on <= ${asOf}
    join tasks t on t.tenant_id = a.tenant_id and t.id = a.task_id and ${seenByReader(reading)}
    where s.tenant_id = ${tenantId} and a.known_on <= ${asOf}
    group by s.effective_on`.execute(db);
  return rows.map(({ day, tasks, districts }) => ({
    day,
    label: districts >= districtsEnough ? 'Kết thúc cấp huyện' : `Sắp xếp, ${tasks} việc đổi chủ trì`,
    kind: 'event',
  }));
}

/** A roadmap as a whole, or its last step, was reached. */
async function arrivals(reading: ReadingContext): Promise<DayEvent[]> {
  const { db, tenantId, asOf } = reading;
  const { rows } = await sql<DayEvent>`
    select o.happened_on as day, m.title as label, 'event' as kind
    from milestones m
    join (${directivesSeen(reading)}) d on d.id = m.directive_id
    join milestone_outcomes o on o.tenant_id = m.tenant_id and o.milestone_id = m.id and o.outcome = 'done' and o.known_on <= ${asOf}
    where m.tenant_id = ${tenantId} and m.parent_id is null
      and exists (select 1 from milestones c where c.tenant_id = m.tenant_id and c.parent_id = m.id)`.execute(db);
  return rows;
}

async function replacements(reading: ReadingContext): Promise<DayEvent[]> {
  const { db, tenantId, asOf } = reading;
  const { rows } = await sql<DayEvent>`
    select l.effective_on as day, n.number || ' thay ' || (array_agg(o.number order by o.issued_on))[1] as label, 'event' as kind
    from document_links l
    join documents n on n.tenant_id = l.tenant_id and n.id = l.from_document_id and n.confidentiality = ${levelsSeen(reading)}
    join documents o on o.tenant_id = l.tenant_id and o.id = l.to_document_id and o.confidentiality = ${levelsSeen(reading)}
    where l.tenant_id = ${tenantId} and l.relation = 'replaces' and l.known_on <= ${asOf} and n.number is not null and o.number is not null
      and exists (select 1 from directive_bases b where b.tenant_id = l.tenant_id and b.document_id = o.id and b.relation = 'basis')
    group by l.effective_on, n.number`.execute(db);
  return rows;
}

async function stepsToCome(reading: ReadingContext): Promise<DayEvent[]> {
  const { db, tenantId, asOf } = reading;
  const { rows } = await sql<DayEvent>`
    select w.latest as day, m.title as label, 'event' as kind
    from milestones m
    join (${directivesSeen(reading)}) d on d.id = m.directive_id
    join lateral (select latest, certainty from milestone_windows x where x.tenant_id = m.tenant_id and x.milestone_id = m.id
      and x.known_on <= ${asOf} order by x.version_no desc limit 1) w on w.latest > ${asOf} and w.certainty = 'exact'
    where m.tenant_id = ${tenantId} and m.known_on <= ${asOf}
      and not exists (select 1 from milestone_outcomes o where o.tenant_id = m.tenant_id and o.milestone_id = m.id)
    order by w.latest limit ${stepsAhead}`.execute(db);
  return rows;
}
