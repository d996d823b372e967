/** How long nothing may change for the page to count as quiet, and how long it is waited for at most. */
const QUIET_MS = 400;
const PATIENCE_MS = 5000;

/** Resolves when the page has stopped changing, or after five seconds (some pages never do), or when aborted. */
export function untilQuiet(doc: Document, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    let pause = setTimeout(finish, QUIET_MS);
    const patience = setTimeout(finish, PATIENCE_MS);
    const observer = new MutationObserver(() => {
      clearTimeout(pause);
      pause = setTimeout(finish, QUIET_MS);
    });
    observer.observe(doc, { childList: true, characterData: true, subtree: true });
    signal.addEventListener('abort', finish);

    function finish(): void {
      clearTimeout(pause);
      clearTimeout(patience);
      observer.disconnect();
      signal.removeEventListener('abort', finish);
      resolve();
    }
  });
}
