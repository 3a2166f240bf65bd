import { call } from '@orpc/server';
import { beforeAll, expect, test } from 'vitest';
import { requestContext } from '#platform/http/request-context.ts';
import { testDay, useTestDatabase } from '#platform/testing/test-database.ts';
import { storeSmallCity } from '../testing/small-city.ts';
import { organisationsRoutes } from './routes.ts';

const database = useTestDatabase();
beforeAll(() => storeSmallCity(database.acting()));

const cookie = { token: undefined, set: () => {}, clear: () => {} };
const contextOf = (actor: ReturnType<typeof database.acting>['actor'] | null) =>
  requestContext({
    ...{ db: database.db, tenantId: database.tenantId, today: testDay, now: new Date(`${testDay}T09:00:00+07:00`) },
    ...{ actor, login: null, language: 'vi' as const, cookie },
  });
const signedIn = () => ({ context: contextOf(database.acting().actor) });

test('nobody reads without signing in', async () => {
  await expect(call(organisationsRoutes.list, {}, { context: contextOf(null) })).rejects.toMatchObject({
    problems: [{ code: 'platform.sign_in_needed' }],
  });
});

test('a key nobody has is refused by name', async () => {
  const refused = { problems: [{ code: 'organisations.not_found', details: { key: 'so-la' } }] };
  await expect(call(organisationsRoutes.one, { key: 'so-la' }, signedIn())).rejects.toMatchObject(refused);
  await expect(call(organisationsRoutes.list, { parent: 'so-la' }, signedIn())).rejects.toMatchObject(refused);
});

test('the list is that of the day, under a parent', async () => {
  const list = await call(organisationsRoutes.list, { asOf: '2025-06-30', parent: 'ubnd-thanh-pho' }, signedIn());
  expect(list.items.map((one) => one.key)).toEqual(['so-xay-dung', 'ubnd-quan-tay-ho']);
});

test('the page of a unit that ended names who answers for it today', async () => {
  const page = await call(organisationsRoutes.one, { key: 'ubnd-quan-tay-ho' }, signedIn());
  expect(page).toMatchObject({
    organisation: { shortName: 'quận Tây Hồ', validity: { from: null, until: '2025-07-01' } },
    heir: { key: 'phuong-tay-ho-00103' },
    handedTo: [{ organisation: { key: 'phuong-tay-ho-00103' }, isMain: true }],
    parents: [],
  });
});

test('the page of a living unit tells where it comes from and who leads it', async () => {
  const page = await call(organisationsRoutes.one, { key: 'so-xay-dung', asOf: '2025-12-01' }, signedIn());
  expect(page).toMatchObject({
    heir: null,
    parents: [{ tree: 'government', organisation: { key: 'ubnd-thanh-pho' } }],
    receivedFrom: [{ organisation: { shortName: 'Sở GTVT' } }, { organisation: { shortName: 'Sở Xây dựng' } }],
    posts: [{ holder: { personName: 'Lê Thị Bình' } }, { holder: null }],
  });
});
