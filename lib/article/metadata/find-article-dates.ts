import type { Stamp } from '../../document.ts';
import type { Box, Chunk, Walk } from '../body/chunk.ts';
import { isElsewhere } from '../body/elsewhere.ts';
import { firstOf } from './meta-tags.ts';
import type { PageFacts } from './page-facts.ts';
import { type DayOrder, daysBetween, firstStamp } from './to-stamp.ts';
import { changeDates, looseDates, visibleDates } from './visible-date.ts';

const PUBLISHED = [
  'article:published_time',
  'og:article:published_time',
  'article:published',
  'datepublished',
  'og:published_time',
  'og:pubdate',
  'og:publish_date',
  'rnews:datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'pubdate',
  'pub_date',
  'publishdate',
  'publish-date',
  'publish_date',
  'published_date',
  'published-date',
  'publicationdate',
  'publication_date',
  'date_published',
  'published_time',
  'article.published',
  'article:post_date',
  'citation_publication_date',
  'citation_date',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date.created',
  'dcterms.created',
  'dc.date.publication',
  'dcterms.date',
  'dc.date',
  'datecreated',
  'article:created',
  'created',
  'last-published',
  'date',
];
const MODIFIED = [
  'article:modified_time',
  'og:modified_time',
  'og:updated_time',
  'article:modified',
  'datemodified',
  'dcterms.modified',
  'dc.date.modified',
  'last-modified',
  'lastmod',
  'revised',
];

export type Dates = {
  readonly published: Stamp | null;
  readonly modified: Stamp | null;
  /** The day readers see, where it is another than the metadata's. */
  readonly conflicting: Stamp | null;
};

/**
 * When the article was published and changed.
 *
 * JSON-LD first, then meta tags, dated markup, the address and the line readers see: in that order each is right
 * more often than the next. A stamp in UTC may lie a day off the publisher's own: there the address or the visible
 * line, which are written in local days, decide.
 */
export function findArticleDates(
  facts: PageFacts,
  walk: Walk,
  headline: Chunk | null,
  body: Box | null,
): Dates {
  const { article, nodes, meta, url } = facts;
  const order = dayOrder(facts);
  const shown = firstStamp(visibleDates(walk, headline, body, order), 'text', order);
  const inUrl = firstStamp(url === null ? [] : daysOfUrl(url), 'url');
  const pages = nodes.filter((node) =>
    node['@type'].some((type) => /(?:WebPage|ItemPage|VideoObject|Posting|CreativeWork)$/.test(type)),
  );
  const declared =
    firstStamp(article?.datePublished ?? [], 'json-ld') ??
    firstStamp(firstOf(meta, PUBLISHED), 'meta', order) ??
    firstStamp(
      pages.flatMap(({ datePublished, uploadDate }) => [...datePublished, ...uploadDate]),
      'json-ld',
    );
  const modified =
    firstStamp(
      [...(article?.dateModified ?? []), ...pages.flatMap(({ dateModified }) => dateModified)],
      'json-ld',
    ) ?? firstStamp(firstOf(meta, MODIFIED), 'meta', order);
  const marked = firstStamp(markedDates(walk, headline, body), 'time', order);
  const published =
    declared ??
    marked ??
    inUrl ??
    shown ??
    firstStamp(anyDeclared(facts), 'json-ld') ??
    firstStamp(looseDates(walk, headline, body, order), 'text', order) ??
    modified ??
    firstStamp(changeDates(walk), 'text', order);
  if (published === null) return { published: null, modified, conflicting: null };

  const local = localDay(published, inUrl) ?? localDay(published, marked) ?? localDay(published, shown);
  const settled = local === null ? published : { ...published, value: local.value.slice(0, 10) };
  const apart = shown === null ? null : daysBetween(settled, shown);
  return { published: settled, modified, conflicting: apart === null || apart === 0 ? null : shown };
}

/** Days that nodes of any other type give (a guide, a podcast); what readers wrote has days of its own. */
function anyDeclared({ nodes }: PageFacts): string[] {
  return nodes
    .filter((node) => !node['@type'].some((type) => /Comment|Review|Answer|Question/.test(type)))
    .flatMap(({ datePublished }) => datePublished);
}

