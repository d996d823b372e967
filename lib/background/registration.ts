import { browser } from 'wxt/browser';
import { readSettings, type Settings } from '../settings.ts';

const SENTINEL = 'sentinel';

/** What the browser is asked to run in pages. */
type Registration = {
  readonly id: string;
  readonly js: readonly string[];
  readonly matches: readonly string[];
  readonly excludeMatches: readonly string[];
  readonly runAt: 'document_idle';
  readonly persistAcrossSessions: true;
};

/** What should be registered under these settings: one sentinel, or in "only when I click" nothing at all. */
export function wantedScripts({ mode, offSites }: Pick<Settings, 'mode' | 'offSites'>): Registration[] {
  if (mode === 'on-click') return [];
  return [
    {
      id: SENTINEL,
      js: ['sentinel.js'],
      matches: ['http://*/*', 'https://*/*'],
      excludeMatches: [...new Set(offSites.flatMap(patternsOf))].sort(),
      runAt: 'document_idle',
      persistAcrossSessions: true,
    },
  ];
}

/** A host and its subdomains. Addresses have no subdomains, and patterns have no port (Firefox knows none). */
export function patternsOf(host: string): string[] {
  if (!/^[a-z0-9.-]+$|^\[[0-9a-f:]+\]$/.test(host)) return [];
  const isAddress = /^[\d.]+$|^\[/.test(host);
  return isAddress ? [`*://${host}/*`] : [`*://*.${host}/*`];
}

/**
 * Brings what is registered in line with the settings; does nothing where it is already.
 *
 * The browser drops registrations on an update, so it is called on install, update, start-up and every change.
 *
 * @return whether anything had to change.
 */
export function bringInLine(): Promise<boolean> {
  // Two changes at once must not both register: the second waits, and finds nothing to do.
  return navigator.locks.request('registration', async () => {
    const wanted = wantedScripts(await readSettings());
    const present = await browser.scripting.getRegisteredContentScripts();
    if (JSON.stringify(wanted.map(essence)) === JSON.stringify(present.map(essence))) return false;
    if (present.length > 0) await browser.scripting.unregisterContentScripts();
    if (wanted.length > 0) {
      await browser.scripting.registerContentScripts(
        wanted as unknown as Parameters<typeof browser.scripting.registerContentScripts>[0],
      );
    }
    return true;
  });
}

/** What tells two registrations apart; browsers add defaults of their own and reorder. */
function essence({ id, matches, excludeMatches }: Essential): unknown {
  return [id, [...(matches ?? [])].sort(), [...(excludeMatches ?? [])].sort()];
}

type Essential = {
  readonly id: string;
  readonly matches?: readonly string[] | undefined;
  readonly excludeMatches?: readonly string[] | undefined;
};
