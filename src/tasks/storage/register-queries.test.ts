import { beforeAll, expect, test } from 'vitest';
import { statuses } from '#directives/logic/status.ts';
import { aDirective } from '#directives/testing/builders.ts';
import { linkDocuments } from '#documents/actions/link-documents.ts';
import { openSession } from '#documents/actions/open-session.ts';
import { storeDocument } from '#documents/actions/store-document.ts';
import { versionText } from '#documents/storage/document-queries.ts';
import { aDocument, aSession } from '#documents/testing/builders.ts';
import { useTestDatabase } from '#platform/testing/test-database.ts';
import { changeLead } from '../actions/change-lead.ts';
import { acceptResult, pauseTask, submit, voidTask } from '../actions/move-task.ts';
import { reportProgress } from '../actions/report-progress.ts';
import { aDraft, agencyOf, aTask, dueBy, someUnits, type UnitKey } from '../testing/builders.ts';
import { historyOfDirective } from './history-queries.ts';
import { register, taskCounts } from './register-queries.ts';
import { taskByCode } from './task-detail-queries.ts';
import { myTasks, taskList, tasksOfDirectives } from './task-queries.ts';

const database = useTestDatabase();
const day = '2026-03-10';
let units: Record<UnitKey, string>;
let sessionId: string;
let sessionDirective: Awaited<ReturnType<typeof aDirective>>;
const codes = {} as Record<'pump' | 'old' | 'roads' | 'idle' | 'gone', string>;
const tasks = {} as Record<'pump' | 'canal' | 'old' | 'roads', string>;
const office = (today = day) => database.acting(today);

// A register of five: late, silent since 2025 and handed over in the reform, paused, without a task, and void.
beforeAll(async () => {
  units = await someUnits(office('2025-01-02'));
  const [department, ward] = [units['so-xay-dung'], units['phuong-tay-ho-00103']];
  codes.old = (await aDirective(office('2025-01-06'), { quote: 'cải tạo chung cư cũ', topic: 'nhà ở' })).code;
  tasks.old = (
    await aTask(office('2025-01-06'), {
      directiveCodes: [codes.old],
      title: 'Cải tạo khu tập thể',
      leadId: units['so-xay-dung-2024'],
      due: dueBy('2026-12-31'),
    })
  ).code;
  await changeLead(office('2025-02-26'), {
    code: tasks.old,
    leadId: department,
    from: '2025-03-01',
    reason: 'Hợp nhất',
  });

  sessionId = (await openSession(office('2026-01-05'), aSession({ heldOn: '2026-01-05' }))).id;
  sessionDirective = await aDirective(office('2026-01-06'), {
    quote: 'xử lý nước thải sông Tô Lịch',
    topic: 'môi trường',
    sessionId,
  });
  codes.pump = sessionDirective.code;
  tasks.pump = (
    await aTask(office('2026-01-06'), { directiveCodes: [codes.pump], leadId: department, due: dueBy('2026-03-01') })
  ).code;
  tasks.canal = (
    await aTask(office('2026-01-06'), {
      directiveCodes: [codes.pump],
      title: 'Nạo vét kênh dẫn nước',
      leadId: ward,
      due: dueBy('2026-05-01'),
    })
  ).code;
  await reportProgress(office('2026-02-20'), { code: tasks.pump, text: 'Đạt 61%', percent: 61 });
  await submit(office('2026-02-24'), { code: tasks.canal });
  await acceptResult(office('2026-02-25'), { code: tasks.canal });

  codes.roads = (await aDirective(office('2026-02-01'), { quote: 'giảm ùn tắc giao thông' })).code;
  tasks.roads = (
    await aTask(office('2026-02-01'), { directiveCodes: [codes.roads], leadId: ward, deliverable: null })
  ).code;
  await pauseTask(office('2026-02-10'), { code: tasks.roads, reason: 'Chờ quy hoạch' });
  codes.idle = (await aDirective(office('2026-02-01'), { quote: 'rà soát quỹ đất công' })).code;
  codes.gone = (await aDirective(office('2026-02-01'), { quote: 'lập bến xe tạm' })).code;
  await voidTask(office('2026-02-03'), {
    code: (await aDraft(office('2026-02-02'), { directiveCodes: [codes.gone] })).code,
    reason: 'Không còn căn cứ',
  });
});

