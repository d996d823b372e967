import type { TimeExpression } from '../document.ts';
import type { Shift } from './form.ts';

/** How many dated expressions back a quarter still is what a report speaks of. */
const PERIOD_REACH = 8;

/** The quarter or half the text last stated itself; null where none is near. */
export function findPeriod(found: readonly TimeExpression[]): TimeExpression | null {
  return (
    stated(found)
      .slice(-PERIOD_REACH)
      .findLast(({ value }) => /-[QH]\d$/.test(value)) ?? null
  );
}

/** The expression that a shift counts from, the nearest that fits; null where none does. */
export function findBase(found: readonly TimeExpression[], shift: Shift): TimeExpression | null {
  if (shift.inheritsPeriod) {
    const period = findPeriod(found);
    if (period !== null) return period;
  }
  if (shift.base !== 'context') return null;
  return (shift.inheritsPeriod ? stated(found) : dated(found)).at(-1) ?? null;
}

function dated(found: readonly TimeExpression[]): TimeExpression[] {
  return found.filter(({ from }) => from !== null);
}

/** Two comparisons in a row compare with the same period: those themselves counted from another are passed over. */
function stated(found: readonly TimeExpression[]): TimeExpression[] {
  return dated(found).filter(({ anchor }) => !/^d\d/.test(anchor));
}
