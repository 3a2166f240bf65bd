import { beforeAll, expect, test } from 'vitest';
import { aDirective } from '#directives/testing/builders.ts';
import { useTestDatabase } from '#platform/testing/test-database.ts';
import { reportProgress } from '#tasks/actions/report-progress.ts';
import { register } from '#tasks/storage/register-queries.ts';
import { taskByCode } from '#tasks/storage/task-detail-queries.ts';
import { agencyOf, aTask, someUnits, type UnitKey } from '#tasks/testing/builders.ts';
import { decisionById, decisionsOf, decisionsOfCode, decisionsWaiting } from '../storage/decision-queries.ts';
import { aQuestion } from '../testing/builders.ts';
import { askForDecision } from './ask-for-decision.ts';
import { decide } from './decide.ts';

const database = useTestDatabase();
const refusedWith = (code: string) => expect.objectContaining({ problems: [expect.objectContaining({ code })] });
const day = '2026-03-10';
const office = (today = day) => database.acting(today);
const leader = (today = day) => database.acting(today, { role: 'leader', name: 'Thường trực' });
let units: Record<UnitKey, string>;
let directive: { id: string; code: string };
let taskCode: string;
beforeAll(async () => {
  units = await someUnits(office('2026-01-05'));
  directive = await aDirective(office('2026-01-05'));
  taskCode = (await aTask(office('2026-01-05'), { directiveCodes: [directive.code], leadId: units['so-xay-dung'] }))
    .code;
});
const asked = (wanted = {}, today = day) =>
  aQuestion(office(today), { directiveCode: directive.code, askedById: units['so-xay-dung'], ...wanted });
const option = { label: 'Chờ', consequence: 'Muộn một quý.' };

test.each([
  ['a directive that is not there', { directiveCode: 'D99' }, 'obstacles.directive_not_found'],
  ['one option only', { options: [option] }, 'obstacles.options_missing'],
  ['two options of one name', { options: [option, { ...option, label: 'chờ ' }] }, 'obstacles.options_alike'],
  ['an answer by a day that has passed', { answerBy: '2026-03-09' }, 'obstacles.answer_by_passed'],
  ['no unit that asks', { askedById: undefined }, 'obstacles.asking_unit_missing'],
  ['a day of asking in the future', { askedOn: '2026-03-11' }, 'obstacles.asked_in_future'],
])('refuses %s', async (_what, wanted, code) => {
  await expect(asked(wanted)).rejects.toEqual(refusedWith(code));
});

test('an agency asks about what it sees, for itself; a leader does not ask', async () => {
  const own = database.acting(day, agencyOf(units['so-xay-dung']));
  const stranger = database.acting(day, agencyOf(units['phuong-tay-ho-00103']));
  const question = await aQuestion(own, { directiveCode: directive.code, askedById: units['phuong-tay-ho-00103'] });
  expect(question).toMatchObject({ askedByShortName: 'Sở Xây dựng', isOpen: true, waitingDays: 0 });
  await expect(aQuestion(stranger, { directiveCode: directive.code })).rejects.toEqual(
    refusedWith('obstacles.directive_not_found'),
  );
  await expect(askForDecision(leader(), { directiveCode: directive.code, question: 'x', options: [] })).rejects.toEqual(
    refusedWith('platform.not_allowed'),
  );
});

test('only a leader decides, restating an option that is there; then it is final', async () => {
  const { id } = await asked();
  const choice = { id, optionNo: 2, confirmation: 'Chờ mặt bằng', comment: 'Báo cáo lại sau 30 ngày' };
  await expect(decide(office(), choice)).rejects.toEqual(refusedWith('platform.not_allowed'));
  await expect(decide(leader(), { ...choice, optionNo: 3 })).rejects.toEqual(refusedWith('obstacles.no_such_option'));
  await expect(decide(leader(), { ...choice, confirmation: 'Khởi công' })).rejects.toEqual(
    refusedWith('obstacles.choice_not_confirmed'),
  );
  await expect(decide(leader(), { ...choice, id: directive.id })).rejects.toEqual(refusedWith('obstacles.not_found'));
  expect(await decide(leader(), choice)).toMatchObject({
    isOpen: false,
    optionNo: 2,
    decidedBy: 'Thường trực',
    decidedOn: day,
  });
  await expect(decide(leader(), choice)).rejects.toEqual(refusedWith('obstacles.already_decided'));
  await expect(database.db.deleteFrom('decisions').execute()).rejects.toThrow(/never changed/);
});

test('as of an earlier day a decided question still waits, and is counted in the register', async () => {
  const other = await aDirective(office('2026-01-06'));
  const { id } = await aQuestion(office('2026-02-01'), {
    directiveCode: other.code,
    askedById: units['so-xay-dung'],
    askedOn: '2026-01-30',
    answerBy: '2026-03-31',
  });
  await decide(leader('2026-03-05'), { id, optionNo: 1, confirmation: 'Khởi công' });
  const waiting = async (asOf: string) =>
    (await decisionsWaiting(database.reading(asOf))).filter((row) => row.id === id);
  expect(await waiting('2026-03-04')).toMatchObject([
    { waitingDays: 33, daysLeft: 27, decidedBy: null, comment: null },
  ]);
  expect(await waiting('2026-03-05')).toEqual([]);
  expect(await waiting('2026-01-31')).toEqual([]);
  expect(await decisionById(database.reading(), id)).toMatchObject({ waitingDays: 34, daysLeft: null });
  const needing = async (asOf: string) =>
    (await register(database.reading(asOf), { needsDecision: true, codes: [other.code] })).rows.length;
  expect([await needing('2026-03-04'), await needing('2026-03-05')]).toEqual([1, 0]);
});

test('the most pressing first: a day before none, then the longest wait', async () => {
  const own = await aDirective(office());
  const ask = (question: string, wanted = {}) => asked({ directiveCode: own.code, question, ...wanted });
  await ask('không hẹn, mới');
  await ask('không hẹn, lâu', { askedOn: '2026-02-01' });
  await ask('hẹn tháng 4', { answerBy: '2026-04-30' });
  await ask('hẹn tháng 3', { answerBy: '2026-03-31' });
  expect((await decisionsOf(database.reading(), own.id)).map((row) => row.question)).toEqual([
    'hẹn tháng 3',
    'hẹn tháng 4',
    'không hẹn, lâu',
    'không hẹn, mới',
  ]);
});

test('an agency sees no question about what is not its own', async () => {
  const stranger = database.reading(day, agencyOf(units['phuong-tay-ho-00103']));
  expect(await decisionsWaiting(stranger)).toEqual([]);
  expect(await decisionsOfCode(stranger, directive.code)).toBeNull();
});

test('an obstacle whose question waits more than 30 days puts the task at risk', async () => {
  await asked({ question: 'Nới chiều cao?' }, '2026-01-20');
  await reportProgress(office('2026-02-15'), {
    code: taskCode,
    text: 'Xong móng, vướng quy hoạch',
    obstacle: 'Quy hoạch chiều cao',
  });
  expect(await taskByCode(database.reading('2026-02-19'), taskCode)).toMatchObject({ status: 'on_plan' });
  expect(await taskByCode(database.reading('2026-02-20'), taskCode)).toMatchObject({
    status: 'at_risk',
    reasons: [
      { code: 'obstacle_waits_for_decision', details: { question: 'Nới chiều cao?', days: 31 } },
      { code: 'reported' },
    ],
  });
});
