import { copyFile, mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { useTestDatabase } from '../testing/test-database.ts';
import { migrate, migrationsFolder } from './migrate.ts';

const database = useTestDatabase();

async function folderWith(files: Record<string, string>): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'lotrinh-migrations-'));
  for (const name of await readdir(migrationsFolder))
    await copyFile(path.join(migrationsFolder, name), path.join(folder, name));
  for (const [name, text] of Object.entries(files)) await writeFile(path.join(folder, name), text);
  return folder;
}

const tables = async () =>
  (
    await sql<{
      name: string;
    }>`select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace order by 1`.execute(
      database.db,
    )
  ).rows;

test('a migrated database has nothing left to do', async () => {
  expect(await migrate(database.db as never)).toEqual([]);
});

test('a failed migration leaves the database as it was, also what ran before it in the same go', async () => {
  const before = await tables();
  const folder = await folderWith({
    '29990101T0000_good.sql': 'create table good_thing (id int);',
    '29990101T0001_bad.sql': 'create table bad_thing (id int); select 1 / 0;',
  });
  await expect(migrate(database.db as never, folder)).rejects.toThrow(/29990101T0001_bad.*giữ nguyên/);
  expect(await tables()).toEqual(before);
  expect(await migrate(database.db as never)).toEqual([]);
});
