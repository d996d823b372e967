import type { FindSignal } from '../finding.ts';
import { publisherMessage } from '../publisher-fact.ts';

/** Who runs the outlet that the browser loaded, and where; a host without an entry is no signal. */
export const publisher: FindSignal = ({ publisher: facts }) => {
  if (facts === null) return [];
  const { name, operator, country, languages, list } = facts;
  const values = { name, operator, country, languages, source: list.name, asOf: list.asOf };
  return [{ values, evidence: [], says: [publisherMessage(facts)] }];
};
