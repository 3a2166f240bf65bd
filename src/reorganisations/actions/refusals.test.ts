import { sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';
import { useTestDatabase } from '#platform/testing/test-database.ts';
import { newId } from '#shared/id.ts';
import { changeLead } from '#tasks/actions/change-lead.ts';
import { reportProgress } from '#tasks/actions/report-progress.ts';
import { taskByCode } from '#tasks/storage/task-detail-queries.ts';
import { aTask } from '#tasks/testing/builders.ts';
import { reforms } from '../storage/reorganisation-queries.ts';
import { aReform, storeCityBefore } from '../testing/builders.ts';
import { commitReform } from './commit-reform.ts';
import { changeDraft, discardDraft, draftReform, settle } from './draft-reform.ts';
import { planReform } from './plan-reform.ts';
import { undoReform } from './undo-reform.ts';

const database = useTestDatabase();
const today = '2025-02-26';
const office = (day = today) => database.acting(day);
const refusedWith = (code: string, details: object = {}) =>
  expect.objectContaining({
    problems: expect.arrayContaining([expect.objectContaining({ code, details: expect.objectContaining(details) })]),
  });
let units: Record<string, string>;
beforeAll(async () => {
  units = await storeCityBefore(office('2024-11-27'));
});

const row = (predecessor_key: string, successor_key: string, change = {}) => ({
  ...{ predecessor_key, successor_key, kind: 'merge', is_main: '1', ...change },
});
const unit = (key: string, change = {}) => ({
  key,
  name: key,
  short_name: key,
  level: 'city',
  kind: 'department',
  ...change,
});

test.each<[code: string, change: Record<string, unknown>, details: object]>([
  ['organisations.unknown_key', { successions: [row('so-la', 'so-y-te')] }, { key: 'so-la', field: 'predecessor_key' }],
  [
    'organisations.successor_not_there',
    { successions: [row('so-xay-dung-2024', 'so-giao-thong-van-tai'), row('so-giao-thong-van-tai', 'so-y-te')] },
    { key: 'so-giao-thong-van-tai' },
  ],
  [
    'organisations.succession_before_predecessor',
    { units: [unit('so-moi')], successions: [row('so-moi', 'so-y-te', { kind: 'transfer', is_main: '0' })] },
    { key: 'so-moi' },
  ],
  [
    'organisations.shares_not_one',
    {
      successions: [
        row('so-y-te', 'so-xay-dung-2024', { kind: 'split', share: '0.6' }),
        row('so-y-te', 'so-giao-thong-van-tai', { kind: 'split', is_main: '0', share: '0.3' }),
      ],
    },
    { key: 'so-y-te', total: '0.9' },
  ],
  [
    'organisations.bad_share',
    { successions: [row('so-y-te', 'so-xay-dung-2024', { share: '40%' })] },
    { value: '40%' },
  ],
  [
    'organisations.two_main_heirs',
    { successions: [row('so-y-te', 'so-xay-dung-2024'), row('so-y-te', 'so-giao-thong-van-tai')] },
    { key: 'so-y-te' },
  ],
  [
    'organisations.own_ancestor',
    { successions: [], parents: [{ tree: 'government', key: 'ubnd-thanh-pho', parent_key: 'so-y-te' }] },
    { key: 'ubnd-thanh-pho' },
  ],
  ['organisations.overlapping_terms', { units: [unit('so-moi'), unit('so-moi')], successions: [] }, { what: 'so-moi' }],
  [
    'organisations.inherits_from_itself',
    { successions: [row('so-y-te', 'so-y-te', { is_main: '0' })] },
    { key: 'so-y-te' },
  ],
  [
    'organisations.unknown_word',
    { successions: [row('so-y-te', 'so-xay-dung-2024', { kind: 'gộp' })] },
    { value: 'gộp' },
  ],
  ['organisations.chart_in_past', { decidedOn: '2024-12-01', effectiveOn: '2025-01-01' }, { day: '2025-01-01', today }],
  ['reorganisations.nothing_in_it', { units: [], successions: [] }, {}],
])('%s is refused with the row, the value and the reason; nothing is kept', async (code, change, details) => {
  const reform = aReform(change);
  await expect(draftReform(office(), reform)).rejects.toEqual(
    code.startsWith('reorganisations')
      ? expect.objectContaining({ problems: [expect.objectContaining({ code })] })
      : refusedWith(code, details),
  );
  expect(await reforms(office())).toEqual([]);
});

describe('a reform that would orphan work', () => {
  const split = aReform({
    ...{ code: 'tach', units: [unit('so-moi')] },
    successions: [
      row('so-y-te', 'so-moi', { kind: 'split', is_main: '0' }),
      row('so-y-te', 'so-xay-dung-2024', { kind: 'split', is_main: '0' }),
    ],
  });
  const dissolved = aReform({ code: 'giai-the', units: [], successions: [], ends: [{ key: 'so-y-te' }] });
  let code: string;
  beforeAll(async () => {
    code = (await aTask(office(), { title: 'Xây bệnh viện', leadId: units['so-y-te']! })).code;
  });

  test('is previewed with its orphans and their candidates', async () => {
    const plan = await planReform(office(), split);
    expect(plan.report).toMatchObject({ orphans: 1, items: 1 });
    expect(plan.items).toMatchObject([{ code, heir: null, candidates: ['so-moi', 'so-xay-dung-2024'] }]);
  });

  test.each([
    ['several heirs and no default', split],
    ['no heir at all', dissolved],
  ])('cannot be committed: %s', async (_why, reform) => {
    const { id } = await draftReform(office(), reform);
    await expect(commitReform(office(), id)).rejects.toEqual(
      refusedWith('reorganisations.orphans_left', { unit: 'so-y-te', count: 1 }),
    );
    expect(await taskByCode(database.reading('2025-03-01'), code)).toMatchObject({ leadShortName: 'Sở Y tế' });
    await discardDraft(office(), id);
  });

  test('is settled in bulk, with units that stand on the day; then it can', async () => {
    const { id } = await draftReform(office(), split);
    await expect(settle(office(), id, [{ heir: 'so-la' }])).rejects.toEqual(
      refusedWith('reorganisations.unit_unknown', { key: 'so-la' }),
    );
    await expect(settle(office(), id, [{ heir: 'so-y-te' }])).rejects.toEqual(
      refusedWith('reorganisations.heir_not_standing', { key: 'so-y-te', day: '2025-03-01' }),
    );
    expect((await settle(office(), id, [{ heir: 'so-moi', from: 'so-y-te', reason: 'none' }])).report).toMatchObject({
      orphans: 0,
      byReason: { by_hand: 1 },
    });
    await commitReform(office(), id);
    expect(await taskByCode(database.reading('2025-03-01'), code)).toMatchObject({ leadShortName: 'so-moi' });
    await expect(changeDraft(office(), id, { choices: [] })).rejects.toEqual(
      refusedWith('reorganisations.not_a_draft', { status: 'committed' }),
    );
    const again = await draftReform(office(), aReform({ code: 'tach' }));
    await expect(commitReform(office(), again.id)).rejects.toEqual(
      refusedWith('reorganisations.already_committed', { code: 'tach' }),
    );
    await undoReform(office(), id, 'thử');
    expect(await taskByCode(database.reading('2025-03-01'), code)).toMatchObject({
      leadShortName: 'Sở Y tế',
      leads: [{ to: null }],
    });
  });
});

describe('undoing', () => {
  const committed = async (code: string) => {
    const { id } = await draftReform(office(), aReform({ code }));
    await commitReform(office(), id);
    return id;
  };
  const newUnit = async () =>
    (
      await office()
        .db.selectFrom('organisations')
        .select('id')
        .where('key', '=', 'so-xay-dung')
        .executeTakeFirstOrThrow()
    ).id;

  test('needs a reason, and ends with the day of the handover', async () => {
    const id = await committed('muon');
    await expect(undoReform(office(), id, ' ')).rejects.toMatchObject({
      problems: [{ code: 'reorganisations.undo_reason_missing' }],
    });
    await expect(undoReform(office('2025-03-02'), id, 'nhầm')).rejects.toEqual(
      refusedWith('reorganisations.undo_too_late', { day: '2025-03-01' }),
    );
    await undoReform(office('2025-03-01'), id, 'nhầm');
    await expect(undoReform(office(), id, 'nhầm')).rejects.toEqual(
      refusedWith('reorganisations.not_committed', { status: 'undone' }),
    );
  });

  test('is refused where a task has changed hands since, a unit has reported, or has got work', async () => {
    const { code } = await aTask(office(), { title: 'Sửa cầu Long Biên', leadId: units['so-giao-thong-van-tai']! });
    const id = await committed('da-dung');
    await changeLead(office(), { code, leadId: units['so-y-te']!, reason: 'đổi' });
    const other = await aTask(office('2025-03-01'), { title: 'Việc mới', leadId: await newUnit() });
    await reportProgress(office('2025-03-01'), {
      code: other.code,
      organisationId: await newUnit(),
      reportedOn: '2025-03-01',
      text: 'Đã xong phần móng, đổ bê tông trụ T1.',
      percent: 10,
      documentNumbers: [],
    });
    const refused = undoReform(office('2025-03-01'), id, 'nhầm');
    await expect(refused).rejects.toEqual(refusedWith('reorganisations.built_on_lead', { count: 1, examples: code }));
    await expect(refused).rejects.toEqual(
      refusedWith('reorganisations.built_on_task', { count: 1, examples: other.code }),
    );
  });
});

test('only the secretariat commits and undoes; an agency does not even preview', async () => {
  await expect(planReform(database.acting(today, { role: 'agency' }), aReform())).rejects.toMatchObject({
    problems: [{ code: 'platform.not_allowed' }],
  });
  await expect(commitReform(database.acting(today, { role: 'leader' }), newId())).rejects.toMatchObject({
    problems: [{ code: 'platform.not_allowed' }],
  });
});

describe('the database itself refuses', () => {
  const versions = (key: string) =>
    sql`select organisation_id from organisation_versions v join organisations o on o.id = v.organisation_id where o.key = ${key}`;
  const succession = (change: Record<string, unknown>) => ({
    ...{
      tenant_id: database.tenantId,
      id: newId(),
      predecessor_id: units['so-y-te']!,
      successor_id: units['cong-an-thanh-pho']!,
    },
    ...{
      effective_on: '2025-05-01',
      decided_on: '2025-04-01',
      kind: 'split',
      is_main: false,
      legal_basis: 'x',
      source: 'x',
      certainty: 'found',
      ...change,
    },
  });
  const insert = (change: Record<string, unknown>) =>
    office()
      .db.insertInto('successions')
      .values(succession(change) as never)
      .execute();

  test('a succession before its predecessor began, an heir that does not stand, shares that do not add to 1', async () => {
    const begun = newId();
    await office()
      .db.insertInto('organisations')
      .values({ tenant_id: database.tenantId, id: begun, key: 'so-sau' })
      .execute();
    await office()
      .db.insertInto('organisation_versions')
      .values({
        tenant_id: database.tenantId,
        id: newId(),
        organisation_id: begun,
        name: 'x',
        short_name: 'x',
        level: 'city',
        kind: 'department',
        valid: '[2025-06-01,)',
        search_text: ' x',
        source: 'x',
      })
      .execute();
    await expect(insert({ predecessor_id: begun })).rejects.toThrow(/before it began/);
    await expect(insert({ successor_id: begun })).rejects.toThrow(/does not stand/);
    await expect(insert({ share: '0.4' })).rejects.toThrow(/add to 0.4/);
  });

  test('a unit that is its own ancestor, on any day', async () => {
    const parent = { tenant_id: database.tenantId, tree: 'city', valid: '[2026-01-01,)' };
    await office()
      .db.insertInto('organisation_parents')
      .values({ ...parent, organisation_id: units['so-y-te']!, parent_id: units['cong-an-thanh-pho']! })
      .execute();
    const circle = { ...parent, organisation_id: units['cong-an-thanh-pho']!, parent_id: units['so-y-te']! };
    await expect(office().db.insertInto('organisation_parents').values(circle).execute()).rejects.toThrow(
      /its own ancestor/,
    );
  });

  test('the end of a unit that still leads an open task', async () => {
    await aTask(office(), { title: 'Việc của Công an', leadId: units['cong-an-thanh-pho']! });
    const [reform] = await reforms(office());
    const cut = sql`update organisation_versions set valid = '[,2025-06-01)', ended_by = ${reform!.id}
      where organisation_id in (${versions('cong-an-thanh-pho')})`;
    await expect(cut.execute(office().db)).rejects.toThrow(/still leads task/);
  });

  test('a unit that leads and coordinates a task on one day', async () => {
    const { id } = await aTask(office(), { title: 'Việc hai vai', leadId: units['so-y-te']! });
    const both = {
      tenant_id: database.tenantId,
      id: newId(),
      task_id: id,
      organisation_id: units['so-y-te']!,
      part: 'coordinating',
      valid: '[2026-01-01,)',
      reason: 'x',
      known_on: today,
    };
    await expect(office().db.insertInto('task_assignments').values(both).execute()).rejects.toThrow(
      /lead and coordinate/,
    );
  });
});
