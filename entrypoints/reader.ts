import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import * as z from 'zod/mini';
import { PageLife } from '../lib/page/page-life.ts';
import { livingReader, takeSlot } from '../lib/page/reader-slot.ts';

/** Injected where the sentinel, or the reader, asked for it. A second injection finds the first and does nothing. */
export default defineUnlistedScript(async () => {
  if (livingReader(globalThis) !== null) return;
  z.config({ jitless: true });
  const life = new PageLife();
  takeSlot(globalThis, life);
  try {
    await life.start();
  } catch (error) {
    // The place is free for another try.
    life.end();
    throw error;
  }
});
