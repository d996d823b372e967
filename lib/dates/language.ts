import type { Token } from '../text/tokens.ts';
import type { Modifier } from './form.ts';
import type { Lexicon } from './lexemes.ts';
import type { Rule } from './pattern.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What the engine asks of a language: its folder exports one of these. */
export type Language = {
  readonly vocabulary: Vocabulary;
  readonly lexicon: Lexicon;
  readonly rules: readonly Rule[];
  /** The measured share of a rule's values that are right, 0..1. */
  confidenceOf(rule: string): number;
  readonly modifiers: readonly ModifierRule[];
  /** Words that may stand between a time of day and its day. */
  readonly timeJoiners: readonly string[];
  /** What the verbs around the tokens `from` to `to` of a sentence say of the time between them. */
  tenseAround(
    tokens: readonly Token[],
    sentence: { from: number; to: number },
    start: number,
  ): 'past' | 'future' | null;
};

/** Words before an expression that belong to it ("early", "the end of", "more than"); `mod` null changes the span only. */
export type ModifierRule = {
  readonly pattern: string;
  readonly mod: Modifier | null;
  readonly of: 'point' | 'period' | 'extent' | 'both';
};
