import type { Page } from 'playwright-core';

/** An invented reform ("minh họa"): Sở Xây dựng is divided in two, and much of its work is named by neither rule. */
export const reformToBring = {
  ...{ code: 'minh-hoa-tach-so-xay-dung', title: 'Minh họa: tách Sở Xây dựng' },
  ...{ decidedOn: '2026-03-01', effectiveOn: '2026-04-01', legalBasis: 'minh họa', source: 'minh họa' },
  units: [aUnit('so-giao-thong-moi', 'Sở Giao thông'), aUnit('so-nha-o-moi', 'Sở Nhà ở và Đô thị')],
  parents: ['so-giao-thong-moi', 'so-nha-o-moi'].map((key) => ({
    ...{ tree: 'government', key, parent_key: 'ubnd-thanh-pho' },
  })),
  successions: [
    aPart('so-giao-thong-moi', { field: 'giao thông', field_words: 'giao thông|đường|cầu|xe' }),
    aPart('so-nha-o-moi', { field: 'nhà ở', field_words: 'nhà ở|chung cư' }),
  ],
};

function aUnit(key: string, name: string) {
  return { key, name, short_name: name, level: 'city', kind: 'department', source: 'minh họa' };
}

function aPart(heir: string, field: Record<string, string>) {
  return { predecessor_key: 'so-xay-dung', successor_key: heir, kind: 'split', source: 'minh họa', ...field };
}

/** Chooses a file on the list of reforms and sends it. */
export async function sendReform(page: Page, name: string, content: string): Promise<void> {
  await page.goto('/to-chuc/bien-dong');
  const file = { name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) };
  await page.getByLabel('Tệp của đợt').setInputFiles(file);
  await page.getByRole('button', { name: 'Nạp và xem trước' }).click();
}

/** Brings the reform in as a draft. @returns the address of its page */
export async function broughtReform(page: Page): Promise<string> {
  await sendReform(page, 'dot.json', JSON.stringify(reformToBring));
  await page.waitForURL(/bien-dong\/[0-9a-f-]{36}/);
  return new URL(page.url()).pathname;
}
