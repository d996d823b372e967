import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

/** Where a browser usually is, most fitting first. Branded Chrome is last: since 137 it ignores `--load-extension`. */
const PLACES: Record<BrowserName, readonly string[]> = {
  chromium: [
    'chromium',
    'chromium-browser',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Chromium\\Application\\chrome.exe',
    '/snap/bin/chromium',
  ],
  firefox: [
    'firefox-esr',
    'firefox',
    'firefox-developer-edition',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};

const VARIABLE: Record<BrowserName, string> = { chromium: 'CHROMIUM_PATH', firefox: 'FIREFOX_PATH' };

/** What Debian calls them; the Arabic language pack is for the right-to-left tests. */
const DEBIAN: Record<BrowserName, readonly string[]> = {
  chromium: ['chromium'],
  firefox: ['firefox-esr', 'firefox-esr-l10n-ar'],
};

/** The path of a browser on this machine; null where there is none. `CHROMIUM_PATH`, `FIREFOX_PATH` go first. */
export function findBrowser(name: BrowserName): string | null {
  const given = process.env[VARIABLE[name]];
  if (given !== undefined && given !== '') return existsSync(given) ? given : null;
  const folders = (process.env.PATH ?? '').split(delimiter);
  for (const place of PLACES[name]) {
    const candidates = /[\\/]/.test(place) ? [place] : folders.map((folder) => join(folder, place));
    const found = candidates.find((path) => existsSync(path));
    if (found !== undefined) return found;
  }
  return null;
}

/**
 * Find the browsers, on Debian as root installing those that are missing.
 *
 * @throws when one is missing and cannot be installed here: the message says what to do.
 */
export function getBrowsers<Name extends BrowserName>(names: readonly Name[]): Record<Name, string> {
  const missing = names.filter((name) => findBrowser(name) === null);
  if (missing.length > 0 && isDebianRoot()) {
    const packages = missing.flatMap((name) => DEBIAN[name]);
    console.log(`Installing ${packages.join(', ')} …`);
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
    spawnSync(
      'apt-get',
      ['install', '-y', '-qq', '--no-install-recommends', 'fonts-noto-core', ...packages],
      {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      },
    );
  }
  const found = names.map((name) => [name, findBrowser(name)] as const);
  for (const [name, path] of found) {
    if (path === null) {
      throw new Error(`${name} was not found: install it, or set ${VARIABLE[name]} to its program.`);
    }
  }
  return Object.fromEntries(found) as Record<Name, string>;
}

function isDebianRoot(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}
