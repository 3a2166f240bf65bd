import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { documentsProblems } from '#documents/api/problems.ts';
import { fileProblems } from '#documents/api/problems-files.ts';
import { aDocument } from '#documents/testing/builders.ts';
import type { Actor } from '#platform/context.ts';
import { createServer } from '#platform/http/create-server.ts';
import { platformProblems } from '#platform/http/problems.ts';
import { requestContext } from '#platform/http/request-context.ts';
import { testDay, useTestDatabase } from '#platform/testing/test-database.ts';
import { readingProblems } from './problems.ts';
import { documentUploads } from './upload-routes.ts';

const database = useTestDatabase();
let server: FastifyInstance;
const agency: Partial<Actor> = { role: 'agency', name: 'Đầu mối' };
const sentences = { ...platformProblems, ...documentsProblems, ...fileProblems, ...readingProblems };

beforeAll(async () => {
  server = await createServer({ isLogging: false });
  // Who asks is said in a header: signing in has its own tests.
  documentUploads(
    server,
    async (request) => {
      const { actor, now } = database.acting(testDay, request.headers['x-agency'] ? agency : {});
      const cookie = { token: undefined, set: () => {}, clear: () => {} };
      const { db, tenantId } = database;
      return requestContext({ db, tenantId, today: testDay, now, login: null, actor, cookie, language: 'vi' });
    },
    sentences,
  );
});
afterAll(() => server.close());

const page =
  '<html><body><script>alert(1)</script><p>Giao Sở Y tế lập kế hoạch trước ngày 30-6-2026.</p></body></html>';

async function send(
  url: string,
  parts: Record<string, string>,
  file: string | null,
  headers: Record<string, string> = {},
) {
  const form = new FormData();
  for (const [name, value] of Object.entries(parts)) form.set(name, value);
  if (file !== null) form.set('file', new Blob([file], { type: 'text/html' }), 'kết luận.html');
  const { headers: formHeaders, body } = new Response(form) as Response & { body: ReadableStream };
  const payload = Buffer.from(await new Response(body).arrayBuffer());
  return server.inject({ method: 'POST', url, payload, headers: { ...Object.fromEntries(formHeaders), ...headers } });
}

const documents = async () => (await database.db.selectFrom('documents').select('id').execute()).length;

test('an agency cannot upload, and nothing is stored', async () => {
  const reply = await send('/api/v1/documents/upload', { meta: JSON.stringify({ document: aDocument() }) }, page, {
    'x-agency': '1',
  });
  expect(reply.statusCode).toBe(403);
  expect(await documents()).toBe(0);
});

test('a form without a file, or with a wrong field, is refused by the name of the field', async () => {
  const meta = JSON.stringify({ document: { ...aDocument(), issuedOn: '2026-02-30' } });
  const wrong = await send('/api/v1/documents/upload', { meta }, page);
  expect(wrong.statusCode).toBe(422);
  expect(wrong.json().problems).toMatchObject([{ code: 'platform.input_invalid', field: 'document.issuedOn' }]);
  const empty = await send('/api/v1/documents/upload', { meta: JSON.stringify({ document: aDocument() }) }, null);
  expect(empty.json().problems).toMatchObject([{ code: 'documents.text_missing', field: 'file' }]);
  expect(await documents()).toBe(0);
});

test('a preview of a file stores nothing', async () => {
  const reply = await send('/api/v1/documents/upload-preview', { date: '2026-03-01' }, page);
  expect(reply.json()).toMatchObject({ text: 'Giao Sở Y tế lập kế hoạch trước ngày 30-6-2026.' });
  expect(await documents()).toBe(0);
});

test('the original comes back byte for byte, to be saved and never shown', async () => {
  const meta = JSON.stringify({ document: aDocument({ confidentiality: 'internal' }), withoutDirectives: true });
  const stored = await send('/api/v1/documents/upload', { meta }, page);
  expect(stored.statusCode).toBe(200);
  const url = `/api/v1/documents/originals/${stored.json().versionId}`;
  const reply = await server.inject({ url });
  expect(reply.body).toBe(page);
  expect(reply.headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'content-type': 'application/octet-stream',
  });
  expect(reply.headers['content-disposition']).toMatch(
    /^attachment; filename\*=UTF-8''k%E1%BA%BFt%20lu%E1%BA%ADn\.html$/,
  );
  expect((await server.inject({ url, headers: { 'x-agency': '1' } })).statusCode).toBe(422);
  expect((await server.inject({ url: '/api/v1/documents/originals/1' })).statusCode).toBe(404);
});
