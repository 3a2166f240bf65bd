import { beforeAll, describe, expect, test } from 'vitest';
import { useTestDatabase } from '#platform/testing/test-database.ts';
import { storeSmallCity } from '../testing/small-city.ts';
import {
  findOrganisations,
  heirsOf,
  organisationById,
  organisationByKey,
  organisationNames,
  organisationSubtreeIds,
  postHolder,
  postsOf,
  predecessorsOf,
  successorsOf,
  unitAndPredecessorIds,
} from './organisation-queries.ts';

const database = useTestDatabase();
let units: Record<string, string>;
let posts: Record<string, string>;

beforeAll(async () => {
  ({ units, posts } = await storeSmallCity(database.acting()));
});

const found = async (asOf: string, search: string) =>
  (await findOrganisations(database.reading(asOf), { search })).items.map((one) => [
    one.key,
    one.former?.shortName,
    one.former?.since,
  ]);

describe('search', () => {
  test.each([
    ['2026-03-10', 'so gtvt', [['so-xay-dung', 'Sở GTVT', '2025-03-01']]], // an old name finds who stands in its place
    ['2025-02-28', 'Sở GTVT', [['so-giao-thong-van-tai', undefined, undefined]]],
    ['2026-03-10', 'SXD', [['so-xay-dung', undefined, undefined]]],
    ['2026-03-10', 'tay ho', [['phuong-tay-ho-00103', undefined, undefined]]], // its own name counts before the district's
    ['2025-06-30', 'Tây Hồ', [['ubnd-quan-tay-ho', undefined, undefined]]],
    ['2026-03-10', '00103', [['phuong-tay-ho-00103', undefined, undefined]]],
    ['2026-03-10', 'quận Tây Hồ', [['phuong-tay-ho-00103', 'quận Tây Hồ', '2025-07-01']]],
    ['2026-03-10', 'o xay', []], // words are met at their beginning
    ['2026-03-10', "'; drop table organisations", []],
    ['2026-03-10', '%', [...Array(0)]],
  ])('on %s “%s”', async (asOf, search, expected) => {
    if (search === '%') return expect(await found(asOf, search)).toHaveLength(3); // no word: no search
    expect(await found(asOf, search)).toEqual(expected);
  });
});

test('the list holds what stands on the day, by tree, level, kind and parent', async () => {
  const keys = async (asOf: string, filter: object) =>
    (await findOrganisations(database.reading(asOf), filter)).items.map((one) => one.key);
  expect(await keys('2025-02-28', {})).toEqual([
    'ubnd-thanh-pho',
    'so-giao-thong-van-tai',
    'so-xay-dung-2024',
    'ubnd-quan-tay-ho',
  ]);
  expect(await keys('2026-03-10', { tree: 'government', level: 'commune' })).toEqual(['phuong-tay-ho-00103']);
  expect(await keys('2026-03-10', { tree: 'party' })).toEqual([]);
  expect(await keys('2026-03-10', { parentId: units['ubnd-thanh-pho'] })).toEqual([
    'so-xay-dung',
    'phuong-tay-ho-00103',
  ]);
  expect(await findOrganisations(database.reading(), { limit: 1 })).toMatchObject({ total: 3, items: [{}] });
});

test('every unit has a name on every day', async () => {
  const ids = [units['so-giao-thong-van-tai']!, units['phuong-tay-ho-00103']!];
  for (const asOf of ['2020-01-01', '2025-02-28', '2026-03-10']) {
    const names = await organisationNames(database.reading(asOf), ids);
    expect([...names.values()].map((one) => one.shortName).sort()).toEqual(['Sở GTVT', 'phường Tây Hồ']);
  }
  expect(await organisationNames(database.reading(), [])).toEqual(new Map());
});

test('a unit is found by id and key, an unknown one is not', async () => {
  const one = await organisationByKey(database.reading(), 'so-giao-thong-van-tai');
  expect(one).toMatchObject({ shortName: 'Sở GTVT', validity: { from: null, until: '2025-03-01' } });
  expect(await organisationById(database.reading(), one!.id)).toEqual(one);
  expect(await organisationByKey(database.reading(), 'so-la')).toBeNull();
});

test('a succession is known from its decision on', async () => {
  const id = units['ubnd-quan-tay-ho']!;
  expect(await successorsOf(database.reading('2025-06-15'), id)).toEqual([]);
  expect(await successorsOf(database.reading('2025-06-16'), id)).toMatchObject([
    {
      organisation: { key: 'phuong-tay-ho-00103', shortName: 'phường Tây Hồ' },
      effectiveOn: '2025-07-01',
      isMain: true,
    },
  ]);
  const from = await predecessorsOf(database.reading(), units['so-xay-dung']!);
  expect(from.map((one) => one.organisation.key)).toEqual(['so-giao-thong-van-tai', 'so-xay-dung-2024']);
});

test('the heir answers from the day the succession takes effect', async () => {
  const old = units['so-giao-thong-van-tai']!;
  expect((await heirsOf(database.reading('2025-02-28'), [old])).get(old)).toBe(old);
  expect((await heirsOf(database.reading('2025-03-01'), [old])).get(old)).toBe(units['so-xay-dung']);
});

test('an agency stands in for the units it was made of', async () => {
  const ids = await unitAndPredecessorIds(database.reading(), units['so-xay-dung']!);
  expect(new Set(ids)).toEqual(
    new Set([units['so-xay-dung'], units['so-xay-dung-2024'], units['so-giao-thong-van-tai']]),
  );
});

test('a subtree is the tree of its day', async () => {
  const below = (asOf: string) => organisationSubtreeIds(database.reading(asOf), units['ubnd-thanh-pho']!);
  expect(await below('2025-02-28')).toHaveLength(4);
  expect(await below('2026-03-10')).toHaveLength(3);
});

test('a post is held by one person a day, the leader’s post comes first', async () => {
  const post = posts['giam-doc-so-xay-dung']!;
  expect((await postHolder(database.reading('2025-11-09'), post))?.personName).toBe('Trần Văn An');
  expect((await postHolder(database.reading('2025-11-10'), post))?.personName).toBe('Lê Thị Bình');
  expect(await postHolder(database.reading('2025-02-28'), post)).toBeNull();
  const [leader, deputy] = await postsOf(database.reading('2025-11-09'), units['so-xay-dung']!);
  expect(leader).toMatchObject({ key: 'giam-doc-so-xay-dung', holders: [{ personName: 'Trần Văn An' }] });
  expect(deputy).toMatchObject({ holders: [], holder: null });
});
