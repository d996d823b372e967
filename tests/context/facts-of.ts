import { blankArticle } from '../../lib/article/blank-article.ts';
import type { PublisherFacts } from '../../lib/context/find-publisher.ts';
import type { Facts } from '../../lib/context/finding.ts';
import type { Article, Block, BlockRole, Quote, Source, Span, TimeExpression } from '../../lib/document.ts';
import { readParagraphs } from '../../lib/text/paragraphs.ts';

/** What a test says of an annotation beyond its words; its place is where they first stand in the text. */
type Marked<T> = Partial<Omit<T, 'text' | 'start' | 'end'>> & {
  readonly words: string;
  readonly after?: string;
};

type Given = {
  /** Paragraphs of the body, one string each; `[role, words]` for another role. */
  readonly body?: readonly (string | readonly [BlockRole, string])[];
  readonly article?: Partial<Article>;
  readonly quotes?: readonly Marked<Omit<Quote, 'cue'> & { cue: string }>[];
  readonly sources?: readonly (Partial<Omit<Source, 'mentions'>> & {
    name: string;
    mentions?: readonly string[];
  })[];
  readonly people?: readonly { readonly name: string; readonly times: number }[];
  readonly dates?: readonly Marked<TimeExpression>[];
  readonly problems?: readonly string[];
  readonly publisher?: PublisherFacts | null;
  readonly now?: string;
};

/** Facts made by hand, for tests: an article of July 2024 on news.example, read on 1 March 2025. */
export function factsOf(given: Given): Facts {
  const body = (given.body ?? []).map((part) =>
    typeof part === 'string' ? (['paragraph', part] as const) : part,
  );
  const headline = given.article?.headline ?? null;
  const parts = headline === null ? body : ([['headline', headline], ...body] as const);
  const text = parts.map(([, words]) => words).join('\n\n');
  let at = 0;
  const blocks = parts.map(([role, words]): Block => {
    const start = at;
    at += words.length + 2;
    return { role, start, end: start + words.length };
  });
  const place = (words: string, after = ''): Span & { text: string } => {
    const start = text.indexOf(words, after === '' ? 0 : text.indexOf(after));
    if (start < 0) throw new Error(`not in the text: ${words}`);
    return { start, end: start + words.length, text: words };
  };
  const article: Article = {
    ...blankArticle('https://news.example/a'),
    isArticle: true,
    language: 'en',
    published: { value: '2024-07-10', raw: '2024-07-10', from: 'meta' },
    byline: ['Ada Moss'],
    text,
    blocks,
    ...given.article,
  };
  return {
    publisher: given.publisher ?? null,
    now: given.now ?? '2025-03-01',
    paragraphs: readParagraphs(text, blocks),
    reading: {
      format: 'sidelight/1',
      article,
      quotes: (given.quotes ?? []).map(({ words, after, cue, ...rest }, i) => ({
        ...place(words, after),
        id: `q${i + 1}`,
        type: 'direct',
        clause: null,
        speaker: null,
        source: null,
        attribution: `a${i + 1}`,
        inherited: false,
        channel: null,
        outlet: null,
        rule: 'test',
        confidence: 1,
        ...rest,
        cue: cue === undefined ? null : place(cue, after),
      })),
      unattributed: [],
      sources: (given.sources ?? []).map(({ mentions, ...rest }, i) => ({
        id: `s${i + 1}`,
        identification: 'named',
        kind: 'person',
        role: null,
        affiliation: null,
        quotes: [],
        ...rest,
        mentions: (mentions ?? [rest.name])
          .filter((words) => text.includes(words))
          .map((words) => place(words)),
      })),
      people: (given.people ?? []).map(({ name, times }) => ({
        name,
        mentions: Array.from({ length: times }, () => place(name)),
      })),
      dates: (given.dates ?? []).map(({ words, after, ...rest }, i) => ({
        ...place(words, after),
        id: `d${i + 1}`,
        type: 'DATE',
        value: rest.from ?? 'XXXX',
        mod: null,
        quant: null,
        freq: null,
        vague: false,
        edtf: null,
        from: null,
        to: null,
        anchor: 'text',
        rule: 'test',
        confidence: 1,
        ...rest,
      })),
      problems: (given.problems ?? []).map((message) => ({ stage: 'quotes', message })),
    },
  };
}
