import type { Catalogue } from '../catalogue.ts';
import { nativeApi } from '../native-api.ts';

/** The browser's own copy of the message catalogue, in the language of its interface. */
export const browserCatalogue: Catalogue = {
  get locale() {
    return nativeApi().i18n.getUILanguage();
  },
  get(key, substitutions = []) {
    const message = nativeApi().i18n.getMessage(key, [...substitutions]);
    return message === '' ? null : message;
  },
};
