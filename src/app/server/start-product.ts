import { keepReaderReady } from '#documents/files/read-file.ts';
import { serveApi } from '#platform/http/api-server.ts';
import { createServer } from '#platform/http/create-server.ts';
import { allProblems } from '../api/problems.ts';
import { allRoutes, plainRoutes } from '../api/routes.ts';
import { ensureCity, programContext } from './city.ts';
import { cityClock } from './clock.ts';
import { type FirstStart, firstStart } from './first-start.ts';
import { openDatabase } from './open-database.ts';
import { requestContexts } from './request-contexts.ts';
import { serviceRoutes } from './service-routes.ts';
import type { Settings } from './settings.ts';
import { serveWebFiles } from './web-files.ts';

export interface RunningProduct {
  readonly address: string;
  readonly accounts: FirstStart['accounts'];
  stop(): Promise<void>;
}

/** Everything, from the database to the open port. @param tell says in one line what is being done */
export async function startProduct(settings: Settings, tell: (line: string) => void): Promise<RunningProduct> {
  tell(settings.databaseUrl ? 'Nối cơ sở dữ liệu…' : 'Mở cơ sở dữ liệu…');
  const database = await openDatabase(settings);
  const server = await createServer();
  const stop = async () => {
    await server.close();
    await database.close();
  };
  try {
    const clock = cityClock(settings.fixedToday);
    const city = await ensureCity(database.db);
    const { accounts } = await firstStart(programContext(database.db, city.id, clock), settings, tell);
    const contextOf = requestContexts(database.db, city.id, clock);
    serviceRoutes(server, database);
    plainRoutes(server, contextOf, allProblems);
    const facts = {
      name: city.name,
      isTodayFixed: settings.fixedToday !== null,
      demoAccounts: settings.isDemo ? accounts : [],
    };
    await serveApi(server, { router: allRoutes(facts), sentences: allProblems, contextOf });
    await serveWebFiles(server);
    keepReaderReady();
    await server.listen({ port: settings.port, host: settings.host });
    const { port } = server.server.address() as { port: number };
    return { address: `http://localhost:${port}`, accounts, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
