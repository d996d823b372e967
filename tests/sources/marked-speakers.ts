import type { QuoteType, Span, TextSpan } from '../../lib/document.ts';
import type { FoundQuote } from '../../lib/quotes/find-quotes.ts';
import { finish } from '../../lib/sliced.ts';
import { type ResolvedSources, resolveSources } from '../../lib/sources/resolve-sources.ts';
import { readParagraphs, splitBlocks } from '../../lib/text/paragraphs.ts';

/** A text with each speaker in braces; every one of them said the words in curly marks that stand nearest. */
export function resolveMarked(marked: string): ResolvedSources {
  const found: FoundQuote[] = [];
  let text = '';
  const speakers: { start: number; end: number; text: string }[] = [];
  for (const [i, part] of marked.split(/[{}]/).entries()) {
    if (i % 2 === 1) speakers.push({ start: text.length, end: text.length + part.length, text: part });
    text += part;
  }
  const spoken = [...text.matchAll(/“([^”]*)”/g)].map((match) => ({
    start: match.index + 1,
    end: match.index + 1 + (match[1]?.length ?? 0),
  }));
  for (const [i, speaker] of speakers.entries()) {
    const distance = (span: { start: number; end: number }): number =>
      Math.max(span.start - speaker.end, speaker.start - span.end);
    const nearest = spoken.toSorted((a, b) => distance(a) - distance(b))[0] ?? { start: 0, end: 0 };
    found.push(toQuote(i, nearest, speaker, text, spoken.length > 0 ? 'direct' : 'indirect'));
  }
  return finish(resolveSources(text, readParagraphs(text, splitBlocks(text)), found));
}

/** A quote of the words at a stretch of `text`, by a speaker. */
export function toQuote(
  i: number,
  { start, end }: Span,
  speaker: TextSpan,
  text: string,
  type: QuoteType,
): FoundQuote {
  return {
    id: `q${i + 1}`,
    start,
    end,
    text: text.slice(start, end),
    type,
    clause: null,
    speaker,
    cue: null,
    attribution: `a${i + 1}`,
    inherited: false,
    channel: null,
    outlet: null,
    rule: 'test',
    confidence: 1,
  };
}

/** For each speaker in braces, the name of its source; null where it is nobody's. */
export function namesOf(marked: string): (string | null)[] {
  const { quotes, sources } = resolveMarked(marked);
  return quotes.map((quote) => sources.find(({ id }) => id === quote.source)?.name ?? null);
}
