import type { Article } from '../document.ts';
import { detectLanguage } from '../text/language.ts';
import { splitBlocks } from '../text/paragraphs.ts';
import { blankArticle } from './blank-article.ts';

/** An article given as plain text, to the letter: nothing is extracted, `title` becomes the headline only. */
export function plainArticle(text: string, published: string | null, title: string | null): Article {
  return {
    ...blankArticle(null),
    language: detectLanguage(text),
    isArticle: true,
    headline: title,
    published: published === null ? null : { value: published, raw: published, from: 'given' },
    text,
    blocks: splitBlocks(text),
  };
}
