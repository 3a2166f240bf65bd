import { type Kysely, sql } from 'kysely';
import { inject } from 'vitest';
import { startProduct } from '../../src/app/server/start-product.ts';
import { connect } from '../../src/platform/database/connect.ts';
import type { Database } from '../../src/platform/database/rows.ts';
import { withDatabase } from '../../src/platform/testing/database-server.ts';
import { newId } from '../../src/shared/id.ts';

export interface JourneyProduct {
  readonly address: string;
  readonly db: Kysely<Database>;
  stop(): Promise<void>;
}

/** The whole product on a free port, with a copy of the demo city of its own. */
export async function startJourneyProduct(today = '2026-03-10'): Promise<JourneyProduct> {
  const name = `lotrinh_journey_${newId().replaceAll('-', '')}`;
  await onServer((admin) =>
    sql`create database ${sql.id(name)} template ${sql.id(inject('demoTemplate'))}`.execute(admin),
  );
  const databaseUrl = withDatabase(inject('databaseUrl'), name);
  const settings = { port: 0, host: '127.0.0.1', dataFolder: '', databaseUrl, isDemo: true, fixedToday: today };
  const product = await startProduct(settings, () => {});
  const db = connect(databaseUrl, 2);
  return {
    address: product.address,
    db,
    stop: async () => {
      await db.destroy();
      await product.stop();
      await onServer((admin) => sql`drop database if exists ${sql.id(name)} with (force)`.execute(admin));
    },
  };
}

async function onServer(work: (admin: Kysely<Database>) => Promise<unknown>): Promise<void> {
  const admin = connect(inject('databaseUrl'), 1);
  await work(admin);
  await admin.destroy();
}
