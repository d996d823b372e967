import type { FindSignal, Message } from '../finding.ts';
import { bodyOf, countWords } from '../passages.ts';
import { isLanguageUnread } from '../unread-language.ts';

/** Fewer words than a short news item has: what follows rests on little text. */
const SHORT = 100;
/** Up to here a "read more" is likely the article's own; below a longer text it is mostly a teaser's. */
const MAY_GO_ON = 250;

/** How much could be read: the words, the page's own marks that there is more, a language there are no rules for. */
export const textRead: FindSignal = ({ reading, paragraphs }) => {
  const { article } = reading;
  const words = countWords(bodyOf(paragraphs));
  const unread = isLanguageUnread(reading);
  const { language } = article;
  const marks = article.marks.filter((mark) => mark !== 'read-more' || words < MAY_GO_ON);
  if (marks.length === 0 && words >= SHORT && !unread) return [];
  const says: Message[] = [{ key: 'signal_words_read', count: words }];
  if (marks.includes('paywall')) says.push({ key: 'signal_paywall' });
  if (marks.includes('read-more')) says.push({ key: 'signal_read_more' });
  if (unread) says.push({ key: 'signal_language_not_read' });
  return [{ values: { words, marks, language: unread ? language : null }, evidence: [], says }];
};
