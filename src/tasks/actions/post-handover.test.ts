import { beforeAll, expect, test } from 'vitest';
import { endAppointment } from '#organisations/actions/end-appointment.ts';
import { startAppointment } from '#organisations/actions/start-appointment.ts';
import { postsOf } from '#organisations/storage/organisation-queries.ts';
import { useTestDatabase } from '#platform/testing/test-database.ts';
import { register } from '../storage/register-queries.ts';
import { taskByCode } from '../storage/task-detail-queries.ts';
import { aTask, someUnits } from '../testing/builders.ts';
import { voidTask } from './move-task.ts';

const database = useTestDatabase();
let post: { id: string; holder: { id: string } | null };
let code: string;

beforeAll(async () => {
  const leadId = (await someUnits(database.acting('2025-12-01')))['so-xay-dung'];
  post = (await postsOf(database.reading(), leadId))[0]!;
  ({ code } = await aTask(database.acting('2025-12-01'), { leadId, responsiblePostId: post.id }));
});

const whoOn = async (asOf: string) => {
  const task = (await taskByCode(database.reading(asOf), code))!;
  return [task.six.who, task.vacantPost?.since ?? null];
};

test('a task belongs to a post: while nobody holds it, who is not clear; the next holder takes it over without a move', async () => {
  const source = 'QĐ thử';
  await endAppointment(database.acting('2026-01-10'), { id: post.holder!.id, lastDay: '2026-01-15', source });
  const start = { postId: post.id, personName: 'Phạm Văn Cường', from: '2026-02-01', source };
  await startAppointment(database.acting('2026-01-31'), start);

  expect(await whoOn('2026-01-15')).toEqual(['full', null]);
  expect(await whoOn('2026-01-16')).toEqual(['half', '2026-01-16']);
  expect(await whoOn('2026-02-01')).toEqual(['full', null]);
});

test('the register counts the directive among those not all clear, on the very days', async () => {
  const incompleteOn = async (asOf: string) =>
    (await register(database.reading(asOf), { isSixIncomplete: true })).rows.length;
  expect([await incompleteOn('2026-01-15'), await incompleteOn('2026-01-20')]).toEqual([0, 1]);
});

test('what is over needs nobody any more', async () => {
  await endAppointment(database.acting('2026-03-01'), {
    id: (await postsOf(database.reading('2026-03-01'), await leadOf()))[0]!.holder!.id,
    ...{ lastDay: '2026-03-05', source: 'QĐ thử' },
  });
  expect((await whoOn('2026-03-10'))[1]).toBe('2026-03-06');
  await voidTask(database.acting('2026-03-10'), { code, reason: 'Không còn phù hợp' });
  expect((await whoOn('2026-03-10'))[1]).toBeNull();
});

const leadOf = async () => (await taskByCode(database.reading(), code))!.leadId!;
