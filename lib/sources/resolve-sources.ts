import type { Person, Quote, Source } from '../document.ts';
import type { FoundQuote } from '../quotes/find-quotes.ts';
import type { Sliced } from '../sliced.ts';
import type { Paragraph } from '../text/paragraphs.ts';

export type ResolvedSources = {
  readonly quotes: readonly Quote[];
  /** In order of first mention. */
  readonly sources: readonly Source[];
  readonly people: readonly Person[];
};

/** Resolve every quote's speaker to a source, and cluster the article's mentions of each. */
export function* resolveSources(
  _text: string,
  _paragraphs: readonly Paragraph[],
  quotes: readonly FoundQuote[],
): Sliced<ResolvedSources> {
  return { quotes: quotes.map((quote) => ({ ...quote, source: null })), sources: [], people: [] };
}
