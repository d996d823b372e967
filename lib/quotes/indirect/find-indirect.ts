import type { Channel, Span, TextSpan } from '../../document.ts';
import type { Paragraph } from '../../text/paragraphs.ts';

/** Words attributed without marks: the content clause, with the speaker and cue beside it. */
export type FoundIndirect = TextSpan & {
  readonly speaker: TextSpan | null;
  readonly cue: TextSpan | null;
  readonly channel: Channel | null;
  readonly outlet: string | null;
  readonly rule: string;
  readonly confidence: number;
};

/**
 * Find what a paragraph attributes without quotation marks.
 *
 * `marked` are the paragraph's direct and mixed quotes with their clauses: no content clause is reported twice.
 */
export function findIndirect(
  _text: string,
  _paragraph: Paragraph,
  _marked: readonly Span[],
): FoundIndirect[] {
  return [];
}
