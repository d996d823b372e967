import type { TextSpan } from '../lib/document.ts';
import type { FoundQuote } from '../lib/quotes/find-quotes.ts';

/** An article with its quotes labelled by offsets, as the quote corpora have them. */
export type LabelledArticle = {
  readonly id: string;
  readonly text: string;
  readonly quotes: readonly LabelledQuote[];
};

export type LabelledQuote = TextSpan & {
  readonly type: FoundQuote['type'];
  readonly speaker?: TextSpan | null;
  readonly attribution?: string;
  readonly inherited?: boolean;
};

/**
 * Labels in the place of what a quote finder returns, so that the steps after it can be measured alone.
 *
 * A mixed quotation whose label begins outside the marks is a whole clause, most of it the article's own words: it
 * stands as an indirect one here.
 */
export function toFoundQuotes(labels: readonly LabelledQuote[], isClause = false): FoundQuote[] {
  return labels.map(({ start, end, text, type, speaker, attribution, inherited }, i) => ({
    id: `q${i + 1}`,
    start,
    end,
    text,
    type: type === 'mixed' && isClause ? 'indirect' : type,
    clause: null,
    speaker: speaker ?? null,
    cue: null,
    attribution: attribution ?? `a${i + 1}`,
    inherited: inherited ?? false,
    channel: null,
    outlet: null,
    rule: 'label',
    confidence: 1,
  }));
}
