import fc from 'fast-check';
import { sql } from 'kysely';
import { beforeEach, describe, expect, test } from 'vitest';
import { useTestDatabase } from '#platform/testing/test-database.ts';
import { chartCsv, chartWorkbook } from '../exports/chart-file.ts';
import type { ChartRows } from '../logic/chart-sheets.ts';
import { chartTables } from '../logic/chart-words.ts';
import { wholeChart } from '../storage/chart-import-store.ts';
import { organisationByKey, postsOf } from '../storage/organisation-queries.ts';
import { aParentRow, aSmallCity, aUnitRow } from '../testing/seed-rows.ts';
import { importChart } from './import-chart.ts';
import { loadOrganisations } from './load-organisations.ts';
import { startAppointment } from './start-appointment.ts';

const database = useTestDatabase();
const office = () => database.acting();

beforeEach(async () => {
  const { db, tenantId } = database;
  for (const table of ['appointments', 'organisation_parents', 'organisation_versions', 'successions'] as const)
    await db.deleteFrom(table).where('tenant_id', '=', tenantId).execute();
  await db.deleteFrom('posts').where('tenant_id', '=', tenantId).execute();
  await db.deleteFrom('organisations').where('tenant_id', '=', tenantId).execute();
  await loadOrganisations(office(), aSmallCity({ appointments: [] }));
  await loadOrganisations(office(), aSmallCity());
});

const csv = (table: Parameters<typeof chartCsv>[0], rows: Partial<ChartRows>) =>
  chartCsv(table, { units: [], parents: [], posts: [], appointments: [], ...rows });
const importing = (bytes: Uint8Array, isCommit = true, name = 'so-do.csv') =>
  importChart(office(), { name, bytes }, isCommit);
const problemsOf = (bytes: Uint8Array) =>
  importing(bytes).then(
    () => [],
    (refusal: { problems: object[] }) => refusal.problems,
  );

/** Every row of the chart as the database holds it, ids and all. */
async function everything(): Promise<unknown[]> {
  const { db, tenantId } = database;
  const of = async (table: string) =>
    (await sql`select * from ${sql.table(table)} t where tenant_id = ${tenantId} order by t::text`.execute(db)).rows;
  return Promise.all(
    ['organisations', 'organisation_versions', 'organisation_parents', 'posts', 'appointments', 'successions'].map(of),
  );
}

describe('round trip', () => {
  test('a workbook that was exported changes nothing when it comes back', async () => {
    const before = await everything();
    const report = await importing(await chartWorkbook(await wholeChart(office())), true, 'so-do.xlsx');
    expect(report).toMatchObject({ isChanged: false, isWritten: false });
    expect(await everything()).toEqual(before);
  });

  test('nor does the real city, by workbook or table by table', async () => {
    await loadOrganisations(office());
    const chart = await wholeChart(office());
    const workbook = await importing(await chartWorkbook(chart), false, 'so-do.xlsx');
    expect(workbook.changes.map(({ table, rows }) => [table, rows.length])).toEqual(
      chartTables.map((table) => [table, 0]),
    );
    for (const table of chartTables) expect((await importing(chartCsv(table, chart), false)).isChanged).toBe(false);
  }, 60_000);

  test('whatever a unit is called, it comes back as it was', async () => {
    const word = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
      .map((text) => `Sở ${text.normalize('NFC').replace(/[\p{C}\s|\ufffd]+/gu, ' ')}`.trim());
    await fc.assert(
      fc.asyncProperty(word, word, fc.constantFrom('xlsx', 'csv'), async (name, short, kind) => {
        const units = [aUnitRow({ key: 'so-moi', name, short_name: short, valid_from: '2026-01-01' })];
        await importing(csv('units', { units }));
        const chart = await wholeChart(office());
        expect(chart.units.find(({ key }) => key === 'so-moi')).toMatchObject({ name, short_name: short });
        const bytes = kind === 'csv' ? chartCsv('units', chart) : await chartWorkbook(chart);
        expect((await importing(bytes, true, `so-do.${kind}`)).isChanged).toBe(false);
      }),
      { numRuns: 15 },
    );
  }, 60_000);
});

const newUnit = aUnitRow({ key: 'so-moi', name: 'Sở Mới', short_name: 'Sở Mới', valid_from: '2026-01-01' });

