/**
 * `npm run screenshots`: every view of the panel in both browsers, both themes, 320 and 480 px wide, and the other
 * pages, into docs/screenshots. Run after `npm run build`.
 */
import { mkdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launchChromium } from '../tests/e2e/chromium.ts';
import type { Driver, Tab } from '../tests/e2e/driver.ts';
import { launchFirefox } from '../tests/e2e/firefox.ts';
import { openSample, setTheme } from '../tests/e2e/panel-page.ts';
import { serve } from './serve.ts';

const FOLDER = 'docs/screenshots';
const ARTICLE = 'bridges.html';
/** All of them together must stay a small part of the repository, in bytes. */
const MOST = 3 * 1024 * 1024;
const HEIGHT = 640;
const WIDTHS = [320, 480];
const VIEWS = ['overview', 'quotes', 'sources', 'timeline'];
const THEMES = ['light', 'dark'] as const;

let bytes = 0;
await rm(FOLDER, { recursive: true, force: true });
await mkdir(FOLDER, { recursive: true });
const site = await serve('tests/sample-site');
try {
  await withDriver(await launchChromium(), shootAll);
  await withDriver(await launchFirefox(), shootAll);
  await withDriver(await launchFirefox({ prefs: { 'intl.locale.requested': 'ar' } }), shootArabic);
} finally {
  await site.close();
}
console.log(`${(bytes / 1024).toFixed(0)} KB in ${FOLDER}`);
if (bytes > MOST) throw new Error(`the screenshots take more than ${MOST} bytes`);

async function withDriver(driver: Driver, work: (driver: Driver) => Promise<void>): Promise<void> {
  try {
    await work(driver);
  } finally {
    await driver.close();
  }
}

async function shootAll(driver: Driver): Promise<void> {
  const tabId = await openSample(driver, `${site.origin}/${ARTICLE}`);
  for (const theme of THEMES) {
    await setTheme(driver, theme);
    for (const width of WIDTHS) await shootPanel(driver, tabId, `${driver.name}-${theme}-${width}`, width);
    await shoot(driver, `popup.html?tab=${tabId}`, 340, `${driver.name}-${theme}-popup`);
    await shoot(driver, 'welcome.html', 960, `${driver.name}-${theme}-welcome`);
    await shoot(driver, 'options.html', 640, `${driver.name}-${theme}-options`);
  }
}

async function shootArabic(driver: Driver): Promise<void> {
  const tabId = await openSample(driver, `${site.origin}/${ARTICLE}`);
  await setTheme(driver, 'light');
  await shootPanel(driver, tabId, 'arabic-320', 320);
}

async function shootPanel(driver: Driver, tabId: number, name: string, width: number): Promise<void> {
  const panel = await driver.newExtensionTab(`sidepanel.html?tab=${tabId}`, { width, height: HEIGHT });
  for (const view of VIEWS) {
    await untilThere(panel, `#tab-${view}`);
    await panel.evaluate((view) => document.querySelector<HTMLElement>(`#tab-${view}`)?.click(), view);
    await save(panel, `${name}-${view}`);
  }
  await panel.close();
}

async function shoot(driver: Driver, path: string, width: number, name: string): Promise<void> {
  const page = await driver.newExtensionTab(path, { width, height: HEIGHT });
  await untilThere(page, 'h1');
  await save(page, name);
  await page.close();
}

async function untilThere(tab: Tab, selector: string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if (await tab.evaluate((selector) => document.querySelector(selector) !== null, selector)) return;
    await new Promise((go) => setTimeout(go, 50));
  }
  throw new Error(`nothing became ${selector}`);
}

async function save(tab: Tab, name: string): Promise<void> {
  // Two frames: what was clicked is drawn by then.
  await tab.evaluate(
    () => new Promise<void>((go) => requestAnimationFrame(() => requestAnimationFrame(() => go()))),
  );
  const file = join(FOLDER, `${name}.png`);
  await writeFile(file, await tab.screenshot());
  bytes += (await stat(file)).size;
}
