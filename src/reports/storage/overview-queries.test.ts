import { beforeAll, expect, test } from 'vitest';
import { aDirective } from '#directives/testing/builders.ts';
import { openSession } from '#documents/actions/open-session.ts';
import { aSession } from '#documents/testing/builders.ts';
import { aQuestion } from '#obstacles/testing/builders.ts';
import { useTestDatabase } from '#platform/testing/test-database.ts';
import { acceptResult, submit } from '#tasks/actions/move-task.ts';
import { reportProgress } from '#tasks/actions/report-progress.ts';
import { register } from '#tasks/storage/register-queries.ts';
import { taskList } from '#tasks/storage/task-queries.ts';
import { agencyOf, aTask, dueBy, someUnits, type UnitKey } from '#tasks/testing/builders.ts';
import { brief } from './brief-queries.ts';
import { overview } from './overview-queries.ts';

const database = useTestDatabase();
let units: Record<UnitKey, string>;
const sessions = {} as Record<'winter' | 'spring', string>;
const codes = {} as Record<'pump' | 'roads' | 'school' | 'later', string>;
const office = (today: string) => database.acting(today);

// A winter session with three directives (one late with a question, one silent, one done) and a spring session with one.
beforeAll(async () => {
  units = await someUnits(office('2025-01-02'));
  sessions.winter = (await openSession(office('2025-12-01'), aSession({ heldOn: '2025-12-01' }))).id;
  sessions.spring = (await openSession(office('2026-02-20'), aSession({ heldOn: '2026-02-20' }))).id;
  const said = async (quote: string, sessionId: string, day: string) =>
    (await aDirective(office(day), { quote, sessionId })).code;
  codes.pump = await said('xây trạm bơm ven sông', sessions.winter, '2025-12-02');
  codes.roads = await said('mở thêm làn xe buýt', sessions.winter, '2025-12-02');
  codes.school = await said('xây hai trường tiểu học', sessions.winter, '2025-12-02');
  codes.later = await said('lập quy hoạch ven sông', sessions.spring, '2026-02-21');

  const [department, ward] = [units['so-xay-dung'], units['phuong-tay-ho-00103']];
  const task = async (directive: string, leadId: string, latest: string) =>
    (await aTask(office('2025-12-03'), { directiveCodes: [directive], leadId, due: dueBy(latest) })).code;
  const pump = await task(codes.pump, department, '2026-03-01');
  await task(codes.roads, ward, '2026-12-31');
  const school = await task(codes.school, department, '2026-01-31');
  await reportProgress(office('2026-02-25'), { code: pump, text: 'Đạt 61%', obstacle: 'chưa có mặt bằng' });
  await submit(office('2026-01-20'), { code: school });
  await acceptResult(office('2026-01-21'), { code: school });
  await aQuestion(office('2026-03-03'), { directiveCode: codes.pump, askedById: department });
});

const leader = { role: 'leader' } as const;

test('the session that asked for most is in view; each number is the length of the list it opens', async () => {
  const reading = database.reading('2026-03-10', leader);
  const seen = await overview(reading, {});
  expect(seen.session?.id).toBe(sessions.winter);
  expect(seen.counts).toMatchObject({ total: 3, needsDecision: 1, byStatus: { late: 1, no_news: 1, done: 1 } });
  for (const [status, count] of Object.entries(seen.counts.byStatus)) {
    const { rows } = await register(reading, { sessionId: sessions.winter, status: [status as 'late'] });
    expect(rows).toHaveLength(count);
  }
  const waiting = await register(reading, { sessionId: sessions.winter, needsDecision: true });
  expect(waiting.rows.map(({ code }) => code)).toEqual([codes.pump]);
});

test('both rates count the very tasks that the list of due tasks shows', async () => {
  const reading = database.reading('2026-03-10', leader);
  const { rates } = await overview(reading, {});
  const due = await taskList(reading, { sessionId: sessions.winter, isDue: true });
  expect(rates).toMatchObject({ due: 2, done: 1, onTime: 1 });
  expect(due).toHaveLength(rates.due);
});

