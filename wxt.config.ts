import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

/** One config for both browsers: Manifest V3 for Chrome and for Firefox. */
export default defineConfig({
  manifestVersion: 3,
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: () => ({ plugins: [preact()] }),
  manifest: {
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
  },
});
