import type { Document } from '../document.ts';

const HEAD = [
  'kind',
  'id',
  'start',
  'end',
  'text',
  'type',
  'source',
  'identification',
  'speaker',
  'cue',
  'value',
  'from',
  'to',
  'anchor',
  'rule',
  'confidence',
  'url',
];

/** Quotes, source mentions and dates as one table (RFC 4180: CRLF, doubled quotation marks), in text order. */
export function toCsv({ article, quotes, sources, dates }: Document): string {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const rows: Readonly<Record<string, unknown>>[] = [
    ...quotes.map((quote) => {
      const source = byId.get(quote.source ?? '');
      const { id, start, end, text, type, speaker, cue, rule, confidence } = quote;
      const who = { source: source?.name, identification: source?.identification };
      return {
        kind: 'quote',
        id,
        start,
        end,
        text,
        type,
        ...who,
        speaker: speaker?.text,
        cue: cue?.text,
        rule,
        confidence,
      };
    }),
    ...sources.flatMap(({ id, name, kind, identification, mentions }) =>
      mentions.map((mention) => ({
        ...mention,
        kind: 'mention',
        id,
        type: kind,
        source: name,
        identification,
      })),
    ),
    ...dates
      .filter(({ vague }) => !vague)
      .map(({ id, start, end, text, type, value, from, to, anchor, rule, confidence }) => {
        return { kind: 'date', id, start, end, text, type, value, from, to, anchor, rule, confidence };
      }),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const lines = rows.map((row) =>
    HEAD.map((column) => cell(column === 'url' ? article.url : row[column])).join(','),
  );
  return [HEAD.join(','), ...lines, ''].join('\r\n');
}

/**
 * One cell. Words that a spreadsheet would run as a formula get an apostrophe in front (OWASP, CSV injection); numbers of
 * ours are not words.
 */
function cell(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'string') return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
