import { browser } from 'wxt/browser';

export const MENU = { readPage: 'read-page', openPanel: 'open-panel' } as const;

/** Makes the context menu anew: browsers keep it, an update may have changed it. Android has none. */
export async function makeMenus(): Promise<void> {
  if (browser.contextMenus === undefined) return;
  await browser.contextMenus.removeAll();
  const documentUrlPatterns = ['http://*/*', 'https://*/*'];
  const title = (key: string): string => browser.i18n.getMessage(key as never);
  browser.contextMenus.create({
    id: MENU.readPage,
    title: title('menu_read_page'),
    contexts: ['page'],
    documentUrlPatterns,
  });
  browser.contextMenus.create({
    id: MENU.openPanel,
    title: title('menu_open_panel'),
    contexts: ['page', 'selection'],
    documentUrlPatterns,
  });
}
