import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { desktop, expectAccessible, phone, visit } from './browser.ts';
import { aJourney } from './journey.ts';
import { broughtReform } from './reform-to-bring.ts';

const journey = aJourney();
/** One signed-in page for each account and look; signing in again for every screen would only repeat itself. */
const pages = new Map<string, Promise<Page>>();

/** A draft with work that has no heir yet, brought in once for all looks. */
let reform: Promise<string> | undefined;
const addressOf = async (path: string): Promise<string> => {
  if (!path.endsWith('/:id')) return path;
  reform ??= visit(journey, { as: 'tong-hop' }).then(broughtReform);
  return reform;
};

const screens = [
  ['/dieu-hanh', 'thuong-truc'],
  ['/so-chi-dao', 'tong-hop'],
  ['/so-chi-dao?mo=D09', 'tong-hop'],
  ['/chi-dao/D09', 'tong-hop'],
  ['/lo-trinh', 'tong-hop'],
  ['/lo-trinh/D19', 'tong-hop'],
  ['/van-ban', 'tong-hop'],
  ['/van-ban/moi', 'tong-hop'],
  ['/phien', 'tong-hop'],
  ['/to-chuc', 'tong-hop'],
  ['/to-chuc?cay=party', 'tong-hop'],
  ['/to-chuc/danh-sach', 'tong-hop'],
  ['/to-chuc/so-xay-dung', 'tong-hop'],
  ['/to-chuc/tham-quyen', 'tong-hop'],
  ['/to-chuc/tep', 'tong-hop'],
  ['/to-chuc/bien-dong', 'tong-hop'],
  ['/to-chuc/bien-dong/:id', 'tong-hop'],
  ['/trach-nhiem', 'tong-hop'],
  ['/to-trinh', 'tong-hop'],
  ['/viec', 'so-xay-dung'],
  ['/quan-tri', 'quan-tri'],
] as const;

describe.each([
  ['light, wide', 'light', desktop, null],
  ['dark, phone', 'dark', phone, null],
  ['an earlier day', 'light', desktop, '2025-06-16'],
] as const)('%s', (_name, colorScheme, viewport, day) => {
  test.each(screens)('%s is whole and accessible', async (route, as) => {
    const path = await addressOf(route);
    const look = `${as} ${viewport.width} ${colorScheme}`;
    if (!pages.has(look)) pages.set(look, visit(journey, { as, viewport, colorScheme }));
    const page = await pages.get(look)!;
    await page.goto(day ? `${path}${path.includes('?') ? '&' : '?'}ngay=${day}` : path);
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await page.waitForLoadState('networkidle');
    await expectAccessible(page);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
    if (viewport === phone) expect(await page.locator('.ui-keycap:visible').count()).toBe(0);
  });
});
