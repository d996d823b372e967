import type { Unit } from '../form.ts';
import type { Words } from '../pattern.ts';

/** In the order of the classes UNIT and UNITS; a night counts as a day, a fortnight as two weeks. */
const LETTERS: readonly Unit[] = ['L', 'CE', 'DE', 'Y', 'Q', 'M', 'W', 'D', 'TH', 'TM', 'TS', 'WE', 'D', 'W'];
const FORTNIGHT = 14;

/** The unit a match names last ("the last two weeks"), with how many of it one word means. */
export function unitOf(words: Words): { unit: Unit; times: number } {
  const value = words.last('ANYUNIT') ?? 0;
  return { unit: LETTERS[value - 1] ?? 'D', times: value === FORTNIGHT ? 2 : 1 };
}

/** The TIMEX3 length of `n` units: `P2W`, `PT30M`; null for a number the words leave open: `PXW`. */
export function lengthOf(n: number | null, unit: Unit): string {
  if (n !== null && !Number.isInteger(n)) {
    const finer = unit === 'TH' ? 'TM' : null;
    if (finer !== null) return lengthOf(Math.round(n * 60), finer);
  }
  const count = n === null ? 'X' : String(n);
  return unit.startsWith('T') ? `PT${count}${unit.charAt(1)}` : `P${count}${unit}`;
}
