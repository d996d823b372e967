import type { TimeExpression } from '../document.ts';
import type { Paragraph } from '../text/paragraphs.ts';
import { type Day, fromIso } from './calendar.ts';

/** "GENEVA, May 13 (Agency) —": a place in capitals before the day, an agency or a dash behind it. */
const BEFORE = /^\p{Lu}{2}[\p{Lu} ][^.!?]{0,60},\s*$/u;
const BEHIND = /^,?\s*(?:\([^)]{2,40}\)\s*)?(?:—|–|--|-|:)\s/;

/** A story is filed at most so many days before it is published. */
const OLDEST = 7;

/**
 * The day a dateline gives: the day on which the story was written, which its "today" means.
 *
 * @param expressions what was found in the paragraph, counted from publication.
 * @return null where the paragraph has no dateline with a day, or one too far from publication.
 */
export function findDatelineDay(
  text: string,
  paragraph: Paragraph,
  expressions: readonly TimeExpression[],
  published: Day | null,
): Day | null {
  const [first] = expressions;
  if (first === undefined || first.from === null || !/^\d{4}-\d\d-\d\d$/.test(first.value)) return null;
  const isDateline =
    paragraph.role === 'dateline' ||
    (BEFORE.test(text.slice(paragraph.start, first.start)) &&
      BEHIND.test(text.slice(first.end, paragraph.end)));
  const day = isDateline ? fromIso(first.from) : null;
  if (day === null || published === null) return day;
  return published - day >= 0 && published - day <= OLDEST ? day : null;
}

/** Whether a paragraph begins as datelines do; what does not need not be read for one. */
export function mayHaveDateline(text: string, { start, role }: Paragraph): boolean {
  return role === 'dateline' || /^\p{Lu}{2}[\p{Lu} ]/u.test(text.slice(start, start + 3));
}
