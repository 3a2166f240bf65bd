import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { type Kysely, sql } from 'kysely';
import { type Migration, type MigrationProvider, Migrator } from 'kysely/migration';

export const migrationsFolder = path.join(import.meta.dirname, '../../../database/migrations');

/**
 * Runs what has not run yet, all in one transaction: a migration that fails leaves the database as it was.
 * @returns the names of the migrations that ran
 * @throws  the database's own error, with the name of the file that failed
 */
export async function migrate(db: Kysely<never> | Kysely<unknown>, folder = migrationsFolder): Promise<string[]> {
  const migrator = new Migrator({
    db: db as Kysely<unknown>,
    provider: sqlFiles(folder),
    allowUnorderedMigrations: false,
  });
  const { error, results } = await migrator.migrateToLatest();
  const failed = results?.find((result) => result.status === 'Error');
  if (error)
    throw new Error(`Migration ${failed?.migrationName ?? ''} không chạy được, cơ sở dữ liệu giữ nguyên như trước`, {
      cause: error,
    });
  return (results ?? []).map((result) => result.migrationName);
}

function sqlFiles(folder: string): MigrationProvider {
  return {
    async getMigrations() {
      const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
      return Object.fromEntries(
        names.map((name) => [name.replace(/\.sql$/, ''), sqlMigration(path.join(folder, name))]),
      );
    },
  };
}

function sqlMigration(file: string): Migration {
  return {
    async up(db) {
      await sql.raw(await readFile(file, 'utf8')).execute(db);
    },
  };
}
