import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { expectAccessible, visit } from './browser.ts';
import { aJourney } from './journey.ts';
import { broughtReform, reformToBring, sendReform } from './reform-to-bring.ts';

/** A reform from its file over the preview and the choices to the commit, and back. */
const journey = aJourney();
let page: Page;
let address: string;

beforeAll(async () => {
  page = await visit(journey, { as: 'tong-hop' });
});

const sentence = () => page.getByRole('heading', { level: 1 });
const countOf = async (name: RegExp) =>
  Number(/\d+/.exec((await page.getByRole('link', { name }).first().textContent())!));
const leadOf = async (unit: string) => {
  await page.goto(`/to-chuc/${unit}`);
  return page.getByRole('heading', { level: 1 }).textContent();
};

test('a file that cannot be read is told, row by row, and keeps nothing', async () => {
  await sendReform(page, 'dot.json', '{"code": "hong"');
  await page.getByText('không phải JSON đúng dạng').waitFor();
  const [row] = reformToBring.successions;
  const wrong = { ...reformToBring, successions: [{ ...row, predecessor_key: 'so-khong-co' }] };
  await sendReform(page, 'dot.json', JSON.stringify(wrong));
  await page.getByRole('alert').getByText('so-khong-co').first().waitFor();
  await sendReform(page, 'dong.csv', 'predecessor_key,successor_key,kind\nso-xay-dung,so-tai-chinh,merge\n');
  await page.getByText('Dòng 1. dong.csv: thiếu cột “is_main”').waitFor();
  await page.goto('/to-chuc/bien-dong');
  await page.getByText('Chưa có đợt sắp xếp nào').waitFor();
});

test('the preview counts what has no heir; the number opens exactly that work, and it cannot be carried out yet', async () => {
  address = await broughtReform(page);
  await sentence().getByText('Còn 22 ngày').waitFor();
  await page.getByRole('img', { name: /bàn giao cho/ }).waitFor();
  const orphans = await countOf(/việc chưa có đơn vị nhận/);
  expect(orphans).toBeGreaterThan(0);
  expect(await page.getByRole('button', { name: 'Thực hiện' }).isDisabled()).toBe(true);
  await sentence()
    .getByRole('link', { name: /chưa có đơn vị nhận/ })
    .click();
  await page.getByText(`${orphans} việc`, { exact: true }).waitFor();
  await expect.poll(() => page.locator('#viec tbody tr').count()).toBe(orphans);
});

test('one row, then all that is left, get an heir by hand; nothing is orphaned any more', async () => {
  const orphans = await countOf(/việc chưa có đơn vị nhận/);
  const give = async (unit: string) => {
    await page.getByLabel('Đơn vị nhận', { exact: true }).click();
    await page.getByRole('option', { name: unit }).click();
    await page.getByRole('button', { name: /^Giao \d+ việc/ }).click();
  };
  await page.locator('#viec tbody').getByRole('checkbox').first().check();
  await give('Sở Giao thông');
  await sentence()
    .getByText(`${orphans - 1} việc`)
    .waitFor();
  await page.getByText(`Chọn ${orphans - 1} việc đang hiện`).click();
  await give('Sở Nhà ở và Đô thị');
  await sentence().getByText('0 việc mồ côi').waitFor();
  await expectAccessible(page);
});

test('carrying it out restates the counts first; the units then answer by the new chart, until it is taken back', async () => {
  await page.getByRole('button', { name: 'Thực hiện' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('1 đơn vị kết thúc, 2 đơn vị bắt đầu').waitFor();
  await dialog.getByRole('button', { name: 'Thực hiện' }).click();
  await sentence().getByText('Đã thực hiện ngày 10-3-2026').waitFor();
  expect(await leadOf('so-nha-o-moi')).toContain('Sở Nhà ở và Đô thị');
  await page.goto(address);
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await dialog.getByRole('button', { name: 'Hoàn tác' }).click();
  await dialog.getByText('Ghi lý do').waitFor();
  await dialog.getByLabel(/Lý do hoàn tác/).fill('văn bản thay đổi');
  await dialog.getByRole('button', { name: 'Hoàn tác' }).click();
  await sentence().getByText('Lý do: văn bản thay đổi').waitFor();
  await page.goto('/to-chuc/bien-dong');
  await page.getByRole('row', { name: /tách Sở Xây dựng.*đã hoàn tác/ }).waitFor();
});

test('a leader reads and has no buttons; an agency is told whose matter it is', async () => {
  const leader = await visit(journey, { as: 'thuong-truc' });
  await leader.goto(address);
  await leader.getByText('Thực hiện và hoàn tác là việc của văn phòng').waitFor();
  expect(await leader.locator('main').getByRole('button').count()).toBe(0);
  const agency = await visit(journey, { as: 'so-xay-dung' });
  await agency.goto('/to-chuc');
  await agency.getByRole('link', { name: 'Thẩm quyền' }).waitFor();
  expect(await agency.getByRole('link', { name: 'Biến động' }).count()).toBe(0);
  await agency.goto(address);
  await agency.getByText('do văn phòng chuẩn bị').waitFor();
});
