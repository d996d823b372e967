import type { TimeExpression } from '../document.ts';
import type { Sliced } from '../sliced.ts';
import type { Paragraph } from '../text/paragraphs.ts';

/** What dates are counted from. */
export type Calendar = {
  /** The publication day (or ISO time, whose first ten characters are the reader's day); null when unknown. */
  readonly published: string | null;
};

/** Find the time expressions of a text and resolve each as far as the text and its publication day allow. */
export function* findDates(
  _text: string,
  _paragraphs: readonly Paragraph[],
  _calendar: Calendar,
): Sliced<readonly TimeExpression[]> {
  return [];
}
