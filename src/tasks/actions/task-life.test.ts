import { beforeAll, describe, expect, test } from 'vitest';
import { verifyChain } from '#platform/audit/audit-queries.ts';
import { useTestDatabase } from '#platform/testing/test-database.ts';
import { taskByCode } from '../storage/task-detail-queries.ts';
import { aDraft, agencyOf, aTask, dueBy, someUnits, type UnitKey } from '../testing/builders.ts';
import { changeCoordinating } from './change-coordinating.ts';
import { changeLead } from './change-lead.ts';
import { correctTask } from './correct-task.ts';
import { createTask } from './create-task.ts';
import { issueTask } from './issue-task.ts';
import { extendDeadline } from './move-deadline.ts';
import {
  acceptResult,
  acknowledge,
  pauseTask,
  resumeTask,
  returnTask,
  sendBack,
  submit,
  voidTask,
} from './move-task.ts';

const database = useTestDatabase();
const refusedWith = (code: string, details?: object) =>
  expect.objectContaining({
    problems: [expect.objectContaining({ code, ...(details && { details: expect.objectContaining(details) }) })],
  });
const day = '2026-03-10';
let units: Record<UnitKey, string>;
let lead: string;
beforeAll(async () => {
  units = await someUnits(database.acting(day));
  lead = units['so-xay-dung'];
});
const office = (today = day) => database.acting(today);
const agency = (unit = lead, today = day) => database.acting(today, agencyOf(unit));
const seen = async (code: string, asOf = day) => (await taskByCode(database.reading(asOf), code))!;

describe('create', () => {
  test.each([
    ['a directive that is not there', { directiveCodes: ['D99'] }, 'tasks.directive_not_found'],
    [
      'a window that runs backwards',
      { due: { ...dueBy('2026-01-01'), earliest: '2026-02-01' } },
      'tasks.window_reversed',
    ],
    ['a year that was mistyped', { due: dueBy('3026-06-30') }, 'tasks.window_beyond_calendar'],
    ['an exact window without a day', { due: { ...dueBy('2026-01-01'), latest: null } }, 'tasks.window_without_end'],
    ['a post that is not there', { responsiblePostId: '00000000-0000-7000-8000-000000000000' }, 'tasks.post_not_found'],
    ['a unit that is not there', { leadId: '00000000-0000-7000-8000-000000000000' }, 'tasks.unit_not_found'],
  ])('refuses %s', async (_what, wanted, code) => {
    await expect(aDraft(office(), wanted)).rejects.toEqual(refusedWith(code));
  });

  test('refuses a unit that has ended, by the name it had', async () => {
    const draft = aDraft(office(), { leadId: units['so-giao-thong-van-tai'] });
    await expect(draft).rejects.toEqual(refusedWith('tasks.unit_not_standing', { unit: 'Sở Giao thông vận tải' }));
  });

  test('refuses whoever is not the secretariat', async () => {
    const request = { title: 'Xây trạm bơm', directiveCodes: ['D01'] };
    await expect(createTask(agency(), request)).rejects.toEqual(refusedWith('platform.not_allowed'));
    await expect(createTask(database.acting(day, { role: 'leader' }), request)).rejects.toEqual(
      refusedWith('platform.not_allowed'),
    );
  });

  test('keeps what was said, as a draft nobody owes yet', async () => {
    const { code } = await aDraft(office(), { leadId: lead, coordinatingIds: [units['phuong-tay-ho-00103']] });
    expect(await seen(code)).toMatchObject({
      state: 'draft',
      status: 'unassigned',
      leadName: 'Sở Xây dựng',
      coordinating: [{ key: 'phuong-tay-ho-00103' }],
    });
  });
});