const standing = async (asOf?: string, filter = {}) => {
  const { rows } = await register(database.reading(asOf), filter);
  return Object.fromEntries(rows.map((row) => [row.code, row.status]));
};

test('worst first, each where its tasks put it', async () => {
  const { rows } = await register(database.reading());
  expect(rows.map((row) => [row.code, row.status])).toEqual([
    [codes.pump, 'late'],
    [codes.old, 'no_news'],
    [codes.idle, 'unassigned'],
    [codes.roads, 'paused'],
    [codes.gone, 'void'],
  ]);
});

test('a row says who, by when, how late, what news, and how clear', async () => {
  const { rows } = await register(database.reading(), { codes: [codes.pump] });
  expect(rows[0]).toMatchObject({
    quote: 'xử lý nước thải sông Tô Lịch',
    sessionHeldOn: '2026-01-05',
    sentence: 2,
    isLate: true,
    daysLate: 9,
    due: { latest: '2026-03-01' },
    lastNewsOn: '2026-02-20',
    leadShortName: 'Sở Xây dựng',
    otherLeadCount: 1,
    taskCount: 2,
    doneTaskCount: 1,
    sixFull: 5,
    six: { responsibility: 'half' },
    reasons: [
      { code: 'task_stands', details: { task: tasks.pump } },
      { code: 'tasks_done', details: { done: 1, tasks: 2 } },
    ],
  });
});

test('as of an earlier day: what was known then, under the chart of then', async () => {
  expect(await standing('2026-02-02')).toEqual({
    [codes.pump]: 'on_plan',
    [codes.old]: 'no_news',
    [codes.idle]: 'unassigned',
    [codes.roads]: 'on_plan',
    [codes.gone]: 'unassigned',
  });
  expect(await standing('2026-03-01')).toMatchObject({ [codes.pump]: 'due_soon' });
  expect(await standing('2025-01-05')).toEqual({});
  const [then] = (await register(database.reading('2025-02-28'))).rows;
  expect(then).toMatchObject({
    code: codes.old,
    leadId: units['so-xay-dung-2024'],
    previousLeadId: null,
    isLeadChangedByReform: false,
  });
});

test('counts are the lengths of the lists they open', async () => {
  const { rows, counts } = await register(database.reading());
  expect(counts).toEqual(await taskCounts(database.reading()));
  for (const status of statuses) {
    const filtered = await register(database.reading(), { status: [status] });
    expect(filtered.rows).toHaveLength(counts.directives.byStatus[status]);
    expect(filtered.counts.directives.total).toBe(filtered.rows.length);
  }
  expect(counts.directives.total).toBe(rows.length);
  expect((await register(database.reading(), { isLeadChanged: true })).rows).toHaveLength(
    counts.directives.leadChanged,
  );
  expect((await register(database.reading(), { isSixIncomplete: true })).rows).toHaveLength(
    counts.directives.sixIncomplete,
  );
  expect(counts.tasks.rates).toMatchObject({ due: 1, done: 0, onTime: 0, onTimeShare: 0 });
  expect(await taskList(database.reading(), { isDue: true })).toHaveLength(counts.tasks.rates.due);
  expect((await taskList(database.reading())).length).toBe(counts.tasks.total);
});

