/** The part of the Navigation API that is used here. */
type NavigationEvents = Pick<EventTarget, 'addEventListener'>;

/**
 * Calls `onMove` when the page shows another address without loading a document: a single-page application, or Back
 * in one. A change of the fragment alone is the same page.
 */
export function watchNavigation(
  onMove: (url: string) => void,
  signal: AbortSignal,
  getLocation: () => string = () => location.href,
  navigation: NavigationEvents = (globalThis as unknown as { navigation: NavigationEvents }).navigation,
): void {
  let before = withoutFragment(getLocation());
  navigation.addEventListener(
    'navigatesuccess',
    () => {
      const now = withoutFragment(getLocation());
      if (now === before) return;
      before = now;
      onMove(getLocation());
    },
    { signal },
  );
}

function withoutFragment(url: string): string {
  return url.split('#', 1)[0] ?? url;
}