describe('issue', () => {
  test('refuses without a lead', async () => {
    const { code } = await aDraft(office());
    await expect(issueTask(office(), { code })).rejects.toEqual(refusedWith('tasks.lead_missing'));
  });

  test('refuses gaps among the six until somebody accepts them by name', async () => {
    const { code } = await aDraft(office(), { leadId: lead, deliverable: null });
    await expect(issueTask(office(), { code })).rejects.toEqual(
      refusedWith('tasks.gaps_not_accepted', { missing: 'responsibility,deliverable', full: 4 }),
    );
    await issueTask(office(), { code, acceptedGaps: { reason: 'Việc gấp', acceptedBy: 'Chánh Văn phòng' } });
    const task = await seen(code);
    expect(task).toMatchObject({ state: 'issued', status: 'on_plan', issuedOn: day });
    expect(task.gapAcceptances).toEqual([
      { missing: ['responsibility', 'deliverable'], reason: 'Việc gấp', acceptedBy: 'Chánh Văn phòng', on: day },
    ]);
  });

  test('with all six clear nothing need be accepted', async () => {
    const post = await database.db.selectFrom('posts').select('id').executeTakeFirstOrThrow();
    const { code } = await aDraft(office(), { leadId: lead, responsiblePostId: post.id });
    await issueTask(office(), { code });
    expect(await seen(code)).toMatchObject({ sixFull: 6, gapAcceptances: [], state: 'issued' });
  });

  test('refuses a day of issue before its lead began', async () => {
    const { code } = await aDraft(office(), { leadId: lead });
    const early = issueTask(office(), {
      code,
      happenedOn: '2026-03-09',
      acceptedGaps: { reason: 'x', acceptedBy: 'y' },
    });
    await expect(early).rejects.toEqual(refusedWith('tasks.issued_before_lead'));
  });
});

describe('moves', () => {
  test('the lead takes on, hands in; the office sends back, accepts; each leaves its mark', async () => {
    const { code } = await aTask(office(), { leadId: lead });
    await acknowledge(agency(), { code });
    await submit(agency(lead, '2026-03-12'), { code });
    await sendBack(office('2026-03-13'), { code, reason: 'Thiếu bản vẽ' });
    await submit(agency(lead, '2026-03-20'), { code });
    await acceptResult(office('2026-03-21'), { code });
    const task = await seen(code, '2026-03-21');
    expect(task).toMatchObject({ status: 'done', acceptedOn: '2026-03-21', isDone: true });
    expect(task.events.map((event) => event.event)).toEqual([
      'issued',
      'acknowledged',
      'submitted',
      'sent_back',
      'submitted',
      'accepted',
    ]);
    expect((await seen(code, '2026-03-12')).state).toBe('submitted');
  });

  test('a return needs a reason; returned, it can be handed on and issued again', async () => {
    const { code } = await aTask(office(), { leadId: lead });
    await expect(returnTask(agency(), { code })).rejects.toEqual(refusedWith('tasks.reason_missing'));
    await returnTask(agency(), { code, reason: 'Không thuộc thẩm quyền' });
    await changeLead(office(), { code, leadId: units['phuong-tay-ho-00103'], reason: 'Đúng địa bàn' });
    await issueTask(office(), { code, acceptedGaps: { reason: 'Việc gấp', acceptedBy: 'Chánh Văn phòng' } });
    expect(await seen(code)).toMatchObject({ state: 'issued', leadShortName: 'phường Tây Hồ' });
  });

  test('pause needs a reason and can end; void ends for good', async () => {
    const { code } = await aTask(office(), { leadId: lead });
    await pauseTask(office(), { code, reason: 'Chờ quy hoạch' });
    expect(await seen(code)).toMatchObject({
      status: 'paused',
      reasons: [{ code: 'paused', details: { reason: 'Chờ quy hoạch' } }],
    });
    await resumeTask(office(), { code });
    await voidTask(office(), { code, reason: 'Văn bản gốc hết hiệu lực' });
    expect(await seen(code)).toMatchObject({ status: 'void', moves: [] });
    await expect(resumeTask(office(), { code })).rejects.toEqual(refusedWith('tasks.move_not_possible'));
  });

  test('a coordinating unit, a leader and an administrator cannot move a task; a stranger does not even find it', async () => {
    const helper = units['phuong-tay-ho-00103'];
    const { code } = await aTask(office(), { leadId: lead, coordinatingIds: [helper] });
    await expect(acknowledge(agency(helper), { code })).rejects.toEqual(refusedWith('platform.not_allowed'));
    await expect(acknowledge(database.acting(day, { role: 'leader' }), { code })).rejects.toEqual(
      refusedWith('platform.not_allowed'),
    );
    await expect(acknowledge(database.acting(day, { role: 'administrator' }), { code })).rejects.toEqual(
      refusedWith('platform.not_allowed'),
    );
    await expect(acknowledge(agency(units['ubnd-thanh-pho']), { code })).rejects.toEqual(
      refusedWith('tasks.not_found'),
    );
    await expect(acceptResult(agency(), { code })).rejects.toEqual(refusedWith('platform.not_allowed'));
  });

  test('an agency records today only; the office may enter an earlier day, but none before the last move', async () => {
    const { code } = await aTask(office('2026-03-02'), { leadId: lead });
    await expect(acknowledge(agency(), { code, happenedOn: '2026-03-03' })).rejects.toEqual(
      refusedWith('tasks.only_office_backdates'),
    );
    await expect(acknowledge(office(), { code, happenedOn: '2026-03-01' })).rejects.toEqual(
      refusedWith('tasks.day_before_last_move'),
    );
    await acknowledge(office(), { code, happenedOn: '2026-03-03' });
    expect((await seen(code)).acknowledgedOn).toBe('2026-03-03');
    expect((await seen(code, '2026-03-09')).acknowledgedOn).toBeNull();
  });
});

