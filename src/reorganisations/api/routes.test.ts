import { call } from '@orpc/server';
import { beforeAll, expect, test } from 'vitest';
import type { Actor } from '#platform/context.ts';
import { requestContext } from '#platform/http/request-context.ts';
import { useTestDatabase } from '#platform/testing/test-database.ts';
import { aTask } from '#tasks/testing/builders.ts';
import { aReform, storeCityBefore } from '../testing/builders.ts';
import { reorganisationsRoutes as routes } from './routes.ts';

const database = useTestDatabase();
const today = '2025-02-26';
let code: string;
beforeAll(async () => {
  const units = await storeCityBefore(database.acting('2024-11-27'));
  code = (await aTask(database.acting(today), { title: 'Cầu Tứ Liên', leadId: units['so-giao-thong-van-tai']! })).code;
});

const cookie = { token: undefined, set: () => {}, clear: () => {} };
const as = (actor: Partial<Actor> | null = {}) => ({
  context: requestContext({
    ...{ db: database.db, tenantId: database.tenantId, today, now: new Date(`${today}T09:00:00+07:00`), login: null },
    ...{ actor: actor && database.acting(today, actor).actor, language: 'vi' as const, cookie },
  }),
});
const sent = () => {
  const { units, successions, ...head } = aReform();
  const plain = (rows: readonly object[]) => rows.map((row) => ({ ...row }) as Record<string, string>);
  return { ...head, parents: [], posts: [], ends: [], units: plain(units), successions: plain(successions) };
};

test('nobody reads without signing in; an agency neither reads nor prepares a reform', async () => {
  await expect(call(routes.list, undefined, as(null))).rejects.toMatchObject({
    problems: [{ code: 'platform.sign_in_needed' }],
  });
  const agency = as({ role: 'agency', organisationIds: [] });
  await expect(call(routes.list, undefined, agency)).rejects.toMatchObject({
    problems: [{ code: 'platform.not_allowed' }],
  });
  await expect(call(routes.draft, { reform: sent() }, agency)).rejects.toMatchObject({
    problems: [{ code: 'platform.not_allowed' }],
  });
});

test('from the draft over its items and choices to the commit, and back', async () => {
  const draft = await call(routes.draft, { reform: sent() }, as());
  expect(draft).toMatchObject({
    status: 'draft',
    handoverOn: '2025-03-01',
    chart: { begins: 1, ends: 2, isKnown: false },
  });
  expect(draft.report).toMatchObject({
    items: 1,
    orphans: 0,
    flows: [{ from: 'so-giao-thong-van-tai', to: 'so-xay-dung', reason: 'default' }],
  });
  expect(draft.units['so-xay-dung']).toEqual({ name: 'Sở Xây dựng', shortName: 'Sở Xây dựng' });
  const { id } = draft;
  const items = await call(routes.items, { id, from: 'so-giao-thong-van-tai', reason: 'default' }, as());
  expect(items).toMatchObject({
    total: 1,
    items: [{ code, heir: 'so-xay-dung', candidates: ['so-xay-dung', 'cong-an-thanh-pho'] }],
  });
  const settled = await call(
    routes.settle,
    { id, choices: [{ heir: 'cong-an-thanh-pho', ids: [items.items[0]!.id] }] },
    as(),
  );
  expect(settled.report.flows).toMatchObject([{ to: 'cong-an-thanh-pho', reason: 'by_hand' }]);
  const changed = await call(routes.change, { id, choices: [] }, as());
  expect(changed.report.flows).toMatchObject([{ to: 'so-xay-dung' }]);
  expect(await call(routes.commit, { id }, as())).toMatchObject({
    status: 'committed',
    committedOn: today,
    report: { orphans: 0 },
  });
  expect(await call(routes.one, { id }, as({ role: 'leader' }))).toMatchObject({
    reform: { code: 'so-nganh' },
    units: { 'so-giao-thong-van-tai': { shortName: 'Sở GTVT' }, 'so-xay-dung': { name: 'Sở Xây dựng' } },
    report: { tasks: 1 },
  });
  await expect(call(routes.plan, { id }, as())).rejects.toMatchObject({
    problems: [{ code: 'reorganisations.not_a_draft' }],
  });
  expect(await call(routes.undo, { id, reason: 'thử' }, as())).toMatchObject({ status: 'undone', undoReason: 'thử' });
  expect(await call(routes.list, undefined, as())).toMatchObject([{ id, status: 'undone', units: 4, tasks: 1 }]);
});

test('a draft can be thrown away; what is not there is refused by name', async () => {
  const { id } = await call(routes.draft, { reform: sent() }, as());
  await call(routes.discard, { id }, as());
  await expect(call(routes.one, { id }, as())).rejects.toMatchObject({
    problems: [{ code: 'reorganisations.not_found' }],
  });
});
