import { browser } from 'wxt/browser';
import type { Sender } from '../messages.ts';
import { type HighlightLook, highlightRules } from '../page/highlight-look.ts';

/**
 * Puts the rules of a page's highlights in place, in the reader's own style sheet (origin USER): it holds under any
 * policy of the page, and inside shadow roots, where in Firefox a rule of the document does not paint.
 *
 * All frames get them: a frame of the same origin may hold the article, and elsewhere they name nothing.
 */
export async function setStyle(
  { tab }: Sender,
  look: HighlightLook,
  before: HighlightLook | null,
): Promise<void> {
  if (tab?.id === undefined) return;
  const target = { tabId: tab.id, allFrames: true };
  await browser.scripting.insertCSS({ target, css: highlightRules(look), origin: 'USER' });
  if (before !== null) {
    await browser.scripting.removeCSS({ target, css: highlightRules(before), origin: 'USER' });
  }
}
