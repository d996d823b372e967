import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { looksLikeArticle } from '../lib/article/detect.ts';
import { watch } from '../lib/page/sentry.ts';

/** On every page the reader may be shown: asks for the reader where the page may be an article, and is quiet else. */
export default defineUnlistedScript(() => {
  watch(() => looksLikeArticle(document, location.href) !== 'no');
});
