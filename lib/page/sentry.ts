import { livingReader } from './reader-slot.ts';

/** The browser's own messaging: the polyfill would weigh more than the sentinel. */
type Runtime = { readonly id?: string; sendMessage(message: unknown): Promise<unknown> };

type World = {
  browser?: { runtime?: Runtime };
  chrome?: { runtime?: Runtime };
  sidelightSentinel?: () => boolean;
};

/** How long a single-page application is given to fill a new address with its content. */
const SETTLE_MS = 1000;

/**
 * Tells the background when the page may be an article: now, and whenever it shows another address.
 *
 * It hands over nothing of the page, only that it is there. A page that is prerendered waits until it is looked at.
 */
export function watch(isLikely: () => boolean): void {
  const world = globalThis as World;
  const runtime = world.browser?.runtime ?? world.chrome?.runtime;
  // Registered and injected by hand at the same time, as after an install: the first is enough.
  if (runtime === undefined || world.sidelightSentinel?.() === true) return;
  const over = new AbortController();
  world.sidelightSentinel = () => !over.signal.aborted && runtime.id !== undefined;

  let before = location.pathname + location.search;
  const tell = async (): Promise<void> => {
    if (livingReader(world) !== null || !isLikely()) return;
    try {
      const answer = await runtime.sendMessage({ type: 'article/likely', request: {} });
      if ((answer as { value?: unknown } | undefined)?.value === false) over.abort();
    } catch {
      // The extension was updated or removed: its next version brings its own sentinel.
      over.abort();
    }
  };
  const { navigation } = globalThis as unknown as { navigation: EventTarget };
  navigation.addEventListener(
    'navigatesuccess',
    () => {
      const now = location.pathname + location.search;
      if (now === before) return;
      before = now;
      setTimeout(tell, SETTLE_MS);
    },
    { signal: over.signal },
  );
  if ('prerendering' in document && document.prerendering === true) {
    document.addEventListener('prerenderingchange', tell, { once: true, signal: over.signal });
  } else {
    void tell();
  }
}
