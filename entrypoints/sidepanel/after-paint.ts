/** No longer than this, in milliseconds: a panel that is not seen draws no frames. */
const LONGEST = 100;

/** Resolves when what was just changed is painted. */
export function afterPaint(): Promise<void> {
  return new Promise((go) => {
    // A task after the next frame's callbacks runs when that frame is painted.
    requestAnimationFrame(() => setTimeout(go));
    setTimeout(go, LONGEST);
  });
}
