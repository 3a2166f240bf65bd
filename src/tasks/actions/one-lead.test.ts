import fc from 'fast-check';
import { sql } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import { useTestDatabase } from '#platform/testing/test-database.ts';
import { newId } from '#shared/id.ts';
import { addDays } from '#shared/plain-date.ts';
import { taskByCode } from '../storage/task-detail-queries.ts';
import { aTask, someUnits, type UnitKey } from '../testing/builders.ts';
import { changeLead } from './change-lead.ts';

const database = useTestDatabase();
const refusedWith = (code: string) => expect.objectContaining({ problems: [expect.objectContaining({ code })] });
const start = '2026-03-10';
const standing: readonly UnitKey[] = ['so-xay-dung', 'phuong-tay-ho-00103', 'ubnd-thanh-pho'];
let units: Record<UnitKey, string>;
beforeAll(async () => {
  units = await someUnits(database.acting(start));
});
const office = (today = start) => database.acting(today);

test('refuses a past day, the same unit, a unit that has ended, and no reason', async () => {
  const { code } = await aTask(office(), { leadId: units['so-xay-dung'] });
  const change = { code, leadId: units['phuong-tay-ho-00103'], reason: 'Đúng địa bàn' };
  await expect(changeLead(office(), { ...change, from: '2026-03-09' })).rejects.toEqual(
    refusedWith('tasks.lead_change_in_past'),
  );
  await expect(changeLead(office(), { ...change, leadId: units['so-xay-dung'] })).rejects.toEqual(
    refusedWith('tasks.lead_unchanged'),
  );
  await expect(changeLead(office(), { ...change, leadId: units['ubnd-quan-tay-ho'] })).rejects.toEqual(
    refusedWith('tasks.unit_not_standing'),
  );
  await expect(changeLead(office(), { ...change, reason: ' ' })).rejects.toEqual(refusedWith('tasks.reason_missing'));
});

test('the department that merged: each day shows who led then, by the name of then', async () => {
  const { code } = await aTask(office('2025-02-10'), { leadId: units['so-giao-thong-van-tai'] });
  await changeLead(office('2025-02-26'), {
    code,
    leadId: units['so-xay-dung'],
    from: '2025-03-01',
    reason: 'Hợp nhất hai sở',
  });
  const lastDay = (await taskByCode(database.reading('2025-02-28'), code))!;
  const firstDay = (await taskByCode(database.reading('2025-03-01'), code))!;
  expect(lastDay).toMatchObject({ leadShortName: 'Sở GTVT', previousLeadId: null });
  expect(firstDay).toMatchObject({
    leadShortName: 'Sở Xây dựng',
    previousLeadShortName: 'Sở GTVT',
    leadChangeReason: 'Hợp nhất hai sở',
  });
  expect(firstDay.leads).toMatchObject([
    { shortName: 'Sở GTVT', to: '2025-02-28' },
    { shortName: 'Sở Xây dựng', from: '2025-03-01', to: null },
  ]);
  expect((await taskByCode(database.reading('2025-02-25'), code))!.leads).toMatchObject([
    { shortName: 'Sở GTVT', to: null },
  ]);
});

test('law: after any sequence of changes, every day from the issue on has exactly one lead', async () => {
  const step = fc.record({
    unit: fc.constantFrom(...standing),
    wait: fc.integer({ min: 0, max: 10 }),
    ahead: fc.integer({ min: 0, max: 15 }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
      const { id, code } = await aTask(office(), {
        leadId: units['so-xay-dung'],
        coordinatingIds: [units['phuong-tay-ho-00103']],
      });
      let today = start;
      for (const { unit, wait, ahead } of steps) {
        today = addDays(today, wait);
        const from = addDays(today, ahead);
        await changeLead(office(today), { code, leadId: units[unit], from, reason: 'Đổi chủ trì' }).catch((error) =>
          expect(error).toEqual(refusedWith('tasks.lead_unchanged')),
        );
      }
      expect(await leadsADay(id, start, addDays(today, 30))).toEqual([1]);
    }),
    { numRuns: 12 },
  );
});

/** The different numbers of leads that any day between two days has. */
async function leadsADay(taskId: string, from: string, to: string): Promise<number[]> {
  const { rows } = await sql<{ count: number }>`
    select distinct count(a.id)::int as count from generate_series(${from}::date, ${to}::date, '1 day') as day
    left join task_assignments a on a.task_id = ${taskId} and a.part = 'lead' and a.withdrawn_on is null and a.valid @> day::date group by day
  `.execute(database.db);
  return rows.map((row) => row.count);
}

const part = (taskId: string, valid: string, unit: UnitKey = 'phuong-tay-ho-00103') => ({
  tenant_id: database.tenantId,
  id: newId(),
  task_id: taskId,
  organisation_id: units[unit],
  part: 'lead',
  valid,
  reason: 'thử',
  known_on: start,
});

test('the database itself refuses two leads on one day', async () => {
  const { id } = await aTask(office(), { leadId: units['so-xay-dung'] });
  const second = database.db.insertInto('task_assignments').values(part(id, '[2026-05-01,)')).execute();
  await expect(second).rejects.toThrow(/one_lead_a_day/);
});

test('the database itself refuses a day without a lead, when the transaction ends', async () => {
  const { id } = await aTask(office(), { leadId: units['so-xay-dung'] });
  const cut = database.db
    .updateTable('task_assignments')
    .set({ valid: '[2026-03-10,2026-05-01)' })
    .where('task_id', '=', id);
  await expect(cut.execute()).rejects.toThrow(/day without a lead/);
  const gap = database.db.transaction().execute(async (db) => {
    await db
      .updateTable('task_assignments')
      .set({ valid: '[2026-03-10,2026-05-01)' })
      .where('task_id', '=', id)
      .execute();
    await db.insertInto('task_assignments').values(part(id, '[2026-05-02,)')).execute();
  });
  await expect(gap).rejects.toThrow(/day without a lead/);
  expect(await leadsADay(id, start, '2026-06-01')).toEqual([1]);
});

test('the database itself refuses to rewrite moves, windows and reports', async () => {
  const { id } = await aTask(office(), { leadId: units['so-xay-dung'] });
  await expect(
    database.db.updateTable('task_events').set({ happened_on: '2026-01-01' }).where('task_id', '=', id).execute(),
  ).rejects.toThrow(/never changed/);
  await expect(database.db.deleteFrom('task_deadlines').where('task_id', '=', id).execute()).rejects.toThrow(
    /never changed/,
  );
});
