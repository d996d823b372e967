import { findAgency } from '../find-agency.ts';
import type { FindSignal } from '../finding.ts';
import { isOwnName } from '../own-name.ts';

/** No name over the article, or none of a person: the outlet's own or an agency's. */
export const byline: FindSignal = (facts) => {
  const { byline: names, isArticle, url } = facts.reading.article;
  // Plain text has no byline to find.
  if (!isArticle || url === null) return [];
  if (names.length === 0)
    return [{ values: { byline: names }, evidence: [], says: [{ key: 'signal_byline_not_found' }] }];
  const nobody = names.every((name) => findAgency(name) !== null || isOwnName(name, facts));
  if (!nobody) return [];
  return [
    {
      values: { byline: names },
      evidence: [],
      says: [{ key: 'signal_byline_body', words: [{ list: names }] }],
    },
  ];
};
