import type { ActionContext } from '#platform/context.ts';
import { ensureCity, programContext } from '../server/city.ts';
import { cityClock } from '../server/clock.ts';
import { openDatabase } from '../server/open-database.ts';
import { settingsFrom } from '../server/settings.ts';

/** Opens the city's database for one command, beside a running product or alone, and closes it again. */
export async function withCity<Result>(work: (context: ActionContext) => Promise<Result>): Promise<Result> {
  const settings = settingsFrom(process.env, process.cwd());
  const database = await openDatabase(settings);
  try {
    const city = await ensureCity(database.db);
    return await work(programContext(database.db, city.id, cityClock(settings.fixedToday)));
  } finally {
    await database.close();
  }
}
