import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from '@playwright/test';
import { findBrowser } from '../../scripts/browsers.ts';

/** Chromium with the built extension in it, as a reader would have it. */
export type Chromium = {
  readonly context: BrowserContext;
  readonly worker: Worker;
  readonly extensionId: string;
  /** The folder of the profile: open it again for what must survive a restart. */
  readonly profile: string;
  close(options?: { keepProfile?: boolean }): Promise<void>;
};

export async function launchChromium(
  given: { profile?: string; args?: string[]; headless?: boolean } = {},
): Promise<Chromium> {
  const executablePath = findBrowser('chromium');
  if (executablePath === null) throw new Error('Chromium was not found: install it, or set CHROMIUM_PATH.');
  const profile = given.profile ?? (await mkdtemp(join(tmpdir(), 'sidelight-chromium-')));
  const extension = resolve('.output/chrome-mv3');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: given.headless ?? true,
    viewport: { width: 1000, height: 800 },
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      ...(given.args ?? []),
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const extensionId = new URL(worker.url()).host;
  return {
    context,
    worker,
    extensionId,
    profile,
    async close({ keepProfile = false } = {}) {
      await context.close();
      if (!keepProfile) await rm(profile, { recursive: true, force: true });
    },
  };
}

/** What is painted, by kind: the words of every range, as the page's own registry has them. */
export function paintedIn(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(() => {
    const painted: Record<string, string[]> = {};
    for (const [name, highlight] of CSS.highlights as unknown as Map<string, Set<Range>>) {
      const kind = name.replace(/^h[0-9a-f]{16}-/, '');
      painted[kind] = [...highlight].map((range) => range.toString().replace(/\s+/g, ' '));
    }
    return painted;
  });
}
