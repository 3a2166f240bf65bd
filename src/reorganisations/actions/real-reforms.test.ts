import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { loadOrganisations } from '#organisations/actions/load-organisations.ts';
import { reformSeeds } from '#organisations/actions/organisation-files.ts';
import { organisationIdsByKey } from '#organisations/storage/chart-rows-queries.ts';
import { useTestDatabase } from '#platform/testing/test-database.ts';
import { taskByCode } from '#tasks/storage/task-detail-queries.ts';
import { aTask } from '#tasks/testing/builders.ts';
import { readReform } from '../files/read-reform.ts';
import { unitFigures } from '../storage/figure-queries.ts';
import { commitReform } from './commit-reform.ts';
import { draftReform } from './draft-reform.ts';
import { planReform } from './plan-reform.ts';

const database = useTestDatabase();
const session = '2024-11-27';
const today = '2026-03-10';
const reform = (code: string) => readReform(path.join(reformSeeds, code));
const tasks = new Map<string, string>();

/** Tasks of 27-11-2024, each with the unit that led it then. */
const given = [
  ['Đề án giáo dục nghề nghiệp vùng Thủ đô', 'bo-lao-dong-thuong-binh-va-xa-hoi'],
  ['Chính sách tiền lương khu vực công', 'bo-lao-dong-thuong-binh-va-xa-hoi'],
  ['Khởi công cầu Tứ Liên', 'so-giao-thong-van-tai'],
  ['Chỉnh trang ven hồ tại phường Tứ Liên', 'ubnd-quan-tay-ho'],
  ['Trường học chuẩn quốc gia', 'ubnd-quan-tay-ho'],
  ['Số hóa hộ tịch', 'phuong-thuy-khue-00112-2024'],
] as const;

async function commit(code: string, day: string): Promise<void> {
  const { id } = await draftReform(database.acting(day), reform(code));
  await commitReform(database.acting(day), id);
}

beforeAll(async () => {
  await loadOrganisations(database.acting(session));
  const units = await organisationIdsByKey(
    database.acting(session),
    given.map(([, key]) => key),
  );
  for (const [title, key] of given)
    tasks.set(title, (await aTask(database.acting(session), { title, leadId: units.get(key)! })).code);
  await commit('2025-03-01-bo-nganh', '2025-02-20');
  await commit('2025-03-01-so-nganh', '2025-02-26');
  await commit('2025-07-01-hai-cap', '2025-06-20');
});

test.each([
  ['Đề án giáo dục nghề nghiệp vùng Thủ đô', 'Bộ LĐ-TB&XH', 'Bộ GD&ĐT'], // the field goes its own way
  ['Chính sách tiền lương khu vực công', 'Bộ LĐ-TB&XH', 'Bộ Nội vụ'], // the rest
  ['Khởi công cầu Tứ Liên', 'Sở GTVT', 'Sở Xây dựng'],
  ['Chỉnh trang ven hồ tại phường Tứ Liên', 'quận Tây Hồ', 'phường Hồng Hà'], // by territory
  ['Trường học chuẩn quốc gia', 'quận Tây Hồ', 'phường Tây Hồ'], // the default heir
  ['Số hóa hộ tịch', 'phường Thụy Khuê', 'phường Tây Hồ'],
])('%s: %s on 27-11-2024, %s today', async (title, then, now) => {
  const code = tasks.get(title)!;
  expect((await taskByCode(database.reading(session), code))!.leadShortName).toBe(then);
  const after = (await taskByCode(database.reading(today), code))!;
  expect(after).toMatchObject({ leadShortName: now, previousLeadShortName: then });
  expect(after.leadChangeReason).toContain(`${then} → ${now}`);
});

test('the chart knew these reforms: they changed the work alone, and a second preview finds nothing to move', async () => {
  const plan = await planReform(database.acting('2025-06-21'), reform('2025-07-01-hai-cap'));
  expect(plan.chart).toMatchObject({ begins: 0, ends: 0, isKnown: true });
  expect(plan.report).toMatchObject({ items: 0, orphans: 0 });
});

test('figures as reported on 27-11-2024, and the same on the units of today', async () => {
  const named = async (basis: 'then' | 'today') => {
    const { rows, unitsOf } = await unitFigures(database.reading(session), basis);
    const lines = rows.map((row) => [row.organisation.shortName, Number(row.values.total!.toFixed(4)), row.isEstimate]);
    return { unitsOf, lines: Object.fromEntries(lines.map(([name, ...rest]) => [name, rest])) };
  };
  const then = await named('then');
  expect(then).toMatchObject({ unitsOf: session, lines: { 'quận Tây Hồ': [2, false], 'Sở GTVT': [1, false] } });
  const now = await named('today');
  expect(now.unitsOf).toBe(today);
  expect(now.lines).toMatchObject({
    'Sở Xây dựng': [1, false],
    'phường Tây Hồ': [1.7622, true], // 2 × 0.3811 of the district, and Thụy Khuê's own
    'phường Hồng Hà': [0.9384, true],
    'phường Phú Thượng': [0.2994, true],
  });
  const total = Object.values<unknown[]>(now.lines).reduce((sum, [count]) => sum + Number(count), 0);
  expect(total).toBeCloseTo(given.length, 3);
});
