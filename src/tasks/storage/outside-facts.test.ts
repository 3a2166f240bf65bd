import { beforeAll, expect, test } from 'vitest';
import { useTestDatabase } from '#platform/testing/test-database.ts';
import { newId } from '#shared/id.ts';
import { aTask, someUnits } from '../testing/builders.ts';
import { taskByCode } from './task-detail-queries.ts';

const database = useTestDatabase();
const known = '2026-02-01';
let task: { id: string; code: string };
let directiveId: string;
beforeAll(async () => {
  const units = await someUnits(database.acting(known));
  task = await aTask(database.acting(known), { leadId: units['so-xay-dung'] });
  const link = await database.db.selectFrom('task_directives').select('directive_id').executeTakeFirstOrThrow();
  directiveId = link.directive_id;
});

/** Milestones are written by a room below this one, so the test lays its own. */
async function aMilestone(title: string, latest: string | null, ofTask: boolean): Promise<string> {
  const id = newId();
  const city = { tenant_id: database.tenantId };
  const own = { directive_id: directiveId, task_id: ofTask ? task.id : null, position_no: 1, title, known_on: known };
  await database.db
    .insertInto('milestones')
    .values({ ...city, id, ...own })
    .execute();
  const window = { latest, phrase: 'thử', certainty: latest ? 'exact' : 'none', known_on: known };
  await database.db
    .insertInto('milestone_windows')
    .values({ ...city, milestone_id: id, version_no: 1, ...window })
    .execute();
  return id;
}

const lateOn = async (asOf: string) => {
  const { reasons } = (await taskByCode(database.reading(asOf), task.code))!;
  return reasons.filter((reason) => reason.code === 'milestone_late').map((reason) => reason.details.title);
};

test('a milestone of the task, or linked before one, is late from the day after its window until it is reached', async () => {
  const own = await aMilestone('Trình đề án', '2026-03-15', true);
  const before = await aMilestone('Chọn tư vấn', '2026-02-20', false);
  await aMilestone('Mốc không nối', '2026-02-10', false);
  await aMilestone('Mốc không có ngày', null, true);
  const city = { tenant_id: database.tenantId };
  await database.db
    .insertInto('milestone_links')
    .values({ ...city, from_id: before, to_id: own, known_on: known })
    .execute();
  const reached = { outcome: 'done', happened_on: '2026-03-01', known_on: '2026-03-01' };
  await database.db
    .insertInto('milestone_outcomes')
    .values({ ...city, milestone_id: before, sequence: 1, ...reached })
    .execute();
  expect(await lateOn('2026-02-20')).toEqual([]);
  expect(await lateOn('2026-02-21')).toEqual(['Chọn tư vấn']);
  expect(await lateOn('2026-03-01')).toEqual([]);
  expect(await lateOn('2026-03-15')).toEqual([]);
  expect(await lateOn('2026-03-16')).toEqual(['Trình đề án']);
});
