import { parseHTML } from 'linkedom';
import type { PageView } from '../lib/article/page-view.ts';

/**
 * A page from its HTML alone: nothing runs, nothing is fetched, everything counts as visible.
 *
 * @param url the address the page was loaded from; null where none is known.
 */
export function staticPage(html: string, url: string | null): PageView {
  return {
    doc: parseDocument(html),
    url,
    isVisible: () => true,
    shadowRootOf: () => null,
    frameDocumentOf: () => null,
  };
}

/**
 * linkedom keeps markup as it stands: it makes no `<html>` where the page writes none, and no `<pre>` around plain
 * text. Every browser does both.
 */
function parseDocument(html: string): globalThis.Document {
  const isText = !/<[a-z!/?]/i.test(html);
  const source = isText ? `<pre>${html.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</pre>` : html;
  const { document } = isText ? wrapped(source) : parseHTML(source);
  const isWhole = document.documentElement?.localName === 'html';
  return (isWhole ? document : wrapped(source).document) as unknown as globalThis.Document;
}

function wrapped(html: string): ReturnType<typeof parseHTML> {
  return parseHTML(`<html>${html.replace(/<!doctype[^>]*>/i, '')}</html>`);
}