describe('more time', () => {
  const ask = { due: dueBy('2026-09-30'), reason: 'Đổi phương án', decidedBy: 'Chủ tịch', source: '12/TB-UBND' };

  test.each([
    ['an earlier day', { due: dueBy('2026-06-30') }, 'tasks.extension_not_later'],
    [
      'no day at all',
      { due: { earliest: null, latest: null, phrase: 'sớm', certainty: 'none' as const } },
      'tasks.extension_not_later',
    ],
    ['no reason', { reason: ' ' }, 'tasks.extension_needs_ground'],
    ['nobody’s word', { decidedBy: '' }, 'tasks.extension_needs_ground'],
    ['no paper', { source: '' }, 'tasks.extension_needs_ground'],
  ])('refuses %s', async (_what, change, code) => {
    const task = await aTask(office(), { leadId: lead });
    await expect(extendDeadline(office(), { code: task.code, ...ask, ...change })).rejects.toEqual(refusedWith(code));
  });

  test('keeps the first window in sight, and the earlier day sees only that one', async () => {
    const { code } = await aTask(office('2026-03-02'), { leadId: lead });
    await extendDeadline(office(), { code, ...ask });
    const task = await seen(code);
    expect(task).toMatchObject({ due: { latest: '2026-09-30' }, firstDue: { latest: '2026-06-30' }, extensions: 1 });
    expect(task.deadlines[1]).toMatchObject({
      no: 2,
      reason: 'Đổi phương án',
      decidedBy: 'Chủ tịch',
      source: '12/TB-UBND',
    });
    expect(await seen(code, '2026-03-09')).toMatchObject({
      due: { latest: '2026-06-30' },
      firstDue: null,
      extensions: 0,
    });
  });
});

test('two people at once: the later one is told, and nothing is overwritten', async () => {
  const { code, version } = await aTask(office(), { leadId: lead });
  await correctTask(office(), { code, expectedVersion: version, title: 'Xây trạm bơm Liên Mạc' });
  const second = correctTask(office(), { code, expectedVersion: version, title: 'Xây trạm bơm Yên Sở' });
  await expect(second).rejects.toEqual(refusedWith('tasks.changed_meanwhile'));
  expect(await seen(code)).toMatchObject({ title: 'Xây trạm bơm Liên Mạc', versions: [{ no: 1 }, { no: 2 }] });
});

test('a correction that changes nothing is refused; null empties, absence keeps', async () => {
  const { code } = await aTask(office(), { leadId: lead });
  await expect(correctTask(office(), { code, title: 'Xây trạm bơm ven sông' })).rejects.toEqual(
    refusedWith('tasks.nothing_changed'),
  );
  await correctTask(office(), { code, authority: null });
  expect(await seen(code)).toMatchObject({ authority: null, deliverable: 'Biên bản nghiệm thu trạm bơm' });
});

test('who coordinates can change; the lead cannot coordinate too', async () => {
  const helper = units['phuong-tay-ho-00103'];
  const { code } = await aTask(office('2026-03-02'), { leadId: lead });
  await expect(changeCoordinating(office(), { code, unitIds: [lead], reason: 'x' })).rejects.toEqual(
    refusedWith('tasks.lead_also_coordinates'),
  );
  await changeCoordinating(office(), { code, unitIds: [helper], reason: 'Thêm phường' });
  expect((await seen(code)).coordinating.map((unit) => unit.id)).toEqual([helper]);
  await changeCoordinating(office('2026-03-15'), { code, unitIds: [], reason: 'Xong phần việc' });
  expect((await seen(code, '2026-03-15')).coordinating).toEqual([]);
  expect((await seen(code, '2026-03-14')).coordinating.map((unit) => unit.id)).toEqual([helper]);
});

test('all of it is in the audit chain, and the chain holds', async () => {
  expect(await verifyChain(database.db, database.tenantId)).toMatchObject({ holds: true });
});
