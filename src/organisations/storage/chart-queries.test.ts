import { beforeAll, expect, test } from 'vitest';
import { useTestDatabase } from '#platform/testing/test-database.ts';
import { loadOrganisations } from '../actions/load-organisations.ts';
import { storeSmallCity } from '../testing/small-city.ts';
import { chartChanges, organisationChart } from './chart-queries.ts';

const database = useTestDatabase();

beforeAll(async () => {
  await storeSmallCity(database.acting());
});

const keysOn = async (day: string) =>
  (await organisationChart(database.reading(day), 'government')).map(({ key, parentKey }) => [parentKey, key]);

test('a tree is read as it hung on the day', async () => {
  expect(await keysOn('2025-02-28')).toEqual([
    [null, 'ubnd-thanh-pho'],
    ['ubnd-thanh-pho', 'so-giao-thong-van-tai'],
    ['ubnd-thanh-pho', 'so-xay-dung-2024'],
    ['ubnd-thanh-pho', 'ubnd-quan-tay-ho'],
  ]);
  expect(await keysOn('2025-07-01')).toEqual([
    [null, 'ubnd-thanh-pho'],
    ['ubnd-thanh-pho', 'so-xay-dung'],
    ['ubnd-thanh-pho', 'phuong-tay-ho-00103'],
  ]);
  expect(await organisationChart(database.reading(), 'front')).toEqual([]);
});

test('the days on which it changed are counted from the units themselves', async () => {
  expect(await chartChanges(database.reading(), 'government')).toEqual([
    { day: '2025-03-01', begun: 1, ended: 2, renamed: 0, moved: 0 },
    { day: '2025-07-01', begun: 1, ended: 1, renamed: 0, moved: 0 },
  ]);
});

test('the real city: 579 communes, then 526, then 126, each hung in its tree', async () => {
  await loadOrganisations(database.acting());
  const communesOn = async (day: string) =>
    (await organisationChart(database.reading(day), 'government')).filter((unit) => unit.level === 'commune').length;
  expect([await communesOn('2024-11-27'), await communesOn('2025-06-30'), await communesOn('2026-03-10')]).toEqual([
    579, 526, 126,
  ]);
});