describe('refused with line, value, reason and way out; nothing half applied', () => {
  test.each<[string, Uint8Array, object]>([
    [
      'two names of one unit on one day',
      csv('units', { units: [newUnit, { ...newUnit, name: 'Sở Mới Hơn' }] }),
      { code: 'organisations.overlapping_terms', line: 3 },
    ],
    [
      'a code that another unit has on that day',
      csv('units', { units: [{ ...newUnit, code: '00103', level: 'commune', kind: 'commune' }] }),
      { code: 'organisations.overlapping_terms', line: 2, field: 'code' },
    ],
    [
      'a unit that would be its own ancestor',
      csv('parents', {
        parents: [aParentRow({ key: 'ubnd-thanh-pho', parent_key: 'so-xay-dung', valid_from: '2025-03-01' })],
      }),
      { code: 'organisations.own_ancestor', line: 2, field: 'parent_key' },
    ],
    [
      'a day that does not exist',
      csv('units', { units: [{ ...newUnit, valid_from: '31-2-2026' }] }),
      {
        code: 'organisations.bad_date',
        line: 2,
        details: expect.objectContaining({ value: '31-2-2026', field: 'Từ ngày' }),
      },
    ],
    [
      'a level nobody knows',
      csv('units', { units: [{ ...newUnit, level: 'tỉnh' }] }),
      { code: 'organisations.unknown_word' },
    ],
    [
      'a code that lost its zeros',
      csv('units', { units: [{ ...newUnit, code: '70', level: 'commune', kind: 'commune' }] }),
      { code: 'organisations.code_lost_zeros', details: expect.objectContaining({ meant: '00070' }) },
    ],
    [
      'a unit that ends and nobody inherits',
      csv('units', { units: [{ ...newUnit, valid_to: '2026-02-28' }] }),
      { code: 'organisations.ends_without_heir', line: 2 },
    ],
    [
      'a parent that is not there',
      csv('parents', { parents: [aParentRow({ parent_key: 'so-khong-co' })] }),
      { code: 'organisations.unknown_key', field: 'parent_key' },
    ],
    ['a table of something else', Buffer.from('Mã,Giá\nA,1\n'), { code: 'organisations.sheet_unknown' }],
    ['only a head', csv('units', {}), { code: 'organisations.no_rows' }],
  ])('%s', async (_why, bytes, problem) => {
    const before = await everything();
    expect(await problemsOf(bytes)).toContainEqual(expect.objectContaining(problem));
    expect(await everything()).toEqual(before);
  });

  test('an agency and a leader may not', async () => {
    for (const role of ['agency', 'leader'] as const) {
      const work = importChart(
        database.acting('2026-03-10', { role }),
        { name: 'x.csv', bytes: csv('units', {}) },
        true,
      );
      await expect(work).rejects.toMatchObject({ problems: [{ code: 'platform.not_allowed' }] });
    }
  });

  test('holders that people entered on the page are not overwritten', async () => {
    const unit = (await organisationByKey(database.reading(), 'so-xay-dung'))!;
    const [post] = await postsOf(database.reading(), unit.id);
    const entered = {
      postId: post!.id,
      personName: 'Phạm Văn Cường',
      from: '2026-03-10',
      endsCurrent: true,
      source: 'QĐ thử',
    };
    await startAppointment(office(), entered);
    const chart = await wholeChart(office());
    expect((await importing(chartCsv('appointments', chart))).isChanged).toBe(false);
    const appointments = chart.appointments.map((row) => ({ ...row, person_name: `${row.person_name} khác` }));
    expect(await problemsOf(csv('appointments', { appointments }))).toContainEqual(
      expect.objectContaining({ code: 'organisations.entered_by_people' }),
    );
  });
});

test('a preview tells what would change and writes nothing; then it is written at once', async () => {
  const bytes = csv('units', { units: [newUnit] });
  const before = await everything();
  const preview = await importing(bytes, false);
  expect(preview.changes[0]).toMatchObject({ table: 'units', added: ['so-moi'], changed: [] });
  expect(await everything()).toEqual(before);
  expect(await importing(bytes)).toMatchObject({ isWritten: true });
  expect(await organisationByKey(database.reading(), 'so-moi')).toMatchObject({ name: 'Sở Mới' });
});

test('reference files read again, as a new version does, leave alone what a file of the city brought', async () => {
  const unit = { ...aSmallCity().units.find(({ key }) => key === 'so-xay-dung')!, name: 'Sở Xây dựng Thủ đô' };
  await importing(csv('units', { units: [unit] }));
  const units = aSmallCity().units.map((row) => ({ ...row, source: 'nguồn của bản mới' }));
  await loadOrganisations(office(), aSmallCity({ units }));
  expect((await organisationByKey(database.reading(), 'so-xay-dung'))?.name).toBe('Sở Xây dựng Thủ đô');
  expect((await organisationByKey(database.reading(), 'ubnd-thanh-pho'))?.source).toBe('nguồn của bản mới');
});

test('days and words are read as people type them, columns in any order', async () => {
  const text =
    'Cấp;Loại;Khóa;Tên;Tên tắt;Tên khác;Mã;Từ ngày;Đến hết ngày;Nguồn\nthanh pho;SỞ;so-moi;Sở Mới;SM;;;1-1-2026;;thử\n';
  await importing(Buffer.from(text));
  const found = await organisationByKey(database.reading(), 'so-moi');
  expect(found).toMatchObject({ level: 'city', kind: 'department', validity: { from: '2026-01-01', until: null } });
});
