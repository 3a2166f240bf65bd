import { beforeAll, expect, test } from 'vitest';
import { askForDecision } from '#obstacles/actions/ask-for-decision.ts';
import { decisionsWaiting } from '#obstacles/storage/decision-queries.ts';
import { organisationPage } from '#organisations/storage/page-queries.ts';
import { verifyChain } from '#platform/audit/audit-queries.ts';
import { createAccount } from '#platform/auth/account-store.ts';
import { useTestDatabase } from '#platform/testing/test-database.ts';
import { changeLead } from '#tasks/actions/change-lead.ts';
import { historyOfDirective } from '#tasks/storage/history-queries.ts';
import { taskByCode } from '#tasks/storage/task-detail-queries.ts';
import { taskList } from '#tasks/storage/task-queries.ts';
import { aTask } from '#tasks/testing/builders.ts';
import { unitOfAccount } from '../storage/reorganisation-queries.ts';
import { aReform, storeCityBefore } from '../testing/builders.ts';
import { commitReform } from './commit-reform.ts';
import { draftReform } from './draft-reform.ts';

const database = useTestDatabase();
const session = '2024-11-27';
const decided = '2025-02-26';
let units: Record<string, string>;
let bridge: { id: string; code: string };
let licences: { id: string; code: string };

beforeAll(async () => {
  units = await storeCityBefore(database.acting(session));
  const office = database.acting(session);
  bridge = await aTask(office, { title: 'Khởi công cầu Tứ Liên', leadId: units['so-giao-thong-van-tai']! });
  licences = await aTask(office, {
    ...{ title: 'Cấp giấy phép lái xe trực tuyến', leadId: units['so-giao-thong-van-tai']! },
    coordinatingIds: [units['so-xay-dung-2024']!],
  });
  await createAccount(office, {
    ...{ username: 'so-gtvt', displayName: 'Đầu mối Sở GTVT', role: 'agency', password: 'mot-mat-khau-dai' },
    organisationId: units['so-giao-thong-van-tai']!,
  });
  const directiveCode = (await taskByCode(database.reading(session), bridge.code))!.directiveCodes[0]!;
  await askForDecision(office, {
    ...{ directiveCode, question: 'Chọn phương án tuyến nào?', askedById: units['so-giao-thong-van-tai']! },
    options: [
      { label: 'Tuyến 1', consequence: 'ngắn' },
      { label: 'Tuyến 2', consequence: 'rẻ' },
    ],
  });
  const { id } = await draftReform(database.acting(decided), aReform());
  await commitReform(database.acting(decided), id);
});

test('as of 27-11-2024 the task is led by Sở GTVT, as of today by Sở Xây dựng, and its history says why', async () => {
  const then = (await taskByCode(database.reading(session), bridge.code))!;
  const now = (await taskByCode(database.reading('2026-03-10'), bridge.code))!;
  expect(then).toMatchObject({ leadShortName: 'Sở GTVT', leads: [{ shortName: 'Sở GTVT', to: null }] });
  expect(now).toMatchObject({
    ...{ leadShortName: 'Sở Xây dựng', previousLeadShortName: 'Sở GTVT' },
    leadChangeReason: 'Sở GTVT → Sở Xây dựng, NQ HĐND TP (25-2-2025)',
    leads: [
      { shortName: 'Sở GTVT', to: '2025-02-28' },
      { shortName: 'Sở Xây dựng', from: '2025-03-01', to: null },
    ],
  });
  const history = (await historyOfDirective(database.reading('2026-03-10'), now.directiveCodes[0]!))!;
  expect(history[0]).toMatchObject({
    ...{ action: 'task.handed_over', taskCode: bridge.code, occurredOn: decided },
    ground: 'Sở GTVT → Sở Xây dựng, NQ HĐND TP (25-2-2025)',
  });
});

