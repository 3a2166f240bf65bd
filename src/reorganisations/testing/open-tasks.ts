import { sql } from 'kysely';
import { aDirective } from '#directives/testing/builders.ts';
import { findOrganisations } from '#organisations/storage/organisation-queries.ts';
import { type ActionContext, readingOf } from '#platform/context.ts';
import { inTransaction } from '#platform/database/transaction.ts';
import { newId } from '#shared/id.ts';
import { foldForSearch } from '#shared/vietnamese-text.ts';

interface MadeTask {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly leadId: string;
  readonly helperId: string | null;
}

/**
 * Many issued tasks at once, written straight into the tables: led in turn by every district and commune of the day, half of
 * them with a coordinating unit, all with a deadline, every fifth naming a commune. For measurements only.
 */
export async function openTasks(context: ActionContext, count: number): Promise<void> {
  const reading = readingOf(context);
  const communes = (await findOrganisations(reading, { kind: 'commune', limit: 2000 })).items;
  const districts = (await findOrganisations(reading, { kind: 'district', limit: 2000 })).items;
  const units = [...districts, ...communes];
  const tasks = Array.from({ length: count }, (_, index): MadeTask => {
    const [lead, helper] = [units[index % units.length]!, units[(index * 7 + 3) % units.length]!];
    const place = index % 5 === 0 ? ` ở ${communes[(index * 13) % communes.length]!.shortName}` : '';
    const helperId = index % 2 === 0 && helper !== lead ? helper.id : null;
    return { id: newId(), code: `N${100_000 + index}`, title: `Việc số ${index}${place}`, leadId: lead.id, helperId };
  });
  await inTransaction(context, async (inner) => write(inner, tasks, (await aDirective(inner)).id));
}

async function write(
  { db, tenantId, today }: ActionContext,
  tasks: readonly MadeTask[],
  directiveId: string,
): Promise<void> {
  const column = (value: (task: MadeTask) => string | null) => tasks.map(value);
  const city = sql`${tenantId}::uuid`;
  const day = sql`${today}::date`;
  await sql`create temporary table made on commit drop as
    select * from unnest(${column(({ id }) => id)}::uuid[], ${column(({ code }) => code)}::text[], ${column(({ title }) => title)}::text[],
      ${column(({ code, title }) => foldForSearch(`${code} ${title}`))}::text[], ${column(({ leadId }) => leadId)}::uuid[],
      ${column(({ helperId }) => helperId)}::uuid[]) as t(id, code, title, words, lead_id, helper_id)`.execute(db);
  await sql`insert into tasks (tenant_id, id, code, known_on) select ${city}, id, code, ${day} from made`.execute(db);
  await sql`insert into task_versions (tenant_id, task_id, version_no, title, deliverable, search_text, known_on)
    select ${city}, id, 1, title, 'Báo cáo kết quả', words, ${day} from made`.execute(db);
  await sql`insert into task_directives (tenant_id, task_id, directive_id, known_on)
    select ${city}, id, ${directiveId}::uuid, ${day} from made`.execute(db);
  await sql`insert into task_deadlines (tenant_id, task_id, version_no, latest, phrase, certainty, known_on)
    select ${city}, id, 1, '2025-12-31'::date, 'trước 31-12-2025', 'exact', ${day} from made`.execute(db);
  const given = sql`daterange(${day}, null), 'Giao khi lập nhiệm vụ', ${day} from made`;
  await sql`insert into task_assignments (tenant_id, id, task_id, organisation_id, part, valid, reason, known_on)
    select ${city}, gen_random_uuid(), id, lead_id, 'lead', ${given}
    union all select ${city}, gen_random_uuid(), id, helper_id, 'coordinating', ${given} where helper_id is not null`.execute(
    db,
  );
  await sql`insert into task_events (tenant_id, task_id, sequence, event, happened_on, by_name, known_on)
    select ${city}, id, 1, 'issued', ${day}, 'Chuyên viên tổng hợp', ${day} from made`.execute(db);
}