/** The publisher's own day where the stamp is in UTC and some zone of the world has the other day at that hour. */
function localDay(stamp: Stamp, other: Stamp | null): Stamp | null {
  const hour = /T(\d\d):.*(?:Z|[+-]00:?00)$/.exec(stamp.value)?.[1];
  const apart = other === null || hour === undefined ? null : daysBetween(stamp, other);
  return (apart === 1 && Number(hour) >= 11) || (apart === -1 && Number(hour) < 10) ? other : null;
}

/** American pages put the month first; of other English ones, and all others, few do. */
function dayOrder({ doc, url }: PageFacts): DayOrder {
  const language = doc.documentElement?.getAttribute('lang')?.toLowerCase() ?? '';
  if (language.startsWith('en-us')) return 'month-first';
  if (language !== '' && !language.startsWith('en')) return 'day-first';
  return url !== null && /^https?:\/\/[^/]+\.(?:uk|au|nz|ie|in|za)(?:\/|$)/.test(url)
    ? 'day-first'
    : language === 'en'
      ? 'month-first'
      : null;
}

/** Dates in `<time>`, microdata and hAtom classes, those nearest to the headline first. */
function markedDates(walk: Walk, headline: Chunk | null, body: Box | null): string[] {
  const root = walk.boxes[0]?.element;
  if (root === undefined) return [];
  const boxOf = new Map(walk.boxes.map((box) => [box.element, box]));
  const at = headline === null ? (body?.from ?? 0) : walk.chunks.indexOf(headline);
  const found: { readonly value: string; readonly far: number }[] = [];
  for (const element of root.querySelectorAll(
    'time, [itemprop~="datePublished"], [itemprop~="dateCreated"], abbr.published, .published[title], .updated[title], .date[title], [data-datetime], [data-date-published]',
  )) {
    const value =
      element.getAttribute('datetime') ||
      element.getAttribute('content') ||
      element.getAttribute('data-datetime') ||
      element.getAttribute('data-date-published') ||
      element.getAttribute('title') ||
      (element.textContent ?? '').slice(0, 100);
    const box = holder(element, boxOf);
    const isSure =
      /datePublished/.test(element.getAttribute('itemprop') ?? '') || element.hasAttribute('pubdate');
    if (box === null || value === '' || isElsewhere(box, body, isSure ? 'frame' : null)) continue;
    const isUpdate = /modif|updat/i.test(
      `${element.getAttribute('itemprop') ?? ''} ${element.getAttribute('class') ?? ''}`,
    );
    found.push({
      value,
      far: Math.abs(box.from - at) + (box.from < at ? 3 : 0) - (isSure ? 500 : 0) + (isUpdate ? 50 : 0),
    });
  }
  return found.sort((a, b) => a.far - b.far).map(({ value }) => value);
}

function holder(element: Element, boxOf: ReadonlyMap<Element, Box>): Box | null {
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    const box = boxOf.get(at);
    if (box !== undefined) return box;
  }
  return null;
}

// "/2019/10/31/", "-20191031-", "/2019-10-31-", "/31-10-2019"
function daysOfUrl(url: string): string[] {
  const path = url.replace(/^https?:\/\/[^/]+/, '').replace(/^\/web\/\d{14}\/https?:\/\/[^/]+/, '');
  const match =
    /(?:^|[/_.=-])((?:19|20)\d\d)([/_.-]?)(0?[1-9]|1[0-2])\2(0?[1-9]|[12]\d|3[01])(?=[/_.T-]|$)/.exec(path);
  if (match !== null && (match[2] !== '' || match[0].replace(/\D/g, '').length === 8))
    return [`${match[1]}-${match[3]?.padStart(2, '0')}-${match[4]?.padStart(2, '0')}`];
  const last = /(?:^|[/_=-])(0[1-9]|[12]\d|3[01])[.-](0[1-9]|1[0-2])[.-](20\d\d)(?=[/_.-]|$)/.exec(path);
  return last === null ? [] : [`${last[3]}-${last[2]}-${last[1]}`];
}