test('the last day before the reform still shows Sở GTVT; what follows is planned', async () => {
  expect(await taskByCode(database.reading('2025-02-28'), bridge.code)).toMatchObject({
    ...{ leadShortName: 'Sở GTVT', previousLeadShortName: null },
    leads: [{ to: '2025-02-28' }, { shortName: 'Sở Xây dựng', from: '2025-03-01' }],
  });
});

test('a field of work goes its own way, and a unit that coordinated is followed by its heir', async () => {
  expect(await taskByCode(database.reading('2025-03-01'), licences.code)).toMatchObject({
    ...{ leadShortName: 'Công an TP', coordinating: [{ shortName: 'Sở Xây dựng' }] },
    leadChangeReason: 'Sở GTVT → Công an TP (giấy phép lái xe), NQ HĐND TP (25-2-2025)',
  });
});

test('the page of the heir tells what it received, and since when; an earlier day knows nothing of it', async () => {
  const page = await organisationPage(database.reading('2025-03-01'), 'so-xay-dung');
  expect(page).toMatchObject({
    receivedFrom: [{ organisation: { shortName: 'Sở GTVT' } }, { organisation: { key: 'so-xay-dung-2024' } }],
    parents: [{ tree: 'government', organisation: { key: 'ubnd-thanh-pho' } }],
  });
  expect(await organisationPage(database.reading('2025-02-25'), 'so-xay-dung')).toBeNull();
  const old = await organisationPage(database.reading('2025-02-25'), 'so-giao-thong-van-tai');
  expect(old).toMatchObject({ organisation: { validity: { until: null } }, handedTo: [], heir: null });
});

test('an account of the old unit works for the heir from the day on, and sees its work', async () => {
  const account = await database.db.selectFrom('accounts').select(['id', 'organisation_id']).executeTakeFirstOrThrow();
  const on = (day: string) => unitOfAccount(database.reading(day), account.id, account.organisation_id!);
  expect(await on('2025-02-28')).toBe(units['so-giao-thong-van-tai']);
  const heir = await on('2025-03-01');
  const reading = database.reading('2025-03-01', { role: 'agency', organisationId: heir, organisationIds: [heir] });
  expect((await taskList(reading)).map((task) => task.code)).toContain(bridge.code);
});

test('an open question is followed up by the heir; who asked stays who asked', async () => {
  const [before] = await decisionsWaiting(database.reading('2025-02-28'));
  const [after] = await decisionsWaiting(database.reading('2025-03-01'));
  expect(before).toMatchObject({ askedByShortName: 'Sở GTVT', followedBy: null });
  expect(after).toMatchObject({ askedByShortName: 'Sở GTVT', followedBy: { shortName: 'Sở Xây dựng' } });
});

test('a task given between the decision and the day follows the reform as well', async () => {
  const office = database.acting('2025-02-27');
  const { code } = await aTask(office, { title: 'Sửa cầu Long Biên', leadId: units['so-giao-thong-van-tai']! });
  expect((await taskByCode(database.reading('2025-02-27'), code))!.leadShortName).toBe('Sở GTVT');
  expect(await taskByCode(database.reading('2025-03-01'), code)).toMatchObject({
    ...{ leadShortName: 'Sở Xây dựng', leadChangeReason: 'Sở GTVT → Sở Xây dựng, NQ HĐND TP (25-2-2025)' },
  });
  await expect(
    changeLead(database.acting('2025-03-02'), { code, leadId: units['so-giao-thong-van-tai']!, reason: 'nhầm' }),
  ).rejects.toMatchObject({ problems: [{ code: 'tasks.unit_not_standing' }] });
});

test('the audit chain holds, and the reform stands in it with its counts', async () => {
  expect(await verifyChain(database.db, database.tenantId)).toMatchObject({ holds: true });
  const entry = await database.db
    .selectFrom('audit_entries')
    .select('content')
    .where('action', '=', 'reorganisation.committed')
    .executeTakeFirstOrThrow();
  expect(JSON.parse(entry.content)).toMatchObject({
    after: { orphans: 0, tasks: 2, byKind: { lead: 2, coordinating: 1, question: 1, account: 1 } },
  });
});
