import { beforeAll, expect, test } from 'vitest';
import { useTestDatabase } from '#platform/testing/test-database.ts';
import { fields } from '#shared/fields.ts';
import type { AuthorityRow } from '../logic/authority.ts';
import { authorityFor } from '../storage/authority-queries.ts';
import { loadAuthority, readAuthorityFile } from './load-authority.ts';
import { loadOrganisations } from './load-organisations.ts';

const database = useTestDatabase();
const rows = readAuthorityFile();

beforeAll(async () => {
  await loadOrganisations(database.acting());
});

const refused = async (change: Partial<AuthorityRow>) =>
  loadAuthority(database.acting(), [rows[0]!, { ...rows[1]!, ...change }]).then(
    () => [],
    (refusal: { problems: object[] }) => refusal.problems,
  );

test.each<[string, Partial<AuthorityRow>, object]>([
  ['a field nobody knows', { field: 'vũ trụ' }, { code: 'organisations.unknown_word', field: 'field', line: 3 }],
  ['no legal basis', { legal_basis: '' }, { code: 'organisations.value_missing', field: 'legal_basis' }],
  ['a unit that is not there', { organisation_key: 'so-mo' }, { code: 'organisations.unknown_key' }],
  [
    'two deciders of one matter on one day',
    { field: rows[0]!.field, level: rows[0]!.level, matter: rows[0]!.matter },
    { code: 'organisations.overlapping_terms', line: 3 },
  ],
])('refused with its line, and nothing is kept: %s', async (_why, change, problem) => {
  expect(await refused(change)).toEqual([expect.objectContaining(problem)]);
  expect(await authorityFor(database.reading(), {})).toEqual([]);
});

test('the file of the installation loads whole, and once', async () => {
  expect(await loadAuthority(database.acting())).toEqual({ isChanged: true, rules: rows.length });
  expect(await loadAuthority(database.acting())).toEqual({ isChanged: false, rules: rows.length });
  const covered = new Set((await authorityFor(database.reading(), {})).map(({ field }) => field));
  expect(covered.size).toBeGreaterThan(12);
  for (const field of covered) expect(fields).toContain(field);
});

test('who may decide is asked by field, level and day: land moves from district to commune with the reform', async () => {
  const landOn = async (day: string) =>
    (await authorityFor(database.reading(), { field: 'đất đai', day })).map(({ level, decider }) => [level, decider]);
  expect(await landOn('2025-06-30')).toEqual([['district', 'Ủy ban nhân dân cấp huyện']]);
  expect((await landOn('2025-07-01'))[0]).toEqual(['commune', 'Chủ tịch Ủy ban nhân dân cấp xã']);
  const zone = await authorityFor(database.reading(), { field: 'giao thông', level: 'city', day: '2025-01-01' });
  expect(zone.find(({ key }) => key.includes('phat-thai-thap'))).toMatchObject({
    organisation: { key: 'hdnd' },
    legalBasis: 'Luật Thủ đô 39/2024/QH15, điều 28',
  });
});
