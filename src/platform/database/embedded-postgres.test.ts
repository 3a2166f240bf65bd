import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { sql } from 'kysely';
import { afterAll, expect, test } from 'vitest';
import { connect } from './connect.ts';
import { startEmbeddedPostgres } from './embedded-postgres.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'lotrinh-embedded-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const data = path.join(folder, 'postgres');

test('what was written is there after a stop and a start; a second program joins the living server', async () => {
  const first = await startEmbeddedPostgres({ folder: data, isDurable: true });
  const writer = connect(first.url, 1);
  await sql`create table kept (word text)`.execute(writer);
  const second = await startEmbeddedPostgres({ folder: data, isDurable: true });
  const other = connect(second.url, 1);
  await sql`insert into kept values ('còn nguyên')`.execute(other);
  await other.destroy();
  await second.stop();
  await writer.destroy();
  await first.stop();

  const again = await startEmbeddedPostgres({ folder: data, isDurable: true });
  const reader = connect(again.url, 1);
  expect((await sql`select word from kept`.execute(reader)).rows).toEqual([{ word: 'còn nguyên' }]);
  await reader.destroy();
  await again.stop();
}, 60_000);

test('names sort as Vietnamese does: đ after d, accents after plain letters', async () => {
  const server = await startEmbeddedPostgres({ folder: data, isDurable: false });
  const db = connect(server.url, 1);
  const { rows } = await sql<{
    w: string;
  }>`select w from unnest(array['Đà','da','ăn','an','âm','dạ']) w order by w collate "vi-x-icu"`.execute(db);
  await db.destroy();
  await server.stop();
  expect(rows.map(({ w }) => w)).toEqual(['an', 'ăn', 'âm', 'da', 'dạ', 'Đà']);
}, 60_000);
