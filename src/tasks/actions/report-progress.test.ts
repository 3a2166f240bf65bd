import { beforeAll, expect, test } from 'vitest';
import { loadFile } from '#platform/files/file-store.ts';
import { useTestDatabase } from '#platform/testing/test-database.ts';
import { evidenceFile, reportsOfDirective } from '../storage/report-queries.ts';
import { taskByCode } from '../storage/task-detail-queries.ts';
import { agencyOf, aTask, someUnits, type UnitKey } from '../testing/builders.ts';
import { voidTask } from './move-task.ts';
import { reportProgress } from './report-progress.ts';

const database = useTestDatabase();
const refusedWith = (code: string) => expect.objectContaining({ problems: [expect.objectContaining({ code })] });
const day = '2026-03-10';
let units: Record<UnitKey, string>;
let lead: string;
let helper: string;
beforeAll(async () => {
  units = await someUnits(database.acting(day));
  lead = units['so-xay-dung'];
  helper = units['phuong-tay-ho-00103'];
});
const office = (today = day) => database.acting(today);
const agency = (unit = lead, today = day) => database.acting(today, agencyOf(unit));
const aSharedTask = (today = '2026-03-02') => aTask(office(today), { leadId: lead, coordinatingIds: [helper] });
const countOf = async (table: 'progress_reports' | 'stored_files' | 'evidence') =>
  (
    await database.db
      .selectFrom(table)
      .select((e) => e.fn.countAll<number>().as('n'))
      .executeTakeFirstOrThrow()
  ).n;

const pdf = (name = 'bien-ban.pdf') => ({ name, mediaType: 'text/html', bytes: Buffer.from('%PDF-1.7 biên bản') });
const png = { name: 'hien-truong.PNG', mediaType: 'image/png', bytes: Buffer.from('\x89PNG\r\n\x1a\n....', 'latin1') };
const exe = { name: 'bao-cao.pdf', mediaType: 'application/pdf', bytes: Buffer.from(`MZ${'\0'.repeat(80)}`) };
const odd = { name: 'trang.html', mediaType: 'text/html', bytes: Buffer.from('<p>xin chào</p>') };

test.each([
  ['nothing of its own', { text: 'Đang triển khai theo kế hoạch' }, 'tasks.report_without_substance'],
  ['nothing at all', { text: ' ' }, 'tasks.report_empty'],
  ['110 %', { text: 'Xong móng cầu', percent: 110 }, 'tasks.percent_out_of_range'],
  ['a program that calls itself a paper', { text: 'Xong móng cầu', files: [exe] }, 'tasks.file_is_not_what_it_says'],
  ['a page of the web', { text: 'Xong móng cầu', files: [odd] }, 'tasks.file_type_not_taken'],
  ['an empty file', { text: 'Xong móng cầu', files: [{ ...pdf(), bytes: Buffer.alloc(0) }] }, 'tasks.file_empty'],
  ['a paper named as a picture', { text: 'Xong móng cầu', files: [pdf('anh.jpg')] }, 'tasks.file_is_not_what_it_says'],
  [
    'a day the unit did not live through here',
    { text: 'Xong móng cầu', reportedOn: '2026-03-09' },
    'tasks.only_office_backdates',
  ],
])('refuses %s, and stores nothing', async (_what, report, code) => {
  const task = await aSharedTask();
  const before = [await countOf('progress_reports'), await countOf('stored_files')];
  await expect(reportProgress(agency(), { code: task.code, ...report })).rejects.toEqual(refusedWith(code));
  expect([await countOf('progress_reports'), await countOf('stored_files')]).toEqual(before);
});

test('one bad file among good ones: nothing is stored', async () => {
  const { code } = await aSharedTask();
  const before = [await countOf('progress_reports'), await countOf('stored_files'), await countOf('evidence')];
  await expect(reportProgress(agency(), { code, text: 'Xong móng', files: [pdf(), exe] })).rejects.toEqual(
    refusedWith('tasks.file_is_not_what_it_says'),
  );
  expect([await countOf('progress_reports'), await countOf('stored_files'), await countOf('evidence')]).toEqual(before);
});

