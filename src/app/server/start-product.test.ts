import { afterAll, beforeAll, expect, test } from 'vitest';
import { useTestDatabase } from '#platform/testing/test-database.ts';
import { type RunningProduct, startProduct } from './start-product.ts';

const database = useTestDatabase();
let product: RunningProduct;
let cookie = '';
let csrfToken = '';

beforeAll(async () => {
  const settings = {
    port: 0,
    host: '127.0.0.1',
    dataFolder: '',
    databaseUrl: database.url,
    isDemo: false,
    fixedToday: '2026-03-10',
  };
  product = await startProduct(settings, () => {});
});
afterAll(() => product?.stop());

const call = (path: string, init: RequestInit = {}) =>
  fetch(`${product.address}${path}`, {
    ...init,
    headers: { cookie, 'content-type': 'application/json', ...init.headers },
  });
const problemCodes = async (reply: Response) =>
  ((await reply.json()) as { problems: { code: string }[] }).problems.map(({ code }) => code);

test('it is alive and says which database it runs on', async () => {
  expect(await (await call('/api/health')).json()).toMatchObject({ status: 'ok', database: 'postgresql' });
});

test('an empty city gets one administrator, told once', () => {
  expect(product.accounts).toMatchObject([{ username: 'quan-tri', role: 'administrator' }]);
});

test('nobody reads without signing in', async () => {
  const reply = await call('/api/v1/register');
  expect(reply.status).toBe(401);
  expect(await problemCodes(reply)).toEqual(['platform.sign_in_needed']);
});

test('a wrong password and an unknown name are told the same', async () => {
  const refused = async (username: string) => {
    const reply = await call('/api/v1/sign-in', {
      method: 'POST',
      body: JSON.stringify({ username, password: 'sai hẳn rồi' }),
    });
    return [reply.status, await reply.text()];
  };
  expect(await refused('quan-tri')).toEqual(await refused('khong-co-ai'));
});

test('signing in sets a cookie that scripts cannot read', async () => {
  const { username, password } = product.accounts[0]!;
  const reply = await call('/api/v1/sign-in', { method: 'POST', body: JSON.stringify({ username, password }) });
  const set = reply.headers.get('set-cookie') ?? '';
  expect(set).toMatch(/HttpOnly/);
  expect(set).toMatch(/SameSite=Lax/);
  cookie = set.split(';')[0]!;
  csrfToken = ((await (await call('/api/v1/me')).json()) as { account: { csrfToken: string } }).account.csrfToken;
});

const newAccount = JSON.stringify({ username: 'moi', displayName: 'Người mới', role: 'leader', organisationId: null });

test('a write without the login’s own token is refused, and so is one from another site', async () => {
  const forged = await call('/api/v1/accounts', { method: 'POST', body: newAccount });
  expect(forged.status).toBe(403);
  const foreign = await call('/api/v1/accounts', {
    method: 'POST',
    body: newAccount,
    headers: { 'x-csrf-token': csrfToken, 'sec-fetch-site': 'cross-site' },
  });
  expect(await problemCodes(foreign)).toEqual(['platform.csrf']);
  const proper = await call('/api/v1/accounts', {
    method: 'POST',
    body: newAccount,
    headers: { 'x-csrf-token': csrfToken },
  });
  expect(proper.status).toBe(200);
});

test('wrong input names each field, in the reader’s language', async () => {
  const send = (language: string) =>
    call('/api/v1/accounts', {
      method: 'POST',
      body: '{"username":"x"}',
      headers: { 'x-csrf-token': csrfToken, 'accept-language': language },
    });
  const { problems } = (await (await send('vi')).json()) as { problems: { field: string; message: string }[] };
  expect(problems.map(({ field }) => field)).toContain('displayName');
  expect(problems[0]!.message).toMatch(/chưa đúng/);
  expect(await (await send('en')).text()).toMatch(/is not right/);
});

test('what is no JSON, and what is too large, is refused in words', async () => {
  const headers = { 'x-csrf-token': csrfToken };
  expect((await call('/api/v1/accounts', { method: 'POST', body: '{', headers })).status).toBe(422);
  const large = await call('/api/v1/accounts', { method: 'POST', body: `"${'x'.repeat(7_000_000)}"`, headers });
  expect(await problemCodes(large)).toEqual(['platform.request_too_large']);
});

test('guessing is slowed down', async () => {
  const guess = () =>
    call('/api/v1/sign-in', {
      method: 'POST',
      headers: { cookie: '' },
      body: JSON.stringify({ username: 'moi', password: 'đoán bừa' }),
    });
  const replies = [];
  for (let attempt = 0; attempt < 11; attempt += 1) replies.push((await guess()).status);
  expect(replies.at(-1)).toBe(429);
});

test('scripts, frames and foreign sources are closed', async () => {
  const policy = (await call('/api/health')).headers.get('content-security-policy') ?? '';
  expect(policy).toContain("script-src 'self'");
  expect(policy).toContain("style-src 'self'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toContain('unsafe-eval');
});

test('the contract is published', async () => {
  expect(await (await call('/api/v1/openapi.json')).json()).toMatchObject({ openapi: expect.stringMatching(/^3\.1/) });
});

test('signing out ends the login', async () => {
  await call('/api/v1/sign-out', { method: 'POST', body: '{}', headers: { 'x-csrf-token': csrfToken } });
  expect((await call('/api/v1/accounts')).status).toBe(401);
});
