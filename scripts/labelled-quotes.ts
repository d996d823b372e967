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

/** Labels in the place of what a quote finder returns, so that the steps after it can be measured alone. */
export function toFoundQuotes(labels: readonly LabelledQuote[]): FoundQuote[] {
  return labels.map(({ start, end, text, type, speaker, attribution, inherited }, i) => ({
    id: `q${i + 1}`,
    start,
    end,
    text,
    type,
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
