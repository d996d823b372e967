import { browser } from 'wxt/browser';
import type { Catalogue } from '../catalogue.ts';

/** The browser's own copy of the message catalogue, in the language of its interface. */
export const browserCatalogue: Catalogue = {
  get locale() {
    return browser.i18n.getUILanguage();
  },
  get(key, substitutions = []) {
    const message = browser.i18n.getMessage(key as never, [...substitutions]);
    return message === '' ? null : message;
  },
};
