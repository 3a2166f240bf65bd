import { beforeAll, expect, test } from 'vitest';
import { aDirective } from '#directives/testing/builders.ts';
import { useTestDatabase } from '#platform/testing/test-database.ts';
import type { DateWindow } from '#shared/date-window.ts';
import { roadmapDetail, roadmapsList } from '../storage/roadmap-queries.ts';
import { addMilestone } from './add-milestone.ts';
import { moveMilestone, reachMilestone, voidMilestone } from './change-milestone.ts';
import { linkMilestones } from './link-milestones.ts';

const database = useTestDatabase();
const october: DateWindow = {
  earliest: '2025-10-11',
  latest: '2025-10-20',
  phrase: 'trung tuần tháng 10',
  certainty: 'fuzzy',
};
const november: DateWindow = { earliest: '2025-11-01', latest: '2025-11-30', phrase: 'tháng 11', certainty: 'exact' };
let code = '';
let congress = '';

beforeAll(async () => {
  const office = database.acting('2025-01-20');
  code = (await aDirective(office)).code;
  congress = (await addMilestone(office, { directiveCode: code, title: 'Đại hội', due: october })).id;
});

const one = async (asOf: string) =>
  (await roadmapDetail(database.reading(asOf), code))!.milestones.find(({ id }) => id === congress);

test('only the secretariat plans, and only under a directive that is there', async () => {
  const agency = database.acting('2025-02-01', { role: 'agency' });
  await expect(addMilestone(agency, { directiveCode: code, title: 'x', due: october })).rejects.toThrow(
    'platform.not_allowed',
  );
  await expect(addMilestone(database.acting(), { directiveCode: 'D99', title: 'x', due: october })).rejects.toThrow(
    'directives.not_found',
  );
  const reversed = { ...october, earliest: '2025-12-01' };
  await expect(addMilestone(database.acting(), { directiveCode: code, title: 'x', due: reversed })).rejects.toThrow(
    'roadmaps.window_reversed',
  );
});

test('a mistyped year is refused: nobody could say how many working days are left until then', async () => {
  const far = { ...october, latest: '3025-10-20' };
  await expect(addMilestone(database.acting(), { directiveCode: code, title: 'x', due: far })).rejects.toThrow(
    'roadmaps.window_beyond_calendar',
  );
});

test('a milestone is not known before the day it was planned', async () => {
  expect(await roadmapDetail(database.reading('2025-01-19'), code)).toBeNull();
  expect((await one('2025-01-20'))?.due).toEqual(october);
});

test('a moved window keeps the first plan and its reason; earlier days see the first plan', async () => {
  await moveMilestone(database.acting('2025-09-01'), {
    milestoneId: congress,
    due: november,
    reason: 'Chờ Bộ Chính trị',
  });
  expect(await one('2025-08-31')).toMatchObject({ due: october, firstDue: null });
  expect(await one('2025-09-01')).toMatchObject({ due: november, firstDue: october, moveReason: 'Chờ Bộ Chính trị' });
});

test('a move keeps the planned start unless another one, or none, is given', async () => {
  const start = { directiveCode: code, title: 'Hội nghị', due: october, startsOn: '2025-10-01' };
  const { id: milestoneId } = await addMilestone(database.acting('2025-09-02'), start);
  const move = { milestoneId, due: november, reason: 'Lùi theo kế hoạch chung' };
  const startsOn = async (asOf: string) =>
    (await roadmapDetail(database.reading(asOf), code))!.milestones.find(({ id }) => id === milestoneId)?.startsOn;
  await moveMilestone(database.acting('2025-09-03'), move);
  expect(await startsOn('2025-09-03')).toBe('2025-10-01');
  await moveMilestone(database.acting('2025-09-04'), { ...move, startsOn: null });
  expect(await startsOn('2025-09-04')).toBeNull();
  await voidMilestone(database.acting('2025-09-05'), { milestoneId, on: '2025-09-05', note: 'ghép vào đại hội' });
});

test('nothing is reached before its day has come', async () => {
  const early = reachMilestone(database.acting('2025-10-01'), { milestoneId: congress, on: '2025-11-17' });
  await expect(early).rejects.toThrow('roadmaps.not_yet');
});

test('reached on a day: done from then on, open before, and not twice', async () => {
  await reachMilestone(database.acting('2025-11-17'), { milestoneId: congress, on: '2025-11-17' });
  expect((await one('2025-11-16'))?.status).not.toBe('done');
  expect(await one('2025-12-01')).toMatchObject({ status: 'done', doneOn: '2025-11-17' });
  const again = reachMilestone(database.acting('2025-11-18'), { milestoneId: congress, on: '2025-11-18' });
  await expect(again).rejects.toThrow('roadmaps.milestone_done');
});

test('a step that no longer applies says why and stays on the roadmap', async () => {
  const office = database.acting('2025-07-01');
  const { id } = await addMilestone(office, { directiveCode: code, title: 'Đại hội cấp huyện', due: october });
  await expect(voidMilestone(office, { milestoneId: id, on: '2025-07-01' })).rejects.toThrow('roadmaps.reason_missing');
  await voidMilestone(office, { milestoneId: id, on: '2025-07-01', note: 'cấp huyện kết thúc' });
  const rows = (await roadmapDetail(database.reading('2025-07-02'), code))!.milestones;
  expect(rows.find((row) => row.id === id)).toMatchObject({ status: 'void', voidReason: 'cấp huyện kết thúc' });
});

test('an order that closes a circle is refused, and nothing of it is kept', async () => {
  const office = database.acting();
  const add = async (title: string) => (await addMilestone(office, { directiveCode: code, title, due: october })).id;
  const [first, second] = [await add('Dự thảo'), await add('Trình')];
  await linkMilestones(office, { fromId: first, toId: second });
  await expect(linkMilestones(office, { fromId: second, toId: first })).rejects.toThrow('roadmaps.circle');
  const rows = (await roadmapDetail(database.reading(), code))!.milestones;
  expect(rows.find((row) => row.id === first)?.after).toEqual([]);
  expect(rows.find((row) => row.id === second)?.after).toEqual([first]);
});

test('the list counts steps, reached and late ones, and names the next', async () => {
  const { rows, withoutRoadmap } = await roadmapsList(database.reading());
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatchObject({ code, status: 'late', reached: 1, late: 2 });
  expect(withoutRoadmap).toBe(0);
});

test('an agency without a part in the directive does not learn that it exists', async () => {
  const stranger = database.reading('2026-03-10', { role: 'agency', organisationIds: [] });
  expect(await roadmapDetail(stranger, code)).toBeNull();
  expect((await roadmapsList(stranger)).rows).toEqual([]);
});
