import type { Claim, Span } from '../document.ts';
import { QUANTITY, UNIT_STOPS } from './en/quantities.ts';
import type { Facts } from './finding.ts';
import { bodyOf, overlaps } from './passages.ts';

/**
 * Quantities that the article gives, with their unit and who gives them: "tens of thousands", people, the organisers.
 *
 * The source is that of the quote the quantity stands in, else the nearest source named in the sentence. Dates, ages,
 * list numbers and small counts in letters ("two men") are left alone.
 */
export function findClaims({ reading, paragraphs }: Facts): Claim[] {
  const { text } = reading.article;
  const taken: readonly Span[] = reading.dates;
  return bodyOf(paragraphs).flatMap(({ sentences }) =>
    sentences.flatMap((sentence) => {
      const words = text.slice(sentence.start, sentence.end);
      return [...words.matchAll(QUANTITY)].flatMap((match): Claim[] => {
        const start = sentence.start + match.index;
        const quantity = match[0].trim();
        const unit = unitAfter(words.slice(match.index + match[0].length));
        const bare = /^\d[\d,.]*$/.test(quantity);
        if (bare && (unit === null || quantity.length < 2)) return [];
        const end = start + quantity.length;
        if (taken.some((date) => overlaps(date, { start, end }))) return [];
        const { start: from, end: to } = sentence;
        const span = { start, end, text: text.slice(start, end) };
        const claim = { ...span, quantity, unit, sentence: { start: from, end: to } };
        return [{ ...claim, source: sourceOf(span, sentence, { reading }) }];
      });
    }),
  );
}

/** Up to three words that name what is counted; null where none follows. */
function unitAfter(rest: string): string | null {
  const run = /^(?:[\s-]of)?((?:[\s-]+[\p{L}’'-]+){1,3})/u.exec(rest)?.[1]?.trim().split(/\s+/) ?? [];
  const stop = run.findIndex((word) => UNIT_STOPS.has(word.toLowerCase()));
  const unit = run.slice(0, stop < 0 ? run.length : stop).join(' ');
  return unit === '' ? null : unit;
}

function sourceOf(span: Span, sentence: Span, { reading }: Pick<Facts, 'reading'>): string | null {
  const quote = reading.quotes.find((q) => overlaps(q.clause ?? q, span));
  if (quote !== undefined) return quote.source;
  const named = reading.sources
    .flatMap(({ id, mentions }) => mentions.map((mention) => ({ id, mention })))
    .filter(({ mention }) => overlaps(mention, sentence))
    .sort((a, b) => Math.abs(a.mention.start - span.start) - Math.abs(b.mention.start - span.start));
  return named[0]?.id ?? null;
}
