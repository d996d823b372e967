import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, expect, test } from '@playwright/test';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../../scripts/browsers.ts';
import { paintedIn, type Tab } from './driver.ts';
import { serveSites } from './site.ts';

/** The moment of installing, with articles open already: they are read without a reload. */
let sites: Awaited<ReturnType<typeof serveSites>>;
test.beforeAll(async () => {
  sites = await serveSites();
});
test.afterAll(async () => {
  await Promise.all([sites?.news.close(), sites?.odd.close()]);
});

async function expectRead(tab: Tab): Promise<void> {
  await expect
    .poll(async () => (await paintedIn(tab)).quote)
    .toContain('We are not going to gamble with people’s lives,');
}

test('Chromium: a tab that is open at install is read', async () => {
  const profile = await mkdtemp(join(tmpdir(), 'sidelight-chromium-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findBrowser('chromium') ?? '',
    headless: true,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--enable-unsafe-extension-debugging',
      '--no-first-run',
    ],
  });
  try {
    const page = await context.newPage();
    await page.goto(`${sites.news.origin}/bridges.html`);
    const session = await context.browser()?.newBrowserCDPSession();
    // Playwright's types leave the Extensions domain out.
    const send = session?.send.bind(session) as unknown as (
      method: string,
      params: object,
    ) => Promise<object>;
    await send('Extensions.loadUnpacked', { path: resolve('.output/chrome-mv3') });
    await expectRead(page as unknown as Tab);
  } finally {
    await context.close();
    await rm(profile, { recursive: true, force: true });
  }
});

test('Firefox: a tab that is open at install is read', async () => {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox') ?? '',
    headless: true,
  });
  try {
    const page = await browser.newPage();
    await page.goto(`${sites.news.origin}/bridges.html`);
    await browser.installExtension(resolve('.output/firefox-mv3'));
    await expectRead(page as unknown as Tab);
  } finally {
    await browser.close();
  }
});
