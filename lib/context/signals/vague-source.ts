import type { FindSignal } from '../finding.ts';
import { distinct, quotedList } from '../words.ts';

/** Words or information given to a group that nobody in the text stands for: "observers", "critics". */
export const vagueSource: FindSignal = ({ reading }) => {
  const sources = reading.sources.filter(
    ({ identification, mentions }) => identification === 'vague' && mentions.length > 0,
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
