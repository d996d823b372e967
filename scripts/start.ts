/**
 * `npm start`: builds the extension, opens a browser with it on an article of the sample newspaper, and shows it at
 * work. Where there is no display the same happens headless: the findings are printed and screenshots saved.
 *
 *   npm start                     the dated article, in Chromium
 *   npm start -- harvest.html     another page of the sample newspaper, or any http(s) address
 *   npm start -- --headless       headless although there is a display
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import type { Browser } from 'webextension-polyfill';
import type { Reading } from '../lib/document.ts';
import { getBrowsers } from './browsers.ts';
import { serve } from './serve.ts';

/** The extension's own API, in the pages of it that scripts are evaluated in. */
declare const chrome: Browser;

const root = join(import.meta.dirname, '..');
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { headless: { type: 'boolean', default: false } },
});
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);
const headless = values.headless || !hasDisplay;

const { chromium: executablePath } = getBrowsers(['chromium']);
const built = spawnSync('wxt', ['build'], {
  cwd: root,
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
if (built.status !== 0) process.exit(built.status ?? 1);

const site = await serve(join(root, 'tests/sample-site'));
const profile = mkdtempSync(join(tmpdir(), 'sidelight-start-'));
const extension = join(root, '.output/chrome-mv3');
const context = await chromium.launchPersistentContext(profile, {
  executablePath,
  headless,
  viewport: headless ? { width: 1100, height: 900 } : null,
  args: [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    `--disable-extensions-except=${extension}`,
    `--load-extension=${extension}`,
    '--no-first-run',
    ...(headless
      ? ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-quic']
      : []),
  ],
});
try {
  const [asked = 'bridges.html'] = positionals;
  const address = /^https?:/.test(asked) ? asked : `${site.origin}/${asked}`;
  await showAtWork(context, address);
} finally {
  await context.close();
  await site.close();
  rmSync(profile, { recursive: true, force: true });
}

async function showAtWork(context: BrowserContext, address: string): Promise<void> {
  const [worker = await context.waitForEvent('serviceworker')] = context.serviceWorkers();
  const id = new URL(worker.url()).host;
  const page = await context.newPage();
  await page.goto(address);

  const panel = await context.newPage();
  await panel.setViewportSize({ width: 400, height: 900 });
  await panel.goto(`chrome-extension://${id}/popup.html`);
  const tabId = await panel.evaluate(async (url) => {
    const [tab] = await chrome.tabs.query({ url: `${url}*` });
    return tab?.id ?? -1;
  }, address);
  await panel.goto(`chrome-extension://${id}/sidepanel.html?tab=${tabId}`);

  const reading = await waitForReading(panel, tabId);
  if (reading === null) console.log(`${address} was not taken for an article; the panel says so.`);
  else printFindings(reading);

  if (headless) {
    await saveScreenshots(page, panel);
    return;
  }
  await page.bringToFront();
  console.log('\nThe panel is open in the other tab; the toolbar button opens it beside the page.');
  console.log('Close the browser to end.');
  await context.waitForEvent('close', { timeout: 0 });
}

/** The Reading the page's reader holds; null when there is none within five seconds. */
async function waitForReading(panel: Page, tabId: number): Promise<Reading | null> {
  const until = Date.now() + 5000;
  while (Date.now() < until) {
    const answer = await panel.evaluate(async (tab) => {
      const envelope = { type: 'reading/get', request: {} };
      const answer = await chrome.tabs.sendMessage(tab, envelope, { frameId: 0 }).catch(() => null);
      return (answer as { value?: { status: string; reading: unknown } } | null)?.value ?? null;
    }, tabId);
    if (answer?.status === 'read') return answer.reading as Reading;
    await new Promise((later) => setTimeout(later, 100));
  }
  return null;
}

function printFindings({ article, quotes, sources, dates }: Reading): void {
  const nameOf = new Map(sources.map(({ id, name }) => [id, name]));
  console.log(`\n${article.headline ?? '(no headline)'}`);
  console.log(
    `${article.publisher.name ?? article.publisher.host} · ${article.published?.value ?? 'no date found'}`,
  );
  console.log(`\n${sources.length} sources`);
  for (const { name, identification, role } of sources) {
    console.log(`  ${identification.padEnd(8)} ${name}${role === null ? '' : `, ${role}`}`);
  }
  console.log(`\n${quotes.length} quotes`);
  for (const { text, type, source } of quotes) {
    const who = source === null ? 'nobody named' : (nameOf.get(source) ?? source);
    console.log(`  ${type.padEnd(8)} ${who}: ${text.length > 90 ? `${text.slice(0, 89)}…` : text}`);
  }
  const shown = dates.filter(({ vague }) => !vague);
  console.log(`\n${shown.length} dates`);
  for (const { text, value, anchor } of shown)
    console.log(`  ${value.padEnd(16)} ${text}  (from: ${anchor})`);
}

async function saveScreenshots(page: Page, panel: Page): Promise<void> {
  const folder = join(root, 'screenshots');
  mkdirSync(folder, { recursive: true });
  for (const scheme of ['light', 'dark'] as const) {
    for (const [name, shown] of [
      ['page', page],
      ['panel', panel],
    ] as const) {
      await shown.bringToFront();
      await shown.emulateMedia({ colorScheme: scheme });
      const path = join(folder, `${name}-${scheme}.png`);
      await shown.screenshot({ path });
      console.log(`saved screenshots/${name}-${scheme}.png`);
    }
  }
}
