import { beforeAll, expect, test } from 'vitest';
import { aDirective } from '#directives/testing/builders.ts';
import { useTestDatabase } from '#platform/testing/test-database.ts';
import type { Topic } from '#reading/logic/reading-types.ts';
import { type RegisterFilter, register } from '#tasks/storage/register-queries.ts';
import { agencyOf, aTask, someUnits, type UnitKey } from '#tasks/testing/builders.ts';
import type { Cell } from '../logic/responsibility.ts';
import { responsibility } from './responsibility-queries.ts';

const database = useTestDatabase();
let units: Record<UnitKey, string>;

beforeAll(async () => {
  const context = database.acting('2026-01-05');
  units = await someUnits(context);
  const led = async (topic: Topic, ...leads: UnitKey[]) => {
    const { code } = await aDirective(context, { topic });
    for (const lead of leads) await aTask(context, { leadId: units[lead], directiveCodes: [code] });
  };
  await led('giao thông', 'so-xay-dung');
  await led('giao thông', 'so-xay-dung', 'phuong-tay-ho-00103');
  await led('nhà ở', 'so-xay-dung');
  await led('y tế');
});

const inRegister = async (filter: RegisterFilter) => (await register(database.reading(), filter)).rows.length;

test('each count is the length of the list the register gives for it', async () => {
  const map = await responsibility(database.reading());
  const checks: [number, RegisterFilter][] = [
    [map.total, {}],
    ...map.fields.map(({ topic, count }): [number, RegisterFilter] => [count, { topic: [topic] }]),
    ...map.unled.cells.map(({ topic, count }): [number, RegisterFilter] => [
      count,
      { topic: [topic], isLeadMissing: true },
    ]),
    ...map.levels.flatMap(({ level, total, cells, units: own }): [number, RegisterFilter][] => [
      [total, { leadLevel: level }],
      ...cells.map((cell: Cell): [number, RegisterFilter] => [cell.count, { leadLevel: level, topic: [cell.topic] }]),
      ...own.flatMap((unit): [number, RegisterFilter][] => [
        [unit.total, { leadId: unit.id }],
        ...unit.cells.map((cell): [number, RegisterFilter] => [cell.count, { leadId: unit.id, topic: [cell.topic] }]),
      ]),
    ]),
    ...map.gaps.flatMap((gap): [number, RegisterFilter][] => [
      [gap.withoutLead, { topic: [gap.topic], isLeadMissing: true }],
      [gap.withoutPerson, { topic: [gap.topic], isLeadMissing: false, gap: 'who' }],
      [gap.withoutPost, { topic: [gap.topic], isLeadMissing: false, gap: 'responsibility' }],
    ]),
  ];
  expect(checks.length).toBeGreaterThan(15);
  for (const [count, filter] of checks) expect([filter, await inRegister(filter)]).toEqual([filter, count]);
});

test('a directive of two units stands in both lines, and once in its field', async () => {
  const map = await responsibility(database.reading());
  expect(map.levels.map(({ level, units: own }) => [level, own.map(({ key, total }) => [key, total])])).toEqual([
    ['city', [['so-xay-dung', 3]]],
    ['commune', [['phuong-tay-ho-00103', 1]]],
  ]);
  expect(map.fields[0]).toEqual({ topic: 'giao thông', count: 2 });
});

test('a field that nobody carries is named as a gap', async () => {
  const { gaps } = await responsibility(database.reading());
  expect(gaps.find(({ topic }) => topic === 'y tế')).toMatchObject({ withoutLead: 1, withoutPost: 0 });
});

test('an agency is shown its own part alone', async () => {
  const map = await responsibility(database.reading('2026-03-10', agencyOf(units['phuong-tay-ho-00103'])));
  expect([map.total, map.fields]).toEqual([1, [{ topic: 'giao thông', count: 1 }]]);
});
