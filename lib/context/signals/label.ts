import type { Genre } from '../../document.ts';
import type { FindSignal } from '../finding.ts';

/** News and interviews are what one expects; the others change how the words are to be read. */
const LABELS: ReadonlySet<Genre> = new Set([
  'opinion',
  'analysis',
  'sponsored',
  'press-release',
  'live',
  'fact-check',
]);

/** What the page itself calls the article. */
export const label: FindSignal = ({ reading }) => {
  const { genre } = reading.article;
  if (genre === null || !LABELS.has(genre)) return [];
  const says = [{ key: 'signal_label', words: [{ key: `signal_label_${genre.replace('-', '_')}` }] }];
  return [{ values: { genre }, evidence: [], says }];
};
