import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { directivesProblems } from '#directives/api/problems.ts';
import type { Actor } from '#platform/context.ts';
import { serveApi } from '#platform/http/api-server.ts';
import { createServer } from '#platform/http/create-server.ts';
import { platformProblems } from '#platform/http/problems.ts';
import { requestContext } from '#platform/http/request-context.ts';
import { useTestDatabase } from '#platform/testing/test-database.ts';
import { agencyOf, aTask, someUnits, type UnitKey } from '../testing/builders.ts';
import { tasksProblems } from './problems.ts';
import { evidenceRoutes } from './report-upload-route.ts';
import { tasksRoutes } from './routes.ts';

const database = useTestDatabase();
const sentences = { ...platformProblems, ...directivesProblems, ...tasksProblems };
const day = '2026-03-10';
let server: FastifyInstance;
let units: Record<UnitKey, string>;
let code: string;
let actor: Partial<Actor> | null = {};

beforeAll(async () => {
  units = await someUnits(database.acting(day));
  code = (await aTask(database.acting('2026-03-02'), { leadId: units['so-xay-dung'] })).code;
  server = await createServer({ isLogging: false });
  const contextOf = async () => {
    const { tenantId, now, ...acting } = database.acting(day, actor ?? {});
    const cookie = { token: undefined, set: () => {}, clear: () => {} };
    return requestContext({
      db: database.db,
      tenantId,
      now,
      today: day,
      login: null,
      language: 'vi',
      cookie,
      actor: actor && acting.actor,
    });
  };
  evidenceRoutes(server, contextOf, sentences);
  await serveApi(server, { router: { tasks: tasksRoutes }, sentences, contextOf });
});
afterAll(() => server.close());

const get = async (url: string) => server.inject({ method: 'GET', url: `/api/v1${url}` });
const post = (url: string, payload: object) => server.inject({ method: 'POST', url: `/api/v1${url}`, payload });

function form(meta: object, files: readonly { name: string; bytes: string }[]) {
  const edge = 'ranh-gioi';
  const parts = files.map(
    ({ name, bytes }) =>
      `--${edge}\r\ncontent-disposition: form-data; name="files"; filename="${name}"\r\ncontent-type: text/html\r\n\r\n${bytes}\r\n`,
  );
  const payload = `--${edge}\r\ncontent-disposition: form-data; name="meta"\r\n\r\n${JSON.stringify(meta)}\r\n${parts.join('')}--${edge}--\r\n`;
  return {
    method: 'POST' as const,
    url: `/api/v1/tasks/${code}/report-upload`,
    headers: { 'content-type': `multipart/form-data; boundary=${edge}` },
    payload,
  };
}

test('without a login nothing is read, nothing is written', async () => {
  actor = null;
  expect((await get('/register')).statusCode).toBe(401);
  expect((await server.inject(form({ text: 'Xong móng' }, []))).statusCode).toBe(401);
  actor = {};
});

test('filters arrive as text: lists with commas, yes and no as words', async () => {
  const late = await get(`/register?status=late,no_news&isSixIncomplete=true&asOf=${day}`);
  expect(late.json()).toMatchObject({ rows: [], counts: { directives: { total: 0 } } });
  const all = await get('/register?status[]=on_plan&status[]=late&isSixIncomplete=true&needsDecision=false');
  expect(all.json().rows).toHaveLength(1);
  const refused = await get('/register?status=tre&asOf=2026-02-30');
  expect([refused.statusCode, refused.json().problems[0].code]).toEqual([422, 'platform.input_invalid']);
});

test('a refusal is told in words: the value, the reason, the way out', async () => {
  const refused = await post(`/tasks/${code}/reports`, { text: 'Đang triển khai theo kế hoạch' });
  expect(refused.statusCode).toBe(422);
  expect(refused.json().problems).toEqual([
    {
      code: 'tasks.report_without_substance',
      field: 'text',
      details: { text: 'Đang triển khai theo kế hoạch' },
      message:
        '“Đang triển khai theo kế hoạch” chưa nói được gì về việc này. Thêm một sản phẩm, một ngày hoặc một con số.',
    },
  ]);
  expect((await get('/tasks/N99')).statusCode).toBe(404);
  expect((await get('/directives/D99/reports')).statusCode).toBe(404);
  expect((await post(`/tasks/${code}/corrections`, { title: 'Tên mới', expectedVersion: 1 })).statusCode).toBe(409);
});

test('the shapes of the contract hold for what the rooms answer', async () => {
  const { id, version } = (await post(`/tasks/${code}/acknowledgement`, {})).json();
  const detail = (await get(`/tasks/${code}`)).json();
  expect(detail).toMatchObject({ id, version, code, state: 'working', moves: ['submitted', 'paused', 'voided'] });
  expect((await get(`/directives/${detail.directiveCodes[0]}/history`)).json()[0]).toMatchObject({
    action: 'task.acknowledged',
    taskCode: code,
  });
  expect((await get(`/tasks?codes=${code}`)).json()).toHaveLength(1);
  expect((await get('/my-tasks')).json()).toEqual([]);
});

test('a report with a file goes in; the file comes out as a download, never as a page', async () => {
  actor = agencyOf(units['so-xay-dung']);
  const page = await server.inject(
    form({ text: 'Xong móng' }, [{ name: 'bao-cao.html', bytes: '<script>alert(1)</script>' }]),
  );
  expect([page.statusCode, page.json().problems[0].code]).toEqual([422, 'tasks.file_type_not_taken']);
  const sent = await server.inject(
    form({ text: 'Xong móng' }, [{ name: 'Ghi chép.txt', bytes: '<script>alert(1)</script>' }]),
  );
  expect(sent.statusCode).toBe(200);
  const [report] = (await get(`/tasks/${code}`)).json().reports;
  const file = await get(`/evidence/${report.evidence[0].id}`);
  expect(file.body).toBe('<script>alert(1)</script>');
  expect(file.headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'content-type': 'application/octet-stream',
  });
  expect(file.headers['content-disposition']).toMatch(/^attachment; filename\*=UTF-8''Ghi%20ch%C3%A9p\.txt$/);
  actor = agencyOf(units['phuong-tay-ho-00103']);
  expect((await get(`/evidence/${report.evidence[0].id}`)).statusCode).toBe(404);
  expect((await get('/evidence/khong-phai-ma')).statusCode).toBe(404);
  actor = {};
});

test('a broken form is refused and names its part', async () => {
  const broken = { ...form({}, []), payload: form({}, []).payload.replace('{}', '{') };
  const refused = await server.inject(broken);
  expect([refused.statusCode, refused.json().problems[0].field]).toEqual([422, 'meta']);
  expect(
    (await server.inject(form({ percent: 300 }, [])))
      .json()
      .problems.map((problem: { field: string }) => problem.field),
  ).toEqual(['text', 'percent']);
});
