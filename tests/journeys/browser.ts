import AxeBuilder from '@axe-core/playwright';
import { type Browser, chromium, type Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Journey } from './journey.ts';

// The machine is closed: without these flags Chromium looks for its maker's servers at every start.
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: '/usr/bin/chromium', args: flags });

export const desktop = { width: 1440, height: 900 };
export const phone = { width: 390, height: 844 };

export interface Visit {
  readonly as: string;
  readonly viewport?: { width: number; height: number };
  readonly colorScheme?: 'light' | 'dark';
}

/** A signed-in person's page. Whatever the page complains about in its console fails the journey. */
export async function visit(
  { browser, product }: Journey,
  { as, viewport = desktop, colorScheme = 'light' }: Visit,
): Promise<Page> {
  const context = await browser.newContext({
    viewport,
    colorScheme,
    locale: 'vi-VN',
    acceptDownloads: true,
    baseURL: product.address,
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => {
    throw error;
  });
  await page.goto('/');
  await page.getByRole('textbox', { name: 'Tên đăng nhập' }).fill(as);
  await page.getByLabel('Mật khẩu').fill('lotrinh-dung-thu');
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await page.getByRole('navigation').first().waitFor();
  return page;
}

/** No accessibility violation that axe can see (WCAG 2.2 AA). */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`)).toEqual(
    [],
  );
}
