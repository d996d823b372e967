/** The first pause between a change and reading the page again, and the longest, in milliseconds. */
const FIRST_PAUSE = 800;
const LONGEST_PAUSE = 60_000;

/**
 * Calls `read` a while after a change in the text: late content, "read more", a re-render.
 *
 * A change that brought nothing new makes the next pause twice as long, up to a minute: a page that ticks must not
 * cost a walk a second.
 *
 * @param textEnds the first and the last text of the reading: what changes outside their common element is left
 *   alone. Null where nothing was read: any change may bring an article.
 * @param read resolves to whether the reading changed.
 */
export function watchChanges(
  doc: Document,
  textEnds: () => readonly [Node, Node] | null,
  read: () => Promise<boolean>,
  signal: AbortSignal,
): void {
  let pause = FIRST_PAUSE;
  let timer: ReturnType<typeof setTimeout> | null = null;
  const observer = new MutationObserver((records) => {
    if (timer !== null) return;
    const root = commonRoot(textEnds());
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

function commonRoot(ends: readonly [Node, Node] | null): Node | null {
  if (ends === null) return null;
  const [first, last] = ends;
  let root: Node | null = first.parentNode;
  while (root !== null && !root.contains(last)) root = root.parentNode;
  return root;
}
