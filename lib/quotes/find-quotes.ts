import type { Quote, Unattributed } from '../document.ts';
import type { Sliced } from '../sliced.ts';
import type { Paragraph } from '../text/paragraphs.ts';

/** A quote before its speaker is resolved to a source. */
export type FoundQuote = Omit<Quote, 'source'>;

export type FoundQuotes = {
  /** In text order. */
  readonly quotes: readonly FoundQuote[];
  readonly unattributed: readonly Unattributed[];
};

/** Find what the text presents as said or written, and the marked words that quote nobody. */
export function* findQuotes(_text: string, _paragraphs: readonly Paragraph[]): Sliced<FoundQuotes> {
  return { quotes: [], unattributed: [] };
}
