import path from 'node:path';
import type { Kysely } from 'kysely';
import { connect } from '#platform/database/connect.ts';
import { startEmbeddedPostgres } from '#platform/database/embedded-postgres.ts';
import { migrate } from '#platform/database/migrate.ts';
import type { Database } from '#platform/database/rows.ts';
import type { Settings } from './settings.ts';

export interface OpenDatabase {
  readonly db: Kysely<Database>;
  readonly kind: 'embedded' | 'postgresql';
  close(): Promise<void>;
}

/** Connects to the server of DATABASE_URL, or starts the embedded PostgreSQL in the data folder; then migrates. */
export async function openDatabase(settings: Settings): Promise<OpenDatabase> {
  const embedded = settings.databaseUrl
    ? null
    : await startEmbeddedPostgres({ folder: path.join(settings.dataFolder, 'postgres'), isDurable: true });
  const db = connect(settings.databaseUrl ?? embedded!.url);
  const close = async () => {
    await db.destroy();
    await embedded?.stop();
  };
  try {
    await migrate(db as never);
  } catch (error) {
    await close();
    throw error;
  }
  return { db, kind: embedded ? 'embedded' : 'postgresql', close };
}
