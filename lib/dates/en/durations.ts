import type { Form } from '../form.ts';
import type { Rule, Words } from '../pattern.ts';
import { lengthOf, unitOf } from './units.ts';

/** Lengths of time: "two weeks", "the last three months", "a 10-year", "half an hour", "decades". */
export const DURATION_RULES: readonly Rule[] = [
  {
    name: 'length of time',
    pattern:
      '(the? (LAST | NEXT | first | final | previous | following | remaining))? (NUM | SOME | a SOME of?) (more | full | straight | consecutive | trading | business | calendar | working)? ANYUNIT',
    read: extent,
  },
  { name: 'length of time', pattern: '(NUM | SOME | a SOME) - ANYUNIT (?! - old)', read: extent },
  { name: 'length of time', pattern: 'half (a | an) UNIT', read: (w) => fraction(w, 0.5) },
  { name: 'length of time', pattern: '(a | an) (half -)? UNIT (and a half)?', read: extent },
  { name: 'length of time', pattern: 'the (LAST | NEXT) (SPAN | day | hour)', read: extent },
  { name: 'length of time', pattern: 'UNITS', read: extent },
];

/** The number before the unit: "two", "a", "a couple of" are counted; null for "several", "a few" and no number at all. */
export function count(words: Words): number | null {
  if (words.has('NUM')) return words.get('NUM') ?? null;
  if (words.has('SOME')) return words.get('SOME') === COUPLE ? 2 : null;
  return words.has('UNITS') && !words.has('ARTICLE') ? null : 1;
}
const COUPLE = 3;

function extent(words: Words): Form {
  const { unit, times } = unitOf(words);
  const n = count(words);
  return {
    kind: 'extent',
    value: lengthOf(n === null ? null : n * times + (words.has('HALF') ? 0.5 : 0), unit),
  };
}

function fraction(words: Words, n: number): Form {
  return { kind: 'extent', value: lengthOf(n, unitOf(words).unit) };
}
