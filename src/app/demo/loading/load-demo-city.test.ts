import { beforeAll, expect, test } from 'vitest';
import { decisionsWaiting } from '#obstacles/storage/decision-queries.ts';
import { loadOrganisations } from '#organisations/actions/load-organisations.ts';
import { verifyChain } from '#platform/audit/audit-queries.ts';
import { useTestDatabase } from '#platform/testing/test-database.ts';
import { register } from '#tasks/storage/register-queries.ts';
import { readDemoFiles } from '../demo-files.ts';
import { loadDemoCity } from '../load-demo-city.ts';

const database = useTestDatabase();
const files = readDemoFiles();

beforeAll(async () => {
  await loadOrganisations(database.acting());
  await loadDemoCity(database.acting(), () => {});
}, 120_000);

test.each(files.stories)('as of $on: $tells', async ({ on, expected, decisionsWaiting: waiting }) => {
  const { rows } = await register(database.reading(on));
  expect(Object.fromEntries(rows.map(({ code, status }) => [code, status]))).toEqual(expected);
  expect(await decisionsWaiting(database.reading(on))).toHaveLength(waiting);
});

test('every quote stands in its text, letter for letter', async () => {
  const rows = await database.db
    .selectFrom('directive_versions as d')
    .innerJoin('document_versions as v', 'v.id', 'd.version_id')
    .select(['d.quote', 'd.starts_at', 'd.ends_at', 'v.text'])
    .execute();
  expect(rows).toHaveLength(files.directives.length);
  for (const row of rows) expect(row.text.slice(row.starts_at, row.ends_at)).toBe(row.quote);
});

test('every text is read to its last sentence, and its register is closed', async () => {
  const closings = await database.db.selectFrom('register_closings').selectAll().execute();
  expect(closings).toHaveLength(files.texts.size);
});

test('a task follows the reform: Sở GTVT before 1-3-2025, Sở Xây dựng after, and the record says why', async () => {
  const leadOn = async (day: string) => (await register(database.reading(day), { codes: ['D01'] })).rows[0];
  expect((await leadOn('2025-02-28'))?.leadShortName).toBe('Sở GTVT');
  const after = await leadOn('2025-03-01');
  expect(after).toMatchObject({ leadShortName: 'Sở Xây dựng', previousLeadShortName: 'Sở GTVT' });
  expect(after?.leadChangeReason).toContain('25-2-2025');
});

test('the audit chain of the whole story holds', async () => {
  expect(await verifyChain(database.db, database.tenantId)).toMatchObject({ holds: true, brokenAt: null });
});

test('a city whose story was told only to an earlier day knows nothing of later days', async () => {
  const { rows } = await register(database.reading('2024-11-26'));
  expect(rows.map((row) => row.code).sort()).toEqual(['D24', 'D25', 'D26', 'D27']);
});
