import type { Article } from '../document.ts';

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
