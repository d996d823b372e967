import type { Article } from '../document.ts';
import { detectLanguage } from '../text/language.ts';
import { assembleText, toAddress } from './assemble-text.ts';
import { blankArticle } from './blank-article.ts';
import { pictureTexts } from './body/captions.ts';
import type { Chunk } from './body/chunk.ts';
import { findBody } from './body/find-body.ts';
import { labelBlocks, type Part } from './body/label-blocks.ts';
import { walkPage } from './body/walk-page.ts';
import { isArticle } from './is-article.ts';
import { findByline } from './metadata/find-byline.ts';
import { findClaimReviews, findMarks, findPolicies } from './metadata/find-declarations.ts';
import { findGenre } from './metadata/find-genre.ts';
import { findHeadline } from './metadata/find-headline.ts';
import { findLeadImage } from './metadata/find-lead-image.ts';
import { findDates } from './metadata/find-published.ts';
import { findSection } from './metadata/find-section.ts';
import { findWire } from './metadata/find-wire.ts';
import { fold } from './metadata/fold.ts';
import { firstOf } from './metadata/meta-tags.ts';
import { readPageFacts } from './metadata/page-facts.ts';
import type { PageView } from './page-view.ts';
import type { TextMap } from './text-map.ts';

/** One walk over the live page: the article as plain data, and the way back from each offset to its text node. */
export function readArticle(view: PageView): { readonly article: Article; readonly map: TextMap } {
  const { doc, url } = view;
  // Not `body`: broken markup may leave text beside it.
  const root: Element | null = doc.documentElement;
  if (root === null) return { article: blankArticle(url), map: { pieces: [] } };

  const walk = walkPage(root, view);
  const facts = readPageFacts(doc, url);
  const headline = findHeadline(walk.chunks, facts);
  const body = findBody(walk, headline?.chunk ?? null);
  const pictures = body === null ? [] : pictureTexts(walk, body.box, headline?.chunk ?? null);
  const inBody = body === null ? [] : labelBlocks(walk, body, headline?.chunk ?? null, pictures);
  const top: Part[] = headline?.chunk == null ? [] : [{ chunk: headline.chunk, role: 'headline' }];
  const base = doc.querySelector('base[href]')?.getAttribute('href') ?? url;
  const { text, blocks, links, map } = assembleText([...top, ...inBody], base);

  const dates = findDates(facts, walk, headline?.chunk ?? null, body?.box ?? null);
  const byline = findByline(facts, walk, headline?.chunk ?? null, body?.box ?? null);
  const section = findSection(facts, headline?.text ?? null);
  const blank = blankArticle(url);
  const publisherName =
    facts.article?.publisher[0]?.name[0] ?? firstOf(facts.meta, ['og:site_name'])[0] ?? null;
  const canonical = doc.querySelector('link[rel="canonical" i]')?.getAttribute('href');
  const article: Article = {
    ...blank,
    canonicalUrl: canonical ? toAddress(canonical, base) : null,
    language: detectLanguage(text),
    isArticle: isArticle(facts, {
      parts: inBody,
      hasHeading: headline?.chunk != null,
      hasByline: byline.length > 0,
      hasDate: dates.published !== null && dates.published.from !== 'json-ld',
    }),
    headline: headline?.text ?? null,
    standfirst: inBody.find(({ role }) => role === 'standfirst')?.chunk.text ?? null,
    byline,
    section,
    genre: findGenre(facts, section, headline?.text ?? null),
    publisher: { ...blank.publisher, name: publisherName === null ? null : fold(publisherName) },
    published: dates.published,
    modified: dates.modified,
    conflictingDate: dates.conflicting,
    image: findLeadImage(pictures, walk.chunks, nthParagraph(inBody, walk.chunks, 3)),
    wire: findWire(facts, byline, inBody),
    marks: findMarks(facts, walk),
    claimReviews: findClaimReviews(facts),
    policies: findPolicies(facts),
    text,
    blocks,
    links,
  };
  return { article, map };
}

/** The index of the chunk that holds the article's nth paragraph; the last chunk's where it has fewer. */
function nthParagraph(parts: readonly Part[], chunks: readonly Chunk[], n: number): number {
  const paragraph = parts.filter(({ role }) => role === 'paragraph')[n - 1];
  return paragraph === undefined ? chunks.length : chunks.indexOf(paragraph.chunk);
}
