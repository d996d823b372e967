import { isOnControl, isPagesOwn } from './clicked-words.ts';

/** How long the pointer rests on words before a card opens by itself, in milliseconds. */
const HOVER_MS = 500;

/** What is asked of a place in the window. */
export type PointerTarget = { readonly x: number; readonly y: number; readonly path: readonly EventTarget[] };

/**
 * Calls `onChoose` when the reader points at words: by a click, or by resting on them where `isHovering` says so.
 *
 * Listens only: nothing is prevented or stopped, and a click that means something to the page is not taken up.
 */
export function watchPointer(
  onChoose: (target: PointerTarget, how: 'click' | 'hover') => void,
  isHovering: () => boolean,
  signal: AbortSignal,
): void {
  addEventListener(
    'click',
    (event) => {
      if (event.defaultPrevented || isPagesOwn(event, getSelection())) return;
      onChoose({ x: event.clientX, y: event.clientY, path: event.composedPath() }, 'click');
    },
    { signal },
  );
  let rest: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(rest), { once: true });
  addEventListener(
    'pointermove',
    (event) => {
      clearTimeout(rest);
      if (!isHovering() || event.pointerType !== 'mouse' || event.buttons !== 0) return;
      const path = event.composedPath();
      rest = setTimeout(() => {
        if (!isOnControl(path)) onChoose({ x: event.clientX, y: event.clientY, path }, 'hover');
      }, HOVER_MS);
    },
    { signal, passive: true },
  );
}
