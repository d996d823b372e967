import { isVagueGroup } from '../en/described-people.ts';
import type { FindSignal } from '../finding.ts';
import { hasSureQuote } from '../sure-quote.ts';
import { distinct, quotedList } from '../words.ts';

/** Words or information given to a group that nobody in the text stands for: "observers", "critics". */
export const vagueSource: FindSignal = (facts) => {
  const sources = facts.reading.sources.filter(
    (source) =>
      source.identification === 'vague' &&
      source.mentions.length > 0 &&
      isVagueGroup(source.name) &&
      hasSureQuote(source, facts),
  );
  if (sources.length === 0) return [];
  const names = distinct(sources.map(({ name }) => name));
  return [
    {
      values: { sources: names },
      evidence: sources.flatMap(({ mentions }) => mentions.map(({ start, end }) => ({ start, end }))),
      says: [{ key: 'signal_group', count: names.length, words: [quotedList(names)] }],
    },
  ];
};
