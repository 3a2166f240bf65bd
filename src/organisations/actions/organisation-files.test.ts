import { expect, test } from 'vitest';
import type { Refusal } from '#shared/problem.ts';
import { readTable } from './organisation-files.ts';

const problemsOf = (read: () => unknown) => {
  try {
    read();
    return [];
  } catch (error) {
    return (error as Refusal).problems;
  }
};

test('rows keep their file and line, also after a quoted value of two lines', () => {
  const rows = readTable('thu.csv', '\ufeffkey,name\na,"một\nhai"\nb,ba\n', ['key', 'name']);
  expect(rows).toMatchObject([
    { key: 'a', name: 'một\nhai', file: 'thu.csv', line: 3 },
    { key: 'b', line: 4 },
  ]);
});

test('decomposed letters are stored composed', () => {
  expect(readTable('thu.csv', `name\n${'Sở'.normalize('NFD')}\n`, ['name'])[0]!.name).toBe('Sở');
});

test('a line with too many values is refused with its number', () => {
  const problems = problemsOf(() => readTable('thu.csv', 'key,name\na,b\nc,d,e\n', ['key', 'name']));
  expect(problems).toMatchObject([{ code: 'organisations.bad_csv', line: 3, details: { file: 'thu.csv' } }]);
});

test('a missing column is named', () => {
  const problems = problemsOf(() => readTable('thu.csv', 'key\na\n', ['key', 'name']));
  expect(problems).toMatchObject([{ code: 'organisations.column_missing', field: 'name' }]);
});
