import type { Span } from '../document.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { Rule } from './rules.ts';

/** What a rule found beside a marked stretch, in tokens of its paragraph. */
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
