import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { root } from './source-files.ts';

const glossary = readFileSync(path.join(root, 'docs/glossary.md'), 'utf8');
const schema = readFileSync(path.join(root, 'database/schema.sql'), 'utf8');

/** `task_deadlines` → task, deadline: the nouns of our tables are the words of the field. */
function nounsOf(table: string): string[] {
  return table.split('_').map((word) =>
    word
      .replace(/ies$/, 'y')
      .replace(/(ss)es$/, '$1')
      .replace(/([^s])s$/, '$1'),
  );
}

test('every word of a table name is in the glossary', () => {
  const tables = [...schema.matchAll(/^create table (\w+)/gm)].map((match) => match[1]!);
  const known = new Set([...glossary.matchAll(/`([A-Za-z_]+)`/g)].map((match) => match[1]!.toLowerCase()));
  const missing = [...new Set(tables.flatMap(nounsOf))].filter((noun) => !known.has(noun));
  expect(missing).toEqual([]);
});

test('a term has one name in code', () => {
  const names = [...glossary.matchAll(/^\| ([^|]+) \| ([^|]+) \| `(\w+)` \|/gm)].map((match) => match[3]!);
  const twice = names.filter((name, index) => names.indexOf(name) !== index);
  expect(twice).toEqual([]);
});
