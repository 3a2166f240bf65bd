import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { phone, visit } from './browser.ts';
import { aJourney } from './journey.ts';

/** The chart, the page of a unit, and a post that is handed over. */
const journey = aJourney();
let page: Page;

beforeAll(async () => {
  page = await visit(journey, { as: 'tong-hop' });
});

const sentence = () => page.getByRole('heading', { level: 1 });
const numberIn = async (words: string | null) => Number(/[\d.]+/.exec(words ?? '')![0].replaceAll('.', ''));

test.each([
  ['2024-11-27', '30 quận, huyện, thị xã', '579 xã, phường, thị trấn'],
  ['2025-06-30', '30 quận, huyện, thị xã', '526 xã, phường, thị trấn'],
  [null, '33 đơn vị thành phố', '126 xã, phường'],
])('as of %s the chart has %s and %s, and each number opens a list of that length', async (day, one, other) => {
  await page.goto(day ? `/to-chuc?ngay=${day}` : '/to-chuc');
  for (const words of [one, other]) await sentence().getByRole('link', { name: words }).waitFor();
  await sentence().getByRole('link', { name: other }).click();
  await page.waitForURL(/danh-sach/);
  await page.getByText(`${await numberIn(other)} đơn vị có trong sổ`).waitFor();
});

test('the slider goes from one change to the next by keyboard, and the address carries the day', async () => {
  await page.goto('/to-chuc');
  await page.waitForLoadState('networkidle');
  const day = () => page.getByRole('slider').getAttribute('aria-valuetext');
  for (let step = 0; step < 8 && !page.url().includes('ngay=2025-07-01'); step += 1) {
    const before = await day();
    await page.getByRole('slider').press('PageUp');
    await expect.poll(day).not.toBe(before);
  }
  expect(page.url()).toContain('ngay=2025-07-01');
  await page.getByText('556 đơn vị kết thúc, 126 đơn vị bắt đầu').waitFor();
});

test('an old name finds its place on the chart; arrow keys open and close', async () => {
  await page.goto('/to-chuc');
  await page.getByRole('textbox', { name: 'Tìm trên sơ đồ' }).fill('so gtvt');
  await page.getByRole('option', { name: /Sở Xây dựng.*Sở GTVT nay là đơn vị này/ }).click();
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain('Sở Xây dựng');
  await page.keyboard.press('ArrowLeft');
  const focused = () => page.evaluate(() => document.activeElement?.textContent);
  await expect.poll(focused).toContain('Ủy ban nhân dân thành phố');
  const rows = () => page.getByRole('treegrid').getAttribute('aria-rowcount');
  const before = Number(await rows());
  await page.keyboard.press('ArrowLeft');
  await expect.poll(async () => Number(await rows())).toBeLessThan(before - 100);
});

test('a task led by Sở GTVT on 27-11-2024 is led by Sở Xây dựng today; both pages say from whom and to whom', async () => {
  await page.goto('/to-chuc/so-giao-thong-van-tai?ngay=2025-02-28');
  await page.getByText('Tính đến 28-2-2025, đơn vị chủ trì').waitFor();
  const before = await page.locator('#viec li').allTextContents();
  expect(before.length).toBeGreaterThan(0);
  await page.goto('/to-chuc/so-giao-thong-van-tai');
  await page.getByText('Không chủ trì nhiệm vụ nào').waitFor();
  await page.getByRole('link', { name: 'Sở Xây dựng' }).first().click();
  await page.getByRole('heading', { name: 'Nhận việc từ' }).waitFor();
  await page.getByRole('link', { name: 'Sở Giao thông vận tải' }).waitFor();
});

test('every number of a unit’s load opens exactly the tasks it counts', async () => {
  await page.goto('/to-chuc/so-xay-dung');
  const links = page.locator('.organisation-load a');
  await links.first().waitFor();
  const [total] = [await links.count()];
  for (let at = 0; at < total; at += 1) {
    const count = await numberIn(await links.nth(at).textContent());
    await links.nth(at).click();
    await expect.poll(() => page.locator('#viec .organisation-owes li').count()).toBe(count);
  }
});

