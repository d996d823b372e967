import type { Catalogue } from '../catalogue.ts';
import type { Identification, Quote, Reading, Source, TimeExpression } from '../document.ts';
import type { FindingKind } from './findings.ts';

/** What a card says of one finding: plain words, ready to be set. */
export type CardWords = {
  readonly kind: FindingKind;
  /** Who or when; the first thing to read. */
  readonly title: string;
  /** How the source is identified: shown as a shape before the title. Null for dates and where nobody is named. */
  readonly identification: Identification | null;
  readonly lines: readonly string[];
};

/** What is known of a finding, in the catalogue's language; null where the reading has no finding of that id. */
export function describeFinding(id: string, reading: Reading, catalogue: Catalogue): CardWords | null {
  const say = (key: string, ...fill: string[]): string => catalogue.get(key, fill) ?? key;
  const quote = reading.quotes.find((one) => one.id === id);
  if (quote !== undefined) return describeQuote(quote, reading, say);
  const source = reading.sources.find((one) => one.id === id);
  if (source !== undefined) return describeSource(source, say);
  const date = reading.dates.find((one) => one.id === id);
  return date === undefined ? null : describeDate(date, reading, catalogue.locale, say);
}

type Say = (key: string, ...fill: string[]) => string;

function describeQuote(quote: Quote, { sources }: Reading, say: Say): CardWords {
  const source = sources.find(({ id }) => id === quote.source);
  const lines: string[] = [];
  if (source !== undefined) lines.push(...identify(source, say));
  if (quote.inherited) lines.push(say('quote_inherited'));
  else if (quote.cue !== null) lines.push(say('card_cue', quote.cue.text));
  return {
    kind: 'quote',
    title: source?.name ?? quote.speaker?.text ?? say('quote_no_source'),
    identification: source?.identification ?? null,
    lines,
  };
}

function describeSource(source: Source, say: Say): CardWords {
  return {
    kind: 'source',
    title: source.name,
    identification: source.identification,
    lines: [...identify(source, say), say('card_quotes', String(source.quotes.length))],
  };
}

function identify(source: Source, say: Say): string[] {
  const role = [source.role, source.affiliation].filter((part) => part !== null);
  return [...(role.length > 0 ? [role.join(', ')] : []), say(`identification_${source.identification}`)];
}

function describeDate(date: TimeExpression, reading: Reading, locale: string, say: Say): CardWords {
  return {
    kind: 'date',
    title: whenOf(date, locale, say),
    identification: null,
    lines: [countedFrom(date, reading, locale, say), say('card_value', date.value)],
  };
}

/** The place on the calendar, or what stands for it where there is none. */
function whenOf({ type, from, to }: TimeExpression, locale: string, say: Say): string {
  if (from !== null && to !== null) return formatDays(from, to, locale);
  return say(type === 'DURATION' ? 'date_duration' : type === 'SET' ? 'date_repeated' : 'date_no_place');
}

function countedFrom(date: TimeExpression, reading: Reading, locale: string, say: Say): string {
  const published = reading.article.published?.value.slice(0, 10);
  if (date.anchor === 'published' && published !== undefined) {
    return say('why_anchor_published', date.text, formatDays(published, dayAfter(published), locale));
  }
  if (date.anchor === 'dateline') return say('why_anchor_dateline', date.text);
  const other = reading.dates.find(({ id }) => id === date.anchor);
  if (other !== undefined) {
    return say('why_anchor_date', date.text, other.text, whenOf(other, locale, say));
  }
  return say(date.from === null ? 'why_anchor_none' : 'why_anchor_text', date.text);
}

/** Closed-open days in the reader's way of writing: one day with its weekday, whole months and years as such. */
export function formatDays(from: string, to: string, locale: string): string {
  const first = Date.parse(`${from}T00:00Z`);
  const last = Date.parse(`${to}T00:00Z`) - 86_400_000;
  if (Number.isNaN(first) || Number.isNaN(last)) return from;
  const shape: Intl.DateTimeFormatOptions =
    from.endsWith('-01-01') && to.endsWith('-01-01')
      ? { year: 'numeric' }
      : from.endsWith('-01') && to.endsWith('-01')
        ? { year: 'numeric', month: 'long' }
        : { year: 'numeric', month: 'long', day: 'numeric', ...(first === last ? { weekday: 'long' } : {}) };
  const format = new Intl.DateTimeFormat(locale, { ...shape, timeZone: 'UTC' });
  return last > first ? format.formatRange(first, last) : format.format(first);
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
