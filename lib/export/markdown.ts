import type { Document, Quote } from '../document.ts';

/**
 * The Document as a note to keep: what was read, every quote with its speaker, sources, dates, and the facts of context.
 *
 * CommonMark. The article's words are escaped: a name like `*` or `[x](y)` stays itself.
 */
export function toMarkdown({ article, quotes, sources, dates, signals }: Document): string {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const facts = [
    ['Address', article.url === null ? null : `<${article.url}>`],
    ['Publisher', article.publisher.name],
    ['Byline', article.byline.join(', ')],
    ['Published', article.published?.value.slice(0, 10)],
    ['Modified', article.modified?.value.slice(0, 10)],
  ].flatMap(([name, value]) =>
    value ? [`- ${name}: ${name === 'Address' ? value : plainText(value)}`] : [],
  );
  const section = (title: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : ['', `## ${title}`, '', ...lines];
  return [
    `# ${plainText(article.headline ?? 'Untitled')}`,
    '',
    ...facts,
    ...section(
      'Context',
      signals.filter(({ lessCertain }) => !lessCertain).map(({ text }) => `- ${plainText(text)}`),
    ),
    ...section(
      'Quotes',
      quotes.flatMap((quote) => quoteLines(quote, byId.get(quote.source ?? '')?.name ?? null)),
    ),
    ...section(
      'Sources',
      sources.map(({ name, identification, kind, role, quotes: said }) => {
        const more = [identification, kind, role, `quotes: ${said.length}`].filter((part) => part !== null);
        return `- **${plainText(name)}**: ${plainText(more.join('; '))}`;
      }),
    ),
    ...section(
      'Dates',
      dates
        .filter(({ vague }) => !vague)
        .map(({ text, edtf, value }) => `- “${plainText(text)}”: ${plainText(edtf ?? value)}`),
    ),
    '',
  ].join('\n');
}

function quoteLines({ text, type }: Quote, source: string | null): string[] {
  const words = type === 'indirect' ? plainText(text) : `“${plainText(text)}”`;
  return [`> ${words}`, `>`, `> — ${source === null ? 'the text does not say who' : plainText(source)}`, ''];
}

function plainText(words: string): string {
  return words
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>#|~]/g, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^[-+]/, '\\$&');
}
