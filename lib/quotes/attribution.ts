import type { Span } from '../document.ts';
import type { NounPhrase } from './en/noun-phrase.ts';
import type { Frame, Marked } from './frame.ts';
import type { Rule } from './rules.ts';

/** What a rule found beside a marked stretch, in tokens of the paragraph that `findSpeaker` returns it with. */
export type Attributed = {
  readonly rule: Rule;
  readonly speaker: NounPhrase | null;
  /** The cue's tokens; null where there is none (a label, a signature). */
  readonly cue: { readonly from: number; readonly to: number } | null;
  /** The words are all that was said, or words inside a clause. */
  readonly type: 'direct' | 'mixed';
  /** Mixed only: the content clause, in text offsets. */
  readonly clause: Span | null;
};

/** An attribution with the paragraph its speaker and cue stand in. */
export type Stated = { readonly kind: 'stated'; readonly home: Frame; readonly found: Attributed };

/** The speaker of the quote before, carried over to words that have none of their own. */
export type Carried = {
  readonly kind: 'carried';
  readonly rule: Rule;
  /** The words belong to the quotation before: they share its attribution. */
  readonly sameQuotation: boolean;
  /** The mention stands in another paragraph. */
  readonly inherited: boolean;
};

/** What the text around a marked stretch offers to rules that look beyond its own sentence. */
export type Surroundings = {
  readonly frame: Frame;
  /** The paragraphs before and after; null at either end of the text. */
  readonly above: Frame | null;
  readonly below: Frame | null;
  /** The quote before in this paragraph, or the last one of the paragraph above; null where that one quotes nobody. */
  readonly previous: Marked | null;
};
