import type { Document, TimeExpression } from '../../lib/document.ts';
import { DAY_MILLIS, epochOf } from '../../lib/wording/epoch.ts';

/** Something with a place on the calendar: `from` belongs to it, `to` does not; milliseconds of UTC days. */
export type TimelineEvent = {
  readonly id: string;
  readonly kind: 'date' | 'photo' | 'published' | 'modified';
  readonly from: number;
  readonly to: number;
  /** The expression in the text; null for what the page itself states. The photo's date may be either. */
  readonly date: TimeExpression | null;
};

/** The dates that have a place, with photo, publication and update, earliest first; the longer of two first. */
export function toTimelineEvents(document: Document): TimelineEvent[] {
  const { published, modified, image } = document.article;
  const events: TimelineEvent[] = [];
  const day = (id: 'photo' | 'published' | 'modified', value: string | null | undefined): void => {
    if (value == null) return;
    const from = epochOf(value);
    if (!Number.isNaN(from)) events.push({ id, kind: id, from, to: from + DAY_MILLIS, date: null });
  };
  const photo = document.dates.find((date) => date.from === image?.date && isInCaption(date, document));
  if (photo === undefined) day('photo', image?.date);
  day('published', published?.value);
  day('modified', modified?.value);
  for (const date of document.dates) {
    if (date.vague || date.from === null || date.to === null) continue;
    const [from, to] = [epochOf(date.from), epochOf(date.to)];
    if (from < to) events.push({ id: date.id, kind: date === photo ? 'photo' : 'date', from, to, date });
  }
  return events.sort((a, b) => a.from - b.from || b.to - a.to);
}

function isInCaption({ start, end }: TimeExpression, { article }: Document): boolean {
  return article.blocks.some((block) => block.role === 'caption' && block.start <= start && end <= block.end);
}
