import type { Sliced } from '../sliced.ts';

/** How long the page may wait for us at a time: half a frame at 60 Hz. */
const SLICE_MS = 8;

/**
 * Runs sliced work without holding the page up: in slices of at most 8 ms, as far as the work yields that often.
 *
 * @return the result, and the milliseconds worked, pauses left out.
 * @throws the signal's reason when it aborts, or what the work throws.
 */
export async function runSliced<T>(
  work: Sliced<T>,
  signal: AbortSignal,
  pause: () => Promise<void> = yieldToPage,
  now: () => number = () => performance.now(),
): Promise<{ readonly value: T; readonly millis: number }> {
  let millis = 0;
  for (;;) {
    signal.throwIfAborted();
    const began = now();
    let step = work.next();
    while (!step.done && now() - began < SLICE_MS) step = work.next();
    millis += now() - began;
    if (step.done) return { value: step.value, millis };
    await pause();
  }
}

function yieldToPage(): Promise<void> {
  return (globalThis as unknown as { scheduler: { yield(): Promise<void> } }).scheduler.yield();
}
