import { dayOf, daysBetween, elapsedBetween } from '../calendar.ts';
import type { FindSignal } from '../finding.ts';
import { oneDay } from '../words.ts';

/** A younger article is news to the reader; from here on its age is worth a line. */
const OLD_AFTER_DAYS = 30;

/** How long ago the article was published. */
export const articleAge: FindSignal = ({ reading, now }) => {
  const published = dayOf(reading.article.published);
  if (published === null) return [];
  const days = daysBetween(published, now);
  if (days < OLD_AFTER_DAYS) return [];
  const words = [oneDay(published), { ago: elapsedBetween(published, now) }];
  return [{ values: { published, days }, evidence: [], says: [{ key: 'signal_article_age', words }] }];
};
