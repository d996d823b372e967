import { browser } from 'wxt/browser';

/** The ink of the interface on its paper: a count, not an alarm. */
const GROUND = '#5c6068';

/** Shows the number of quotes on the toolbar button; the browser takes it away when the tab goes elsewhere. */
export async function showCount(tabId: number, quotes: number | null): Promise<void> {
  // A tab may close while its page still speaks.
  const gone = (): undefined => undefined;
  await browser.action.setBadgeText({ tabId, text: quotes ? String(quotes) : '' }).catch(gone);
  await browser.action.setBadgeBackgroundColor({ tabId, color: GROUND }).catch(gone);
}