test('what is late says who, what was heard and what is in the way', async () => {
  const { lines } = await overview(database.reading('2026-03-10', leader), {});
  expect(lines.find(({ code }) => code === codes.pump)?.cause).toMatchObject({
    daysLate: 9,
    leadShortName: 'Sở Xây dựng',
    lastNews: 'Đạt 61%',
    obstacle: 'chưa có mặt bằng',
  });
  expect(lines.find(({ code }) => code === codes.school)?.cause).toBeNull();
});

test('news since the newest session, and nothing before it', async () => {
  const { since, changes } = await overview(database.reading('2026-03-10', leader), {});
  expect(since).toBe('2026-02-20');
  expect(changes.map(({ on, kind }) => [on, kind])).toEqual([
    ['2026-03-03', 'decision_asked'],
    ['2026-02-25', 'report'],
  ]);
});

test('another session, all of them, and a day on which less was known', async () => {
  const spring = await overview(database.reading('2026-03-10', leader), { sessionId: sessions.spring });
  expect(spring.lines.map(({ code }) => code)).toEqual([codes.later]);
  const all = await overview(database.reading('2026-03-10', leader), { all: true });
  expect([all.session, all.counts.total, all.decisions.length]).toEqual([null, 4, 1]);
  const earlier = await overview(database.reading('2026-02-10', leader), {});
  expect(earlier.sessions.map(({ heldOn }) => heldOn)).toEqual(['2025-12-01']);
  expect(earlier.decisions).toEqual([]);
  const before = await overview(database.reading('2025-11-30', leader), {});
  expect([before.session, before.counts.total, before.since]).toEqual([null, 0, null]);
});

test('an agency sees its own part, hears whose it is, and counts nothing else', async () => {
  const reading = database.reading('2026-03-10', agencyOf(units['phuong-tay-ho-00103']));
  const own = await overview(reading, {});
  expect(own.unit?.name).toMatch(/Tây Hồ/);
  expect(own.lines.map(({ code }) => code)).toEqual([codes.roads]);
  expect(own.decisions).toEqual([]);
  expect(own.sessions).toMatchObject([{ id: sessions.winter, directives: 1 }]);
  expect((await overview(database.reading('2026-03-10', leader), {})).unit).toBeNull();
});

test('the brief tells the same numbers, and its code changes with them', async () => {
  const reading = database.reading('2026-03-10', leader);
  const [seen, paper] = [await overview(reading, {}), await brief(reading, {})];
  expect(paper.counts).toEqual(seen.counts);
  expect(paper.rows.map(({ code }) => code)).toEqual(seen.lines.map(({ code }) => code));
  expect(paper.sources[1]).toContain('xong đúng hạn 1, xong muộn 0, chưa xong 1');
  expect(paper.checkCode).toBe((await brief(reading, {})).checkCode);
  expect(paper.checkCode).not.toBe((await brief(database.reading('2026-03-09', leader), {})).checkCode);
});

test('under a directive that units share, an agency hears the news of its own tasks alone', async () => {
  const wanted = { quote: 'chỉnh trang bờ hồ', sessionId: sessions.spring };
  const { code } = await aDirective(office('2026-02-21'), wanted);
  const led = async (leadId: string) =>
    (await aTask(office('2026-02-22'), { directiveCodes: [code], leadId, due: dueBy('2026-12-31') })).code;
  const [own, foreign] = [await led(units['phuong-tay-ho-00103']), await led(units['so-xay-dung'])];
  await reportProgress(office('2026-03-01'), { code: own, text: 'Đã khảo sát bờ hồ' });
  await reportProgress(office('2026-03-02'), { code: foreign, text: 'Chưa chọn được nhà thầu' });
  const told = async (actor: object) =>
    (await overview(database.reading('2026-03-10', actor), { sessionId: sessions.spring })).changes.map(
      ({ what }) => what,
    );
  expect(await told(agencyOf(units['phuong-tay-ho-00103']))).toEqual(['Đã khảo sát bờ hồ']);
  expect(await told(leader)).toContain('Chưa chọn được nhà thầu');
});
