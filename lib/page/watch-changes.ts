/** The first pause between a change and reading the page again, and the longest, in milliseconds. */
const FIRST_PAUSE = 800;
const LONGEST_PAUSE = 60_000;

/**
 * Calls `read` a while after a change in the text: late content, "read more", a re-render.
 *
 * A change that brought nothing new makes the next pause twice as long, up to a minute: a page that ticks must not
 * cost a walk a second.
 *
 * @param nodes text the reading came from: what changes elsewhere in the page is not waited for.
 * @param read resolves to whether the reading changed.
 */
export function watchChanges(
  doc: Document,
  nodes: () => readonly Node[],
  read: () => Promise<boolean>,
  signal: AbortSignal,
): void {
  let pause = FIRST_PAUSE;
  let timer: ReturnType<typeof setTimeout> | null = null;
  const observer = new MutationObserver((records) => {
    if (timer !== null) return;
    const root = commonRoot(nodes());
    if (!records.some(({ target }) => concerns(root, target))) return;
    timer = setTimeout(async () => {
      timer = null;
      const isNew = await read();
      pause = isNew ? FIRST_PAUSE : Math.min(pause * 2, LONGEST_PAUSE);
    }, pause);
  });
  observer.observe(doc, { childList: true, characterData: true, subtree: true });
  signal.addEventListener(
    'abort',
    () => {
      if (timer !== null) clearTimeout(timer);
      observer.disconnect();
    },
    { once: true },
  );
}

/** A change in the article's own element, or one that took the element out of the page. */
function concerns(root: Node | null, target: Node): boolean {
  return root === null || !root.isConnected || root.contains(target);
}

/** The innermost element around the first and the last text of the reading; null where there is none. */
function commonRoot(nodes: readonly Node[]): Node | null {
  const last = nodes.at(-1);
  let root: Node | null = nodes[0]?.parentNode ?? null;
  while (root !== null && last !== undefined && !root.contains(last)) root = root.parentNode;
  return root;
}
