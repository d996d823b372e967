import type { Article } from '../document.ts';
import type { PageView } from './page-view.ts';
import type { TextMap } from './text-map.ts';

/** One walk over the live page: the article as plain data, and the way back from each offset to its text node. */
export function readArticle(view: PageView): { readonly article: Article; readonly map: TextMap } {
  return { article: blankArticle(view.url), map: { pieces: [] } };
}

/** An article nothing is known about yet. */
export function blankArticle(url: string | null): Article {
  return {
    url,
    canonicalUrl: null,
    language: null,
    isArticle: false,
    genre: null,
    headline: null,
    standfirst: null,
    byline: [],
    section: [],
    publisher: { name: null, host: url === null ? '' : (URL.parse(url)?.hostname ?? ''), facts: [] },
    published: null,
    modified: null,
    image: null,
    text: '',
    blocks: [],
    links: [],
    wire: null,
    marks: [],
    claimReviews: [],
    policies: [],
    conflictingDate: null,
  };
}