test('a stranger does not find the task, a leader may not report, a voided task takes no report', async () => {
  const { code } = await aSharedTask();
  const report = { code, text: 'Xong móng cầu phía bắc' };
  await expect(reportProgress(agency(units['ubnd-thanh-pho']), report)).rejects.toEqual(refusedWith('tasks.not_found'));
  await expect(reportProgress(database.acting(day, { role: 'leader' }), report)).rejects.toEqual(
    refusedWith('platform.not_allowed'),
  );
  await voidTask(office(), { code, reason: 'Hết hiệu lực' });
  await expect(reportProgress(agency(), report)).rejects.toEqual(refusedWith('tasks.not_open'));
});

test('lead and helper each report for their own unit, with evidence byte for byte', async () => {
  const { code } = await aSharedTask();
  await reportProgress(agency(helper), { code, text: 'Đã bàn giao 400 m mặt bằng', documentNumbers: ['15/BB-UBND'] });
  await reportProgress(agency(lead, '2026-03-11'), {
    code,
    text: 'Đạt 64% khối lượng',
    percent: 64,
    expectedOn: '2026-07-15',
    obstacle: 'Còn 2 hộ',
    files: [pdf(), png],
  });
  const task = (await taskByCode(database.reading('2026-03-11'), code))!;
  expect(task).toMatchObject({
    percent: 64,
    expectedOn: '2026-07-15',
    obstacle: 'Còn 2 hộ',
    lastNewsOn: '2026-03-11',
    reportCount: 2,
    status: 'at_risk',
  });
  expect(task.reports.map((report) => report.organisationShortName)).toEqual(['Sở Xây dựng', 'phường Tây Hồ']);
  expect(task.reports[1]!.evidence).toMatchObject([{ kind: 'document', label: '15/BB-UBND', fileId: null }]);
  const [paper, photo] = task.reports[0]!.evidence;
  expect([paper!.mediaType, photo!.kind]).toEqual(['application/pdf', 'photo']);
  expect((await loadFile(database.reading(), paper!.fileId!))!.bytes).toEqual(pdf().bytes);
});

test('evidence opens for those who see the task, from the day it was known, and for nobody else', async () => {
  const { code } = await aSharedTask();
  await reportProgress(agency(), { code, text: 'Xong móng', files: [pdf()] });
  const { id } = (await taskByCode(database.reading(), code))!.reports[0]!.evidence[0]!;
  expect(await evidenceFile(database.reading(day, agencyOf(helper)), id)).toMatchObject({ name: 'bien-ban.pdf' });
  expect(await evidenceFile(database.reading(day, agencyOf(units['ubnd-thanh-pho'])), id)).toBeNull();
  expect(await evidenceFile(database.reading('2026-03-09'), id)).toBeNull();
});

test('the secretariat enters a report on paper: known from today, reported on its own day', async () => {
  const { code } = await aSharedTask();
  const report = { code, text: 'Xong cọc nhồi số 12', reportedOn: '2026-03-05', source: 'Báo cáo 33/BC-SXD' };
  await expect(reportProgress(office(), { ...report, organisationId: units['ubnd-thanh-pho'] })).rejects.toEqual(
    refusedWith('tasks.unit_has_no_part'),
  );
  await expect(reportProgress(office(), { ...report, reportedOn: '2026-03-01' })).rejects.toEqual(
    refusedWith('tasks.reported_before_issue'),
  );
  await reportProgress(office(), report);
  expect((await taskByCode(database.reading(), code))!).toMatchObject({ lastNewsOn: '2026-03-05' });
  expect((await taskByCode(database.reading('2026-03-09'), code))!).toMatchObject({ lastNewsOn: null, reports: [] });
});

test('the reports of a directive, newest first; a unit without a part in it learns nothing', async () => {
  const { code } = await aSharedTask();
  const { directiveCodes } = (await taskByCode(database.reading(), code))!;
  await reportProgress(agency(), { code, text: 'Xong trụ T1 ngày 10-3' });
  expect(await reportsOfDirective(database.reading(), directiveCodes[0]!)).toMatchObject([
    { taskCode: code, text: 'Xong trụ T1 ngày 10-3' },
  ]);
  expect(
    await reportsOfDirective(database.reading(day, agencyOf(units['ubnd-thanh-pho'])), directiveCodes[0]!),
  ).toBeNull();
});
