import { expect, test } from 'vitest';
import { phone, visit } from './browser.ts';
import { aJourney } from './journey.ts';

const journey = aJourney();

test('an agency, by phone, answers what it owes with one press; the report is in the record under its name', async () => {
  const page = await visit(journey, { as: 'so-xay-dung', viewport: phone });
  await page.goto('/viec');
  const before = await reports();
  await page.getByRole('button', { name: 'Vẫn vướng' }).first().click();
  await expect.poll(reports).toBe(before + 1);
  const newest = await journey.product.db
    .selectFrom('progress_reports as r')
    .innerJoin('organisations as o', 'o.id', 'r.organisation_id')
    .select(['o.key', 'r.text', 'r.reported_by'])
    .orderBy('r.id', 'desc')
    .executeTakeFirstOrThrow();
  expect(newest).toMatchObject({
    key: 'so-xay-dung',
    reported_by: 'Đầu mối Sở Xây dựng',
    text: expect.stringMatching(/^Vẫn vướng/),
  });
  await page.context().close();
});

const reports = async (): Promise<number> =>
  (
    await journey.product.db
      .selectFrom('progress_reports')
      .select((e) => e.fn.countAll<number>().as('n'))
      .executeTakeFirstOrThrow()
  ).n;

const decisions = async (): Promise<number> =>
  (
    await journey.product.db
      .selectFrom('decisions')
      .select((e) => e.fn.countAll<number>().as('n'))
      .executeTakeFirstOrThrow()
  ).n;

test('an agency is not told of directives in which it has no part', async () => {
  const page = await visit(journey, { as: 'so-nnmt' });
  await page.goto('/so-chi-dao');
  await page.getByRole('table').getByText('D11', { exact: true }).first().waitFor();
  expect(await page.getByRole('table').getByText('D04', { exact: true }).count()).toBe(0);
  const reply = await page.request.get('/api/v1/directives/D04');
  expect(reply.status()).toBe(404);
  await page.context().close();
});

test('a leader decides: the choice is said again before it is written, and then it is final', async () => {
  const page = await visit(journey, { as: 'thuong-truc' });
  await page.goto('/dieu-hanh');
  const before = await decisions();
  await page
    .getByRole('button', { name: '2 phương án' })
    .or(page.getByRole('link', { name: '2 phương án' }))
    .first()
    .click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio').first().check({ force: true });
  const isStep = (name: RegExp) => dialog.getByRole('button', { name });
  if (await isStep(/Tiếp|Chọn phương án/).isVisible()) await isStep(/Tiếp|Chọn phương án/).click();
  await dialog.getByText(/Đồng chí chọn/).waitFor();
  expect(await decisions()).toBe(before);
  await isStep(/^Quyết định:/).click();
  await page
    .getByText(/Đã ghi quyết định/)
    .first()
    .waitFor();
  expect(await decisions()).toBe(before + 1);
  await expect
    .poll(() => page.getByRole('heading', { level: 1 }).textContent())
    .toMatch(/2\s+việc cần đồng chí quyết định/);
  await page.context().close();
});

test('an earlier day is old paper: it says so, offers nothing to write, keeps its day in every link, and Esc leads back', async () => {
  const page = await visit(journey, { as: 'tong-hop' });
  await page.goto('/chi-dao/D09?ngay=2025-06-16');
  await page.getByText('Đang xem sổ như ngày 16-6-2025.').waitFor();
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(await page.getByRole('button', { name: /Giao việc|Báo cáo tiến độ|Thêm mốc/ }).count()).toBe(0);
  await page
    .getByRole('navigation')
    .first()
    .getByRole('link', { name: /Sổ chỉ đạo/ })
    .click();
  await page.waitForURL(/so-chi-dao.*ngay=2025-06-16/);
  await page.getByText('32 chỉ đạo', { exact: false }).first().waitFor();
  await page.keyboard.press('Escape');
  await page.waitForURL((url) => !url.search.includes('ngay='));
  await page.getByText('36 chỉ đạo', { exact: false }).first().waitFor();
  await page.context().close();
});

test('one click from a directive to its sentence: the reader opens there, with the quote in hand', async () => {
  const page = await visit(journey, { as: 'thuong-truc' });
  await page.goto('/chi-dao/D09');
  await page
    .getByRole('link', { name: /câu \d+, phiên 27-11-2024/ })
    .first()
    .click();
  await page.waitForURL(/\/van-ban\/.*cau=\d+/);
  const sentence = page.locator(`#cau-${new URL(page.url()).searchParams.get('cau')}`);
  await expect.poll(() => sentence.evaluate((element) => element.getBoundingClientRect().top)).toBeLessThan(900);
  expect(await sentence.textContent()).toContain('thu gom, xử lý hết nước thải');
  await page.context().close();
});

test('the whole product speaks English when asked', async () => {
  const page = await visit(journey, { as: 'thuong-truc' });
  await page.getByRole('button', { name: /Tài khoản|Thường trực/ }).click();
  await page
    .getByRole('menuitem', { name: /English/ })
    .or(page.getByText('English'))
    .first()
    .click();
  await page.getByRole('link', { name: 'Overview' }).first().waitFor();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
  await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toMatch(/23\s+directives/);
  await page.context().close();
});
