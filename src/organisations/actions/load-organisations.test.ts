import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { verifyChain } from '#platform/audit/audit-queries.ts';
import { testDay, useTestDatabase } from '#platform/testing/test-database.ts';
import { findOrganisations, heirsOf, organisationByKey } from '../storage/organisation-queries.ts';
import { aParentRow, aSmallCity, aUnitRow } from '../testing/seed-rows.ts';
import { storeSmallCity } from '../testing/small-city.ts';
import { loadOrganisations } from './load-organisations.ts';

describe('a small city', () => {
  const database = useTestDatabase();
  const countUnits = async () => (await database.db.selectFrom('organisations').select('id').execute()).length;

  test('a load with one bad row is refused whole', async () => {
    const rows = aSmallCity({ parents: [aParentRow({ parent_key: 'khong-co', line: 7 })] });
    await expect(loadOrganisations(database.acting(), rows)).rejects.toMatchObject({
      problems: [{ code: 'organisations.unknown_key', line: 7, details: { file: 'parents.csv', key: 'khong-co' } }],
    });
    expect(await countUnits()).toBe(0);
  });

  test('loading the same rows again writes nothing', async () => {
    expect(await loadOrganisations(database.acting(), aSmallCity())).toMatchObject({ isChanged: true, units: 6 });
    const chain = await verifyChain(database.db, database.tenantId);
    expect(await loadOrganisations(database.acting(), aSmallCity())).toMatchObject({ isChanged: false });
    expect(await verifyChain(database.db, database.tenantId)).toEqual(chain);
  });

  test('a correction keeps the ids that tasks point at', async () => {
    const before = await storeSmallCity(database.acting());
    const corrected = aSmallCity();
    const units = corrected.units.map((row) => (row.key === 'so-xay-dung' ? { ...row, short_name: 'Sở XD' } : row));
    const after = await storeSmallCity(database.acting(), { ...corrected, units });
    expect(after).toEqual(before);
    expect((await organisationByKey(database.reading(), 'so-xay-dung'))?.shortName).toBe('Sở XD');
  });

  test('a load of other units leaves these alone', async () => {
    const more = { units: [aUnitRow({ key: 'hdnd', name: 'HĐND thành phố', short_name: 'HĐND TP' })] };
    const nothing = { parents: [], successions: [], posts: [], appointments: [] };
    await loadOrganisations(database.acting(), { ...more, ...nothing });
    expect(await countUnits()).toBe(7);
    expect(
      (
        await findOrganisations(database.reading(), {
          parentId: (await organisationByKey(database.reading(), 'ubnd-thanh-pho'))!.id,
        })
      ).total,
    ).toBe(2);
  });
});

describe('the files of the installation', () => {
  const database = useTestDatabase();
  const total = async (asOf: string, filter: object) => (await findOrganisations(database.reading(asOf), filter)).total;

  test('load without a problem', async () => {
    expect(await loadOrganisations(database.acting())).toMatchObject({
      isChanged: true,
      units: 1034,
      successions: 1304,
    });
  });

  test.each([
    ['2024-11-27', 'commune', 579],
    ['2025-01-01', 'commune', 526],
    ['2025-06-30', 'commune', 526],
    ['2025-07-01', 'commune', 126],
    ['2025-06-30', 'district', 30],
    ['2025-07-01', 'district', 0],
  ])('on %s there are %s units: %i', async (asOf, kind, count) => expect(await total(asOf, { kind })).toBe(count));

  test('departments and ministries before and after 1-3-2025', async () => {
    expect(await total('2025-02-28', { kind: 'department' })).toBe(21);
    expect(await total('2025-03-01', { kind: 'department' })).toBe(15);
    expect(await total('2025-02-28', { kind: 'ministry' })).toBe(22);
    expect(await total('2025-03-01', { kind: 'ministry' })).toBe(17);
  });

  test('an old commune tells since when it is part of today’s, not when it ended', async () => {
    const { items } = await findOrganisations(database.reading(), { search: 'phường Quang Trung Sơn Tây' });
    expect(items).toMatchObject([
      { key: 'phuong-son-tay-09574', former: { shortName: 'phường Quang Trung (Sơn Tây)', since: '2025-07-01' } },
    ]);
  });

  test('whoever ended is followed to a unit that stands today', async () => {
    const ended = await database.db.selectFrom('successions').select('predecessor_id as id').distinct().execute();
    const standing = await database.db
      .selectFrom('organisation_versions')
      .select('organisation_id as id')
      .where(sql<boolean>`valid @> ${testDay}::date`)
      .execute();
    const heirs = await heirsOf(
      database.reading(),
      ended.map((row) => row.id),
    );
    const stands = new Set(standing.map((row) => row.id));
    expect(ended.length).toBeGreaterThan(700);
    expect([...heirs.values()].filter((heir) => !stands.has(heir))).toEqual([]);
  });
});
