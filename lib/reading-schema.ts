import * as z from 'zod/mini';
import type { Article, Reading } from './document.ts';

/**
 * The schema of a Reading, for the places where one comes from outside: a message from a page, a file, a database.
 *
 * Fields that are not in the format are dropped, so an older reader can take a newer document.
 */
const Span = z.object({ start: z.number(), end: z.number() });
const TextSpan = z.object({ start: z.number(), end: z.number(), text: z.string() });
const text = z.nullable(z.string());
const Stamp = z.object({
  value: z.string(),
  raw: z.string(),
  from: z.enum(['json-ld', 'meta', 'time', 'url', 'text', 'given']),
});

export const ArticleSchema = z.object({
  url: text,
  canonicalUrl: text,
  language: text,
  isArticle: z.boolean(),
  genre: z.nullable(
    z.enum(['news', 'opinion', 'analysis', 'live', 'sponsored', 'press-release', 'fact-check', 'interview']),
  ),
  headline: text,
  standfirst: text,
  byline: z.array(z.string()),
  section: z.array(z.string()),
  publisher: z.object({
    name: text,
    host: z.string(),
    facts: z.array(z.object({ text: z.string(), source: z.string(), asOf: z.string() })),
  }),
  published: z.nullable(Stamp),
  modified: z.nullable(Stamp),
  image: z.nullable(z.object({ caption: text, credit: text, date: text })),
  text: z.string(),
  blocks: z.array(
    z.object({
      role: z.enum([
        'headline',
        'standfirst',
        'paragraph',
        'heading',
        'list-item',
        'blockquote',
        'table',
        'caption',
        'dateline',
        'embed',
        'correction',
      ]),
      start: z.number(),
      end: z.number(),
    }),
  ),
  links: z.array(z.object({ start: z.number(), end: z.number(), href: z.string() })),
  wire: text,
  marks: z.array(z.enum(['paywall', 'read-more'])),
  claimReviews: z.array(z.object({ claim: z.string(), claimant: text, rating: text, url: text })),
  policies: z.array(z.object({ property: z.string(), url: z.string() })),
  conflictingDate: z.nullable(Stamp),
}) satisfies z.ZodMiniType<Article>;

const Quote = z.object({
  id: z.string(),
  start: z.number(),
  end: z.number(),
  text: z.string(),
  type: z.enum(['direct', 'mixed', 'indirect']),
  clause: z.nullable(Span),
  speaker: z.nullable(TextSpan),
  cue: z.nullable(TextSpan),
  source: text,
  attribution: z.string(),
  inherited: z.boolean(),
  channel: z.nullable(z.enum(['interview', 'statement', 'post', 'document', 'outlet'])),
  outlet: text,
  rule: z.string(),
  confidence: z.number(),
});

const Source = z.object({
  id: z.string(),
  name: z.string(),
  identification: z.enum(['named', 'unnamed', 'vague']),
  kind: z.enum(['person', 'organisation', 'official', 'document', 'media', 'social', 'witness']),
  role: text,
  affiliation: text,
  mentions: z.array(TextSpan),
  quotes: z.array(z.string()),
});

const TimeExpression = z.object({
  id: z.string(),
  start: z.number(),
  end: z.number(),
  text: z.string(),
  type: z.enum(['DATE', 'TIME', 'DURATION', 'SET']),
  value: z.string(),
  mod: z.nullable(z.enum(['approx', 'start', 'mid', 'end', 'before', 'after'])),
  quant: text,
  freq: text,
  vague: z.boolean(),
  edtf: text,
  from: text,
  to: text,
  weekdayDiffers: z.exactOptional(z.literal(true)),
  anchor: z.string(),
  rule: z.string(),
  confidence: z.number(),
});

export const ReadingSchema = z.object({
  format: z.literal('sidelight/1'),
  article: ArticleSchema,
  quotes: z.array(Quote),
  unattributed: z.array(
    z.object({
      start: z.number(),
      end: z.number(),
      text: z.string(),
      kind: z.enum(['scare', 'title', 'nickname', 'other']),
    }),
  ),
  sources: z.array(Source),
  people: z.array(z.object({ name: z.string(), mentions: z.array(TextSpan) })),
  dates: z.array(TimeExpression),
  problems: z.array(z.object({ stage: z.string(), message: z.string() })),
}) satisfies z.ZodMiniType<Reading>;
