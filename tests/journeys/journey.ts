import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { openBrowser } from './browser.ts';
import { type JourneyProduct, startJourneyProduct } from './product.ts';

export interface Journey {
  readonly product: JourneyProduct;
  readonly browser: Browser;
}

/** One product and one browser for all the steps of a file. They are there from its first hook on and stop with it. */
export function aJourney(): Journey {
  const journey: { product?: JourneyProduct; browser?: Browser } = {};
  beforeAll(async () => {
    journey.product = await startJourneyProduct();
    journey.browser = await openBrowser();
  });
  afterAll(async () => {
    await journey.browser?.close();
    await journey.product?.stop();
  });
  return journey as Journey;
}
