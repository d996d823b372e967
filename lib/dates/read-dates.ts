import type { TimeExpression } from '../document.ts';
import { finish } from '../sliced.ts';
import { readParagraphs, splitBlocks } from '../text/paragraphs.ts';
import { findDates } from './find-dates.ts';

/** The time expressions of a plain text, straight through: for scripts and tests. */
export function readDates(
  text: string,
  published: string | null,
  language: string | null = 'en',
): readonly TimeExpression[] {
  return finish(findDates(text, readParagraphs(text, splitBlocks(text)), { published, language }));
}
