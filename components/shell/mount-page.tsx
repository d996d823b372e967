import { type ComponentChildren, render } from 'preact';
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { browserCatalogue } from '../../lib/page/browser-catalogue.ts';
import { readSettings, type Settings, watchSettings } from '../../lib/settings.ts';
import { toWords, type Words, WordsProvider } from '../shared/words.ts';

/**
 * Draws one of the extension's own pages in the browser's language, direction and the reader's theme.
 *
 * @param title the document's title, after the extension's name where the page has one of its own
 */
export async function mountPage(
  draw: (words: Words) => ComponentChildren,
  title?: 'title_welcome' | 'title_options',
): Promise<void> {
  z.config({ jitless: true });
  const words = toWords(browserCatalogue, browser.i18n.getUILanguage());
  const root = document.documentElement;
  root.lang = words.locale;
  root.dir = words.dir;
  const name = words.t('extensionName');
  document.title = title === undefined ? name : `${words.t(title)} · ${name}`;
  watchSettings(setTheme);
  setTheme(await readSettings());
  const place = document.getElementById('root');
  if (place === null) throw new Error('the page has no #root');
  render(<WordsProvider value={words}>{draw(words)}</WordsProvider>, place);
}

function setTheme({ theme }: Settings): void {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}
