import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { root, sourceFiles } from './source-files.ts';

/** Every table says in its comment which room owns it; only that room writes it. */
const folder = path.join(root, 'database/migrations');
const migrations = readdirSync(folder)
  .map((name) => readFileSync(path.join(folder, name), 'utf8'))
  .join('\n');
const tables = [...migrations.matchAll(/create table (\w+)/g)].map((match) => match[1]!);
const owners = new Map(
  [...migrations.matchAll(/comment on table (\w+) is '(\w+):/g)].map((match) => [match[1]!, match[2]!]),
);

test('every table names its room', () => {
  expect(tables.filter((table) => !owners.has(table))).toEqual([]);
});

test('every city table carries the city first in its key', () => {
  const perCity = tables.filter((table) => !['tenants', 'logins'].includes(table));
  const without = perCity.filter(
    (table) => !new RegExp(`create table ${table} \\(\\s+tenant_id uuid`).test(migrations),
  );
  expect(without).toEqual([]);
});

test('nobody writes another room’s tables', () => {
  const writes = /(?:insertInto|updateTable|deleteFrom)\(\s*'(\w+)(?: as \w+)?'/g;
  const rawWrites = /\b(?:insert into|update|delete from) (\w+)\b/g;
  const foreign = sourceFiles()
    .filter((file) => !/\.test\.tsx?$/.test(file.path) && file.floor !== 'testing')
    .flatMap((file) =>
      [...file.text.matchAll(writes), ...file.text.matchAll(rawWrites)]
        .filter((match) => owners.has(match[1]!) && owners.get(match[1]!) !== file.room)
        .map((match) => `${file.path} writes ${match[1]}`),
    );
  // The city itself is made by the roof, once.
  expect(foreign.filter((line) => line !== 'src/app/server/city.ts writes tenants')).toEqual([]);
});
