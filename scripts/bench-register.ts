/** How long the demo city takes to load, and each reading screen's query to answer, on the embedded database. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { loadDemoCity } from '../src/app/demo/load-demo-city.ts';
import { ensureCity, programContext } from '../src/app/server/city.ts';
import { cityClock } from '../src/app/server/clock.ts';
import { openDatabase } from '../src/app/server/open-database.ts';
import { settingsFrom } from '../src/app/server/settings.ts';
import { loadOrganisations } from '../src/organisations/actions/load-organisations.ts';
import { organisationChart } from '../src/organisations/storage/chart-queries.ts';
import { readingOf } from '../src/platform/context.ts';
import { overview } from '../src/reports/storage/overview-queries.ts';
import { responsibility } from '../src/reports/storage/responsibility-queries.ts';
import { roadmapsList } from '../src/roadmaps/storage/roadmap-queries.ts';
import { register } from '../src/tasks/storage/register-queries.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'lotrinh-bench-'));
const settings = settingsFrom({ LOTRINH_DATA: folder }, folder);
const started = performance.now();
const database = await openDatabase(settings);
tell('open a new embedded database and migrate', performance.now() - started);
const city = await ensureCity(database.db);
const context = programContext(database.db, city.id, cityClock(settings.fixedToday));
await once('load the units', () => loadOrganisations(context));
await once('load the demo city', () => loadDemoCity(context, () => {}));
const reading = readingOf(context);
await many('register of 36 directives', () => register(reading));
await many('register as of 16-6-2025', () => register({ ...reading, asOf: '2025-06-16' }));
await many('overview', () => overview(reading, {}));
await many('responsibility map', () => responsibility(reading));
await many('chart of 30-6-2025, 609 units', () => organisationChart({ ...reading, asOf: '2025-06-30' }, 'government'));
await many('roadmaps', () => roadmapsList(reading));
await database.close();
rmSync(folder, { recursive: true, force: true });

async function once(name: string, work: () => Promise<unknown>): Promise<void> {
  const begun = performance.now();
  await work();
  tell(name, performance.now() - begun);
}

/** The median and the 95th of 100 runs, after ten to warm up. */
async function many(name: string, work: () => Promise<unknown>): Promise<void> {
  const times: number[] = [];
  for (let turn = 0; turn < 110; turn += 1) {
    const begun = performance.now();
    await work();
    if (turn >= 10) times.push(performance.now() - begun);
  }
  times.sort((a, b) => a - b);
  console.log(`${name.padEnd(46)} ${times[50]!.toFixed(1)} ms median, ${times[95]!.toFixed(1)} ms p95`);
}

function tell(name: string, ms: number): void {
  console.log(`${name.padEnd(46)} ${(ms / 1000).toFixed(2)} s`);
}
