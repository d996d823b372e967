import { parseDay } from '../../dates/parse-day.ts';
import type { Provenance, Stamp } from '../../document.ts';
import type { Walk } from '../body/chunk.ts';
import { fold } from './fold.ts';
import { firstOf } from './meta-tags.ts';
import type { PageFacts } from './page-facts.ts';

const PUBLISHED = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'og:published_time',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publication_date',
  'article.published',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.date',
  'dc.date',
  'date',
];
const MODIFIED = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'last-modified',
  'dcterms.modified',
];

/** The publication day, by where it is stated: markup first, then the address, then what readers see. */
export function findPublished(facts: PageFacts, walk: Walk): Stamp | null {
  const { article, meta, url, doc } = facts;
  return (
    first(article?.datePublished ?? [], 'json-ld') ??
    first(firstOf(meta, PUBLISHED), 'meta') ??
    first(timesOf(doc), 'time') ??
    first(url === null ? [] : dayOfUrl(url), 'url') ??
    first(visibleDates(walk), 'text')
  );
}

export function findModified({ article, meta }: PageFacts): Stamp | null {
  return first(article?.dateModified ?? [], 'json-ld') ?? first(firstOf(meta, MODIFIED), 'meta');
}

function first(stamps: readonly string[], from: Provenance): Stamp | null {
  for (const raw of stamps) {
    const value = toStamp(fold(raw));
    if (value !== null) return { value, raw, from };
  }
  return null;
}

/** A day or ISO time; null where the stamp names no whole day. */
function toStamp(raw: string): string | null {
  const iso = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?(?:\.\d+)?)\s*(Z|[+-]\d\d:?\d\d)?)?/.exec(raw);
  if (iso === null) return parseDay(raw);
  if (parseDay(iso[1] ?? '') === null) return null;
  return iso[2] === undefined ? (iso[1] ?? null) : `${iso[1]}T${iso[2]}${iso[3] ?? ''}`;
}

function timesOf(doc: globalThis.Document): string[] {
  return [...doc.querySelectorAll('time[datetime]')].map((time) => time.getAttribute('datetime') ?? '');
}

function dayOfUrl(url: string): string[] {
  const match = /[/\-_](20\d\d|19\d\d)[/\-_]?(\d\d)[/\-_]?(\d\d)(?!\d)/.exec(url);
  return match === null ? [] : [`${match[1]}-${match[2]}-${match[3]}`];
}

function visibleDates({ chunks }: Walk): string[] {
  return chunks.filter(({ text, box }) => text.length < 100 && box.kind === 'meta').map(({ text }) => text);
}
