import { readFileSync } from 'node:fs';
import mammoth from 'mammoth';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { visit } from './browser.ts';
import { aJourney } from './journey.ts';
import { reportToPaste } from './report-to-paste.ts';

/** The whole main job, as a secretary does it: paste, read, accept, assign with "6 rõ", see it, print the brief. */
const journey = aJourney();
let page: Page;
const { text, leastDirectives } = reportToPaste();
let acceptedCodes: string[] = [];

beforeAll(async () => {
  page = await visit(journey, { as: 'tong-hop' });
});

test('paste a report: the proposals are shown before anything is stored', async () => {
  await page.goto('/van-ban/moi');
  const box = (name: string) => page.getByRole('main').getByRole('textbox', { name });
  await box('Tên văn bản').fill('Bản tin buổi làm việc');
  await box('Ngày ban hành').fill('27-11-2024');
  await box('Nguồn').fill('Báo cáo dán vào');
  await box('Nội dung văn bản').fill(text);
  await page.getByRole('main').getByText('Phiên mới').click();
  await box('Tên phiên').fill('Buổi làm việc thử');
  await box('Ngày họp').fill('27-11-2024');
  await page.getByRole('button', { name: 'Xem trước đề xuất' }).click();
  const found = await page.getByText(/Thấy \d+ chỉ đạo trong \d+ câu/).textContent();
  expect(Number(/Thấy (\d+)/.exec(found!)![1])).toBeGreaterThanOrEqual(leastDirectives);
  const stored = await journey.product.db
    .selectFrom('documents')
    .select('id')
    .where('title', '=', 'Bản tin buổi làm việc')
    .execute();
  expect(stored).toEqual([]);
});

