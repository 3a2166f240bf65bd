import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { historyOf } from '#platform/audit/audit-queries.ts';
import { useTestDatabase } from '#platform/testing/test-database.ts';
import { addDays } from '#shared/plain-date.ts';
import { postNames } from '../storage/organisation-queries.ts';
import { aSmallCity } from '../testing/seed-rows.ts';
import { storeSmallCity } from '../testing/small-city.ts';
import { endAppointment } from './end-appointment.ts';
import { loadOrganisations } from './load-organisations.ts';
import { startAppointment } from './start-appointment.ts';
import { withdrawAppointment } from './withdraw-appointment.ts';

const database = useTestDatabase();
const today = '2026-03-10';
let director: string;
let deputy: string;

beforeEach(async () => {
  const { db, tenantId } = database;
  await db.deleteFrom('appointments').where('tenant_id', '=', tenantId).execute();
  await loadOrganisations(database.acting(), aSmallCity({ appointments: [] }));
  ({ 'giam-doc-so-xay-dung': director, 'pho-giam-doc-so-xay-dung': deputy } = (await storeSmallCity(database.acting()))
    .posts as { 'giam-doc-so-xay-dung': string; 'pho-giam-doc-so-xay-dung': string });
});

const postOn = async (id: string, asOf: string) => (await postNames(database.reading(asOf), [id])).get(id)!;
const holderOn = async (asOf: string) => (await postOn(director, asOf)).holder?.personName ?? null;
const decision = 'QĐ thử 12/QĐ-UBND';
const startOn = (from: string, change: object = {}) =>
  startAppointment(database.acting(), {
    postId: director,
    personName: 'Phạm Văn Cường',
    from,
    source: decision,
    ...change,
  });
const codesOf = async (work: Promise<unknown>) =>
  work.then(
    () => [],
    (refusal: { problems: { code: string }[] }) => refusal.problems.map(({ code }) => code),
  );

describe('refused, and nothing written', () => {
  test.each([
    ['somebody else holds it', '2026-03-01', {}, 'organisations.holder_overlaps'],
    ['the holder began later than the handover', '2025-11-10', { endsCurrent: true }, 'organisations.holder_overlaps'],
    ['the post does not stand yet', '2025-02-28', {}, 'organisations.post_not_standing'],
    ['it ends before it begins', '2026-04-01', { lastDay: '2026-03-31' }, 'organisations.end_before_start'],
    ['no such post', '2026-04-01', { postId: '00000000-0000-7000-8000-000000000000' }, 'organisations.post_not_found'],
  ])('%s', async (_why, from, change, code) => {
    expect(await codesOf(startOn(from, change))).toEqual([code]);
    expect((await postOn(director, today)).holders.map((one) => one.personName)).toEqual([
      'Trần Văn An',
      'Lê Thị Bình',
    ]);
  });

  test('an agency and a leader may not', async () => {
    for (const role of ['agency', 'leader'] as const) {
      const acting = database.acting(today, { role });
      const request = { postId: deputy, personName: 'Phạm Văn Cường', from: today, source: decision };
      expect(await codesOf(startAppointment(acting, request))).toEqual(['platform.not_allowed']);
    }
  });

  test('the database itself lets nobody share a post', async () => {
    const { db, tenantId } = database;
    const second = db.insertInto('appointments').values({
      ...{ tenant_id: tenantId, post_id: director, person_name: 'Người thứ hai' },
      ...{ valid: '[2026-01-01,)', source: 'thử' },
    });
    await expect(second.execute()).rejects.toMatchObject({ constraint: 'one_holder_a_day' });
  });

  test('a term that has ended is not stretched, nor ended before it began', async () => {
    const { holders } = await postOn(director, today);
    const end = (id: string, lastDay: string) =>
      codesOf(endAppointment(database.acting(), { id, lastDay, source: decision }));
    expect(await end(holders[0]!.id, '2025-12-31')).toEqual(['organisations.already_ended']);
    expect(await end(holders[1]!.id, '2025-11-09')).toEqual(['organisations.end_before_start']);
  });
});

test('a handover in one step: not a day between, not a day shared', async () => {
  await startOn('2026-03-01', { endsCurrent: true });
  expect(await holderOn('2026-02-28')).toBe('Lê Thị Bình');
  expect(await holderOn(today)).toBe('Phạm Văn Cường');
});

test('an end leaves the post vacant from the day after, and a later reader of an earlier day sees what was known then', async () => {
  const { holder } = await postOn(director, today);
  await endAppointment(database.acting(today), { id: holder!.id, lastDay: '2026-03-05', source: decision });
  expect((await postOn(director, today)).vacancy).toEqual({ since: '2026-03-06', isPostEnded: false });
  expect((await postOn(director, today)).holders.at(-1)!.endSource).toBe(decision);
  const theDayBefore = await postOn(director, '2026-03-09');
  expect([theDayBefore.holder?.personName, theDayBefore.vacancy, theDayBefore.holder?.endSource]).toEqual([
    'Lê Thị Bình',
    null,
    null,
  ]);
});

test('what was entered today can be taken back today: whoever it ended holds the post again', async () => {
  const { id } = await startOn(today, { endsCurrent: true });
  const tomorrow = database.acting(addDays(today, 1));
  expect(await codesOf(withdrawAppointment(tomorrow, id))).toEqual(['organisations.cannot_withdraw']);
  await withdrawAppointment(database.acting(today), id);
  expect((await postOn(director, today)).holders.map((one) => [one.personName, one.validity.until])).toEqual([
    ['Trần Văn An', '2025-11-10'],
    ['Lê Thị Bình', null],
  ]);
  const [last] = await historyOf(database.reading(), [director]);
  expect(last!.action).toBe('appointment.withdrawn');
});

test('reference files read again leave alone what people recorded', async () => {
  await startOn(today, { endsCurrent: true });
  await loadOrganisations(
    database.acting(),
    aSmallCity({ units: aSmallCity().units.map((unit) => ({ ...unit, source: 'nguồn mới' })) }),
  );
  expect(await holderOn(today)).toBe('Phạm Văn Cường');
});

test('whatever people enter, a post has one holder a day, and earlier days read as they did', async () => {
  const step = fc.record({
    from: fc.integer({ min: 0, max: 30 }),
    days: fc.option(fc.integer({ min: -2, max: 9 })),
    endsCurrent: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), async (steps) => {
      const { db, tenantId } = database;
      await db.deleteFrom('appointments').where('tenant_id', '=', tenantId).where('post_id', '=', deputy).execute();
      for (const [index, { from, days, endsCurrent }] of steps.entries()) {
        const now = addDays(today, index);
        const yesterday = addDays(now, -1);
        const before = await postOn(deputy, yesterday);
        const first = addDays(today, from - 10);
        const request = { postId: deputy, personName: `Người ${index}`, from: first, endsCurrent, source: decision };
        await startAppointment(database.acting(now), {
          ...request,
          lastDay: days === null ? null : addDays(first, days),
        }).catch((error) => expect(error).toHaveProperty('problems'));
        expect(await postOn(deputy, yesterday)).toEqual(before);
      }
    }),
    { numRuns: 25, examples: [[[openFrom(0), openFrom(2), { from: 1, days: 0, endsCurrent: true }]]] },
  );
});

/** Somebody takes over for good: with the third step it once moved an end that was entered on an earlier day. */
function openFrom(from: number) {
  return { from, days: null, endsCurrent: from > 0 };
}
