/**
 * How soon the panel shows something of an article that was read: milliseconds from its opening until the article's
 * own words are painted, median and best of some openings in Chromium. Run after `npm run build`.
 *
 *   npm run bench -- panel
 */
import type { Page } from '@playwright/test';
import { launchChromium } from '../tests/e2e/chromium.ts';
import { openSample } from '../tests/e2e/panel-page.ts';
import { serve } from './serve.ts';

const OPENINGS = 15;
/** What a reader takes for at once. */
const BUDGET = 100;

const site = await serve('tests/sample-site');
const driver = await launchChromium();
try {
  for (const article of ['bridges.html', 'council.html']) {
    const tabId = await openSample(driver, `${site.origin}/${article}`);
    const times: number[] = [];
    for (let i = 0; i < OPENINGS; i++) times.push(await open(tabId));
    times.sort((a, b) => a - b);
    const median = times[OPENINGS >> 1] ?? Number.NaN;
    const verdict = median <= BUDGET ? 'within' : 'over';
    console.log(
      `${article}: median ${median.toFixed(0)} ms, best ${times[0]?.toFixed(0)}: ${verdict} ${BUDGET} ms`,
    );
  }
} finally {
  await driver.close();
  await site.close();
}

async function open(tabId: number): Promise<number> {
  // Any page of the extension: it only lends its origin, so that the clock is there before the panel's own scripts.
  const page = (await driver.newExtensionTab('icon.svg', { width: 400, height: 700 })) as unknown as Page;
  await page.addInitScript(() => {
    const painted = new Promise<number>((resolve) => {
      new MutationObserver((_, observer) => {
        if (document.querySelector('h1:not(.only-spoken)') === null) return;
        observer.disconnect();
        // A task after the next frame's callbacks runs when that frame was painted.
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
      }).observe(document, { childList: true, subtree: true });
    });
    Object.assign(globalThis, { painted });
  });
  await page.goto(new URL(`/sidepanel.html?tab=${tabId}`, page.url()).href);
  const millis = await page.evaluate(() => (globalThis as never as { painted: Promise<number> }).painted);
  await page.close();
  return millis;
}
