import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { root, type SourceFile, sourceFiles, targetOf } from './source-files.ts';

/** A room may look only at rooms before it, through doors. `app` is the roof and sees all. */
const rooms = [
  'shared',
  'platform',
  'calendar',
  'organisations',
  'documents',
  'reading',
  'directives',
  'tasks',
  'targets',
  'roadmaps',
  'projects',
  'obstacles',
  'reorganisations',
  'inspections',
  'vehicles',
  'residents',
  'reports',
  'app',
];
const pureFloors = ['logic', 'parameters', 'lexicon'];
const files = sourceFiles();
const isTest = (file: SourceFile) => /\.test\.tsx?$/.test(file.path) || file.floor === 'testing';

function breaches(
  rule: (file: SourceFile, target: { room: string; floor: string; path: string }) => boolean,
): string[] {
  return files.flatMap((file) =>
    file.imports.flatMap((imported) => {
      const target = targetOf(file, imported);
      return target && rule(file, target) ? [`${file.path} → ${imported}`] : [];
    }),
  );
}

test('every room is on the map, and the map is the one of ARCHITECTURE.md', () => {
  expect(files.filter((file) => !rooms.includes(file.room)).map((file) => file.path)).toEqual([]);
  const map = readFileSync(path.join(root, 'ARCHITECTURE.md'), 'utf8');
  const present = [...new Set(files.map((file) => file.room))];
  expect(present.filter((room) => !map.includes(`\`${room}\``))).toEqual([]);
});

test('a room looks only at rooms before it', () => {
  expect(breaches((file, target) => rooms.indexOf(target.room) > rooms.indexOf(file.room))).toEqual([]);
});

test('another room is entered only through its doors', () => {
  const isDoor = (target: { room: string; floor: string; path: string }) =>
    ['shared', 'platform'].includes(target.room) ||
    ['logic', 'parameters', 'actions', 'web', 'testing', 'files', 'exports', 'cli'].includes(target.floor) ||
    /\/storage\/[a-z-]*queries\.ts$/.test(target.path) ||
    /\/api\/(contract|contract-[a-z-]+|routes|problems|[a-z-]+-routes?|problems-[a-z-]+)\.ts$/.test(target.path);
  expect(breaches((file, target) => file.room !== target.room && !isDoor(target))).toEqual([]);
});

test('platform knows no room', () => {
  expect(breaches((file, target) => file.room === 'platform' && !['shared', 'platform'].includes(target.room))).toEqual(
    [],
  );
});

test('pure floors look at nothing but pure floors: no I/O, no clock, no package', () => {
  const pure = files.filter((file) => (pureFloors.includes(file.floor) || file.room === 'shared') && !isTest(file));
  const outside = pure.flatMap((file) =>
    file.imports
      .filter((imported) => {
        const target = targetOf(file, imported);
        // A new id is the one thing of `shared` that a package makes.
        if (!target) return !(file.path === 'src/shared/id.ts');
        return target.room !== 'shared' && !pureFloors.includes(target.floor);
      })
      .map((imported) => `${file.path} → ${imported}`),
  );
  expect(outside).toEqual([]);
  const clocks = pure
    .filter((file) => /\bDate\.now\(|new Date\(\)|Math\.random\(|\bfetch\(/.test(file.text))
    .map((file) => file.path);
  expect(clocks).toEqual([]);
});

test('the browser floor never reaches SQL, actions or Node', () => {
  const web = files.filter((file) => (file.floor === 'web' || file.path.startsWith('src/app/web/')) && !isTest(file));
  const wrong = web.flatMap((file) =>
    file.imports
      .filter((imported) => {
        if (imported.startsWith('node:')) return true;
        const target = targetOf(file, imported);
        if (!target || (file.room === 'app' && target.room === 'app')) return false;
        const isContract = /\/api\/contract[a-z-]*\.ts$/.test(target.path);
        return !(target.room === 'shared' || pureFloors.includes(target.floor) || target.floor === 'web' || isContract);
      })
      .map((imported) => `${file.path} → ${imported}`),
  );
  expect(wrong).toEqual([]);
});

test('contracts reach the browser as types only, so that no schema library is shipped', () => {
  const web = files.filter((file) => (file.floor === 'web' || file.path.startsWith('src/app/web/')) && !isTest(file));
  const values = web.flatMap((file) =>
    [...file.text.matchAll(/^import (?!type)([^;]*?) from '[^']*\/api\/contract[^']*';/gm)]
      .filter((match) => !/^\{\s*(type [A-Za-z]+,?\s*)+\}$/.test(match[1]!))
      .map(() => file.path),
  );
  expect(values).toEqual([]);
});