test.each<[string, () => object, () => string[]]>([
  ['a session', () => ({ sessionId }), () => [codes.pump]],
  ['a topic', () => ({ topic: ['nhà ở'] }), () => [codes.old]],
  ['a lead, with those it inherited from', () => ({ leadId: units['so-xay-dung'] }), () => [codes.old, codes.pump]],
  ['due by a day', () => ({ dueTo: '2026-06-30' }), () => [codes.pump, codes.roads]],
  ['due from a day', () => ({ dueFrom: '2026-07-01' }), () => [codes.old]],
  ['words of the quote, without accents', () => ({ text: 'nuoc thai' }), () => [codes.pump]],
  ['words of a task', () => ({ text: 'nao vet' }), () => [codes.pump]],
  ['a lead changed by the reform', () => ({ isLeadChanged: true }), () => [codes.old]],
  ['nothing that fits', () => ({ text: 'cầu Long Biên' }), () => []],
])('filter by %s', async (_what, filter, found) =>
  expect(Object.keys(await standing(undefined, filter())).sort()).toEqual(found().sort()),
);

test('a replaced document marks its directives from the day it takes effect', async () => {
  const { documentId } = (await versionText(database.reading(), sessionDirective.versionId))!;
  const newer = await storeDocument(
    office('2026-03-05'),
    aDocument({ title: 'Thông báo thay thế', issuedOn: '2026-03-05' }),
    null,
  );
  await linkDocuments(office('2026-03-05'), {
    fromId: newer.id,
    toId: documentId,
    relation: 'replaces',
    effectiveOn: '2026-03-08',
  });
  const marked = async (asOf: string) =>
    (await register(database.reading(asOf), { isBasisReplaced: true })).rows.map((row) => row.code);
  expect([await marked('2026-03-07'), await marked('2026-03-08')]).toEqual([[], [codes.pump]]);
});

test('an agency sees its tasks and their directives alone, and its counts are of those', async () => {
  const ward = database.reading(day, agencyOf(units['phuong-tay-ho-00103']));
  const { rows, counts } = await register(ward);
  expect(rows.map((row) => [row.code, row.status, row.taskCount])).toEqual([
    [codes.roads, 'paused', 1],
    [codes.pump, 'done', 1],
  ]);
  expect(counts.tasks.total).toBe(2);
  expect(await taskByCode(ward, tasks.pump)).toBeNull();
  expect((await tasksOfDirectives(ward, [codes.pump])).map((task) => task.code)).toEqual([tasks.canal]);
  expect(await historyOfDirective(ward, codes.old)).toBeNull();
  // A word that stands only in a task it may not see finds nothing.
  expect((await register(ward, { text: 'tram bom ven song', codes: [codes.pump] })).rows).toEqual([]);
});

test('an agency without a unit in anything sees an empty register', async () => {
  expect(await register(database.reading(day, agencyOf(units['ubnd-thanh-pho'])))).toMatchObject({
    rows: [],
    counts: { directives: { total: 0 }, tasks: { total: 0 } },
  });
});

test('who inherited sees what the earlier unit owed, on the days it owed it', async () => {
  const heir = {
    ...agencyOf(units['so-xay-dung']),
    organisationIds: [units['so-xay-dung'], units['so-xay-dung-2024']],
  };
  expect((await myTasks(database.reading('2025-02-01', heir))).map((task) => task.code)).toEqual([tasks.old]);
  expect((await myTasks(database.reading(day, heir))).map((task) => [task.code, task.status])).toEqual([
    [tasks.pump, 'late'],
    [tasks.old, 'no_news'],
  ]);
  expect(await myTasks(database.reading())).toEqual([]);
});

test('the history of a directive names what happened to it and to its tasks, newest first', async () => {
  const history = (await historyOfDirective(database.reading(), codes.pump))!;
  expect(history[0]).toMatchObject({ action: 'task.accepted', taskCode: tasks.canal });
  expect(history.at(-1)).toMatchObject({ action: 'directive.entered', taskCode: null });
  expect(
    (await historyOfDirective(database.reading('2026-01-06'), codes.pump))!.some(
      (entry) => entry.action === 'task.reported',
    ),
  ).toBe(false);
});