test('a vacant post is filled by hand: a wrong day is refused with its reason, then the new holder answers for its tasks', async () => {
  await page.goto('/to-chuc/so-tai-chinh');
  await page.getByText('Khuyết: sổ chưa ghi ai giữ từ 18-10-2025').waitFor();
  await page.getByRole('button', { name: 'Ghi người giữ' }).click();
  const form = page.getByRole('dialog');
  await form.getByRole('textbox', { name: 'Họ và tên' }).fill('Nguyễn Thị Thử');
  await form.getByRole('textbox', { name: 'Căn cứ' }).fill('QĐ 1/QĐ-UBND (minh họa)');
  await form.getByRole('textbox', { name: 'Từ ngày' }).fill('1-10-2025');
  await form.getByRole('button', { name: 'Ghi vào sổ' }).click();
  await form.getByText(/trùng với “Nguyễn Xuân Lưu”.*Chưa ghi gì/).waitFor();
  await form.getByRole('textbox', { name: 'Từ ngày' }).fill('10-3-2026');
  await form.getByRole('button', { name: 'Ghi vào sổ' }).click();
  await page.getByText('Đã ghi Nguyễn Thị Thử: Giám đốc Sở Tài chính').first().waitFor();
  await expect.poll(() => page.getByText('Khuyết: sổ chưa ghi').count()).toBe(0);
  await page.goto('/to-chuc/so-tai-chinh?ngay=2026-03-09');
  await page.getByText('Khuyết: sổ chưa ghi ai giữ từ 18-10-2025').waitFor();
  expect(await page.getByRole('button', { name: 'Ghi người giữ' }).count()).toBe(0);
});

test('on a phone the chart is a list for the thumb: it opens, and nothing is cut off at the side', async () => {
  const small = await visit(journey, { as: 'thuong-truc', viewport: phone });
  await small.goto('/to-chuc?ngay=2025-06-30');
  await small.getByRole('textbox', { name: 'Tìm trên sơ đồ' }).fill('quan hoan kiem');
  await small.getByRole('option', { name: 'UBND quận Hoàn Kiếm' }).click();
  await small.getByRole('button', { name: 'Mở UBND quận Hoàn Kiếm' }).click();
  await small.getByRole('row', { name: 'phường Hàng Bạc' }).waitFor();
  const overflow = await small.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  await small.context().close();
});

test('on a phone the open view is in sight in the bar of views', async () => {
  const small = await visit(journey, { as: 'tong-hop', viewport: phone });
  await small.goto('/to-chuc/tep');
  const { x, width } = (await small.getByRole('link', { name: 'Nhập, xuất' }).boundingBox())!;
  expect(x).toBeGreaterThanOrEqual(0);
  expect(x + width).toBeLessThanOrEqual(phone.width);
  await small.context().close();
});

test('the responsibility map: every number of a line opens a list of that length', async () => {
  await page.goto('/trach-nhiem');
  const line = page.getByRole('row', { name: /^Sở Xây dựng/ });
  await line.waitFor();
  const links = line.getByRole('cell').getByRole('link');
  const total = await links.count();
  expect(total).toBeGreaterThan(2);
  for (let at = 0; at < total; at += 1) {
    await page.goto('/trach-nhiem');
    const count = await numberIn(await links.nth(at).textContent());
    await links.nth(at).click();
    await page.waitForURL(/so-chi-dao/);
    await page
      .getByText(new RegExp(`^${count} chỉ đạo`))
      .first()
      .waitFor();
  }
});

test('a chart goes out and comes back unchanged; a wrong file is told line by line', async () => {
  await page.goto('/to-chuc/tep');
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: /\.xlsx/ }).click();
  const path = (await (await download).path())!;
  const send = async (file: string | { name: string; mimeType: string; buffer: Buffer }) => {
    await page.getByLabel('Tệp sơ đồ').setInputFiles(file);
    await page.getByRole('button', { name: 'Xem trước' }).click();
  };
  await send({ name: 'so-do.xlsx', mimeType: 'application/octet-stream', buffer: readFileSync(path) });
  await page.getByText('Tệp giống hệt sơ đồ đang có').waitFor();
  const head = 'Khóa;Tên;Tên tắt;Tên khác;Mã;Cấp;Loại;Từ ngày;Đến hết ngày;Nguồn';
  const wrong = `${head}\nso-moi;Sở Mới;SM;;;thành phố;sở;31-2-2026;;thử\n`;
  await send({ name: 'sai.csv', mimeType: 'text/csv', buffer: Buffer.from(wrong) });
  await page.getByText('Dòng 2.').waitFor();
  await page.getByText('ngày “31-2-2026” ở ô “Từ ngày” không có thật').waitFor();
});