test('store it, accept every proposal by keyboard, mark the rest as context, and close the register', async () => {
  await page.getByRole('button', { name: 'Lưu và mở sổ trích' }).click();
  await page.waitForURL(/\/van-ban\/[0-9a-f-]{36}/);
  await page.getByText(/Không sót câu nào/).waitFor();
  await acceptAll();
  await readTheRest();
  await page.getByRole('button', { name: 'Chốt sổ trích' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Chốt sổ trích' }).click();
  await page
    .getByText(/Đã chốt: \d+ chỉ đạo/)
    .first()
    .waitFor();
  const rows = await journey.product.db
    .selectFrom('directives as d')
    .innerJoin('sessions as s', 's.id', 'd.session_id')
    .innerJoin('directive_versions as v', 'v.directive_id', 'd.id')
    .innerJoin('document_versions as t', 't.id', 'd.version_id')
    .select(['d.code', 'v.quote', 'v.starts_at', 'v.ends_at', 't.text'])
    .where('s.title', '=', 'Buổi làm việc thử')
    .orderBy('d.code')
    .execute();
  expect(rows.length).toBeGreaterThanOrEqual(leastDirectives);
  for (const row of rows) expect(row.text.slice(row.starts_at, row.ends_at)).toBe(row.quote);
  acceptedCodes = rows.map(({ code }) => code);
}, 240_000);

/** How many proposals still wait, as the foot of the reader says. */
async function waiting(): Promise<number> {
  const left = await page
    .getByText(/Còn \d+ chỉ đạo chờ duyệt|Đã xem hết/)
    .first()
    .textContent();
  return Number(/Còn (\d+)/.exec(left ?? '')?.[1] ?? 0);
}

async function acceptAll(): Promise<void> {
  for (let left = await waiting(); left > 0; left = await waiting()) {
    const goTo = page.getByRole('button', { name: 'Tới chỉ đạo chờ duyệt' });
    if (await goTo.isVisible()) await goTo.click();
    await page.keyboard.press('a');
    await page
      .getByText(new RegExp(`Còn ${left - 1} chỉ đạo chờ duyệt|Đã xem hết`))
      .first()
      .waitFor();
  }
}

async function readTheRest(): Promise<void> {
  const headings = page.getByRole('button', { name: /Đánh dấu \d+ tiêu đề/ });
  if (await headings.isVisible()) await headings.click();
  const next = page.getByRole('button', { name: /^Tới câu \d+$/ });
  while (await next.isVisible()) {
    const label = await next.textContent();
    await next.click();
    await page.keyboard.press('b');
    await page.getByRole('button', { name: label!, exact: true }).waitFor({ state: 'detached' });
  }
}

test('assign one with all six clear', async () => {
  await page.goto(`/chi-dao/${acceptedCodes[0]}`);
  await page.getByRole('button', { name: 'Giao việc' }).first().click();
  const form = page.getByRole('dialog');
  await form.getByRole('textbox', { name: 'Việc phải làm' }).fill('Lập lộ trình chuyển đổi phương tiện');
  await form.getByRole('textbox', { name: 'Sản phẩm' }).fill('Đề án kèm lộ trình');
  await form.getByRole('textbox', { name: 'Cơ quan chủ trì' }).click();
  await page.keyboard.type('so gtvt');
  await page
    .getByRole('option', { name: /Sở Xây dựng/ })
    .first()
    .click();
  await form.getByRole('textbox', { name: 'Hạn, theo lời văn bản' }).fill('trước ngày 30-6-2026');
  await form.getByLabel('Chức vụ chịu trách nhiệm').selectOption({ index: 1 });
  await form.getByRole('textbox', { name: 'Thẩm quyền' }).fill('UBND thành phố');
  await form.getByText('6 / 6 rõ').waitFor();
  await form.getByRole('button', { name: 'Giao việc' }).click();
  await page
    .getByText(/Đã giao N\d+ cho/)
    .first()
    .waitFor();
  const led = await journey.product.db
    .selectFrom('task_assignments as a')
    .innerJoin('task_directives as td', 'td.task_id', 'a.task_id')
    .innerJoin('directives as d', 'd.id', 'td.directive_id')
    .innerJoin('organisations as o', 'o.id', 'a.organisation_id')
    .select('o.key')
    .where('d.code', '=', acceptedCodes[0]!)
    .where('a.part', '=', 'lead')
    .execute();
  expect(led).toEqual([{ key: 'so-xay-dung' }]);
});

test('put a milestone on its roadmap and see it drawn', async () => {
  await page.goto(`/lo-trinh/${acceptedCodes[0]}`);
  await page.getByRole('button', { name: 'Thêm mốc' }).first().click();
  const form = page.getByRole('dialog');
  await form.getByRole('textbox', { name: 'Tên mốc' }).fill('Trình đề án');
  await form.getByRole('textbox', { name: 'Hạn của mốc' }).fill('tháng 5-2026');
  await form.getByRole('button', { name: 'Thêm mốc' }).click();
  await page.getByRole('treegrid').getByText('Trình đề án').first().waitFor();
});

test('the overview counts them, and each number opens a list of exactly that length', async () => {
  await page.goto('/dieu-hanh?phien=tat-ca');
  const total = page.getByRole('heading', { level: 1 }).getByRole('link').first();
  const count = Number(/\d+/.exec((await total.textContent())!)![0]);
  const { rows } = await journey.product.db
    .selectFrom('directives')
    .select((e) => e.fn.countAll<number>().as('rows'))
    .executeTakeFirstOrThrow();
  expect(count).toBe(rows);
  await total.click();
  await page.waitForURL(/so-chi-dao/);
  await page.getByText(`${count} chỉ đạo`).first().waitFor();
  await expect
    .poll(() =>
      page
        .getByRole('table')
        .getByText(/^D\d{2,}$/)
        .count(),
    )
    .toBe(count);
});

test('the brief ends as a Word file whose numbers are the database’s', async () => {
  const session = await journey.product.db
    .selectFrom('sessions')
    .select('id')
    .where('title', '=', 'Buổi làm việc thử')
    .executeTakeFirstOrThrow();
  await page.goto(`/to-trinh?phien=${session.id}`);
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: /\.docx/ }).click();
  const bytes = readFileSync((await (await download).path())!);
  const { value } = await mammoth.extractRawText({ buffer: bytes });
  expect(value).toContain('BÁO CÁO TÓM TẮT');
  expect(value).toContain(`${acceptedCodes.length} chỉ đạo`);
  expect(value).toContain(`1 đúng tiến độ`);
  expect(value).toContain(`${acceptedCodes.length - 1} chưa giao`);
});
