import type { FindSignal } from '../finding.ts';
import { isOwnName } from '../own-name.ts';
import { distinct } from '../words.ts';

/** Words that were first given to another outlet ("told Reuters"). */
export const secondHand: FindSignal = (facts) => {
  const { wire } = facts.reading.article;
  // In an agency's copy "told AFP" is the writer's own interview, whoever prints it.
  const quotes = facts.reading.quotes.flatMap(({ start, end, outlet }) =>
    outlet === null || isOwnName(outlet, facts) || (wire !== null && isSame(wire, outlet))
      ? []
      : [{ start, end, outlet }],
  );
  if (quotes.length === 0) return [];
  const outlets = distinct(quotes.map(({ outlet }) => outlet.replace(/^the /, '')));
  return [
    {
      values: { outlets, quotes: quotes.length },
      evidence: quotes.map(({ start, end }) => ({ start, end })),
      says: [{ key: 'signal_second_hand', words: [{ list: outlets }] }],
    },
  ];
};

function isSame(a: string, b: string): boolean {
  return a.toLowerCase().includes(b.toLowerCase()) || b.toLowerCase().includes(a.toLowerCase());
}
