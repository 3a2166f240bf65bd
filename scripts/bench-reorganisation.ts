/**
 * The reform of 1-7-2025 (30 districts and 526 communes become 126) over generated open tasks, on the embedded database.
 * Bars: preview < 3 s, commit < 10 s, orphans 0. `node scripts/bench-reorganisation.ts [tasks]`, 50,000 by default.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Kysely, sql } from 'kysely';
import { ensureCity, programContext } from '../src/app/server/city.ts';
import { cityClock } from '../src/app/server/clock.ts';
import { openDatabase } from '../src/app/server/open-database.ts';
import { settingsFrom } from '../src/app/server/settings.ts';
import { loadOrganisations } from '../src/organisations/actions/load-organisations.ts';
import { reformSeeds } from '../src/organisations/actions/organisation-files.ts';
import { verifyChain } from '../src/platform/audit/audit-queries.ts';
import type { ActionContext } from '../src/platform/context.ts';
import { commitReform } from '../src/reorganisations/actions/commit-reform.ts';
import { draftReform } from '../src/reorganisations/actions/draft-reform.ts';
import { planReform } from '../src/reorganisations/actions/plan-reform.ts';
import { undoReform } from '../src/reorganisations/actions/undo-reform.ts';
import { readReform } from '../src/reorganisations/files/read-reform.ts';
import { openTasks } from '../src/reorganisations/testing/open-tasks.ts';

const count = Number(process.argv[2] ?? 50_000);
const folder = mkdtempSync(path.join(tmpdir(), 'lotrinh-bench-'));
const settings = settingsFrom({ LOTRINH_DATA: folder, LOTRINH_NOW: '2025-06-20' }, folder);
const database = await openDatabase(settings);
try {
  const city = await ensureCity(database.db);
  await bench(programContext(database.db, city.id, cityClock(settings.fixedToday)));
} finally {
  await database.close();
  rmSync(folder, { recursive: true, force: true });
}

async function bench(context: ActionContext): Promise<void> {
  await loadOrganisations(context);
  await timed(`${count.toLocaleString('en')} open tasks written`, null, () => openTasks(context, count));
  await sql`vacuum analyze`.execute(context.db);
  const reform = readReform(path.join(reformSeeds, '2025-07-01-hai-cap'));
  const plan = await timed('preview', 3, () => planReform(context, reform));
  const { items, tasks, orphans, byKind, byReason, deadlines, milestones } = plan.report;
  console.log(
    JSON.stringify({ items, tasks, orphans, byKind, byReason, deadlines, milestones, flows: plan.report.flows.length }),
  );
  const { id } = await draftReform(context, reform);
  await timed('commit', 10, () => commitReform(context, id));
  console.log(`orphans ${orphans}; days without one living lead ${await orphaned(context)}`);
  const proof = await verifyChain(context.db, context.tenantId);
  console.log(`audit chain ${proof.holds ? 'holds' : 'BROKEN'}, ${proof.length.toLocaleString('en')} links`);
  await timed('undo', null, () => undoReform(context, id, 'đo'));
}

/** Tasks that on the last day before, or the first day after the reform have no lead, or one that does not stand. */
async function orphaned({ db, tenantId }: ActionContext): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from tasks t cross join (values ('2025-06-30'::date), ('2025-07-01')) as d(day)
    where t.tenant_id = ${tenantId} and 1 <> (select count(*) from task_assignments a
      join organisation_versions v on v.tenant_id = a.tenant_id and v.organisation_id = a.organisation_id and v.valid @> d.day
      where a.tenant_id = t.tenant_id and a.task_id = t.id and a.part = 'lead' and a.withdrawn_on is null and a.valid @> d.day)`.execute(
    db as Kysely<unknown>,
  );
  return rows[0]!.count;
}

async function timed<Result>(name: string, bar: number | null, work: () => Promise<Result>): Promise<Result> {
  const begun = performance.now();
  const result = await work();
  const seconds = (performance.now() - begun) / 1000;
  const verdict = bar === null ? '' : seconds < bar ? `(bar ${bar} s: met)` : `(bar ${bar} s: MISSED)`;
  if (bar !== null && seconds >= bar) process.exitCode = 1;
  console.log(`${name.padEnd(34)} ${seconds.toFixed(2)} s ${verdict}`);
  return result;
}
