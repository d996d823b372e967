import type { TimeExpression } from '../document.ts';
import { type Day, fromIso } from './calendar.ts';
import type { Shift } from './form.ts';

/** How many dated expressions back a quarter still is what a report speaks of. */
const PERIOD_REACH = 5;

/** The quarter or half the text last stated itself, none that lies ahead; null where none is near. */
export function findPeriod(found: readonly TimeExpression[], published: Day | null): TimeExpression | null {
  return (
    stated(found)
      .slice(-PERIOD_REACH)
      .findLast(({ value, from }) => /-[QH]\d$/.test(value) && !isAhead(from, published)) ?? null
  );
}

/** The expression that a shift counts from, the nearest that fits; null where none does. */
export function findBase(
  found: readonly TimeExpression[],
  shift: Shift,
  published: Day | null,
): TimeExpression | null {
  if (shift.inheritsPeriod) {
    const period = findPeriod(found, published);
    if (period !== null) return period;
  }
  if (shift.base !== 'context') return null;
  return (shift.inheritsPeriod ? stated(found) : dated(found)).at(-1) ?? null;
}

function isAhead(from: string | null, published: Day | null): boolean {
  return published !== null && (fromIso(from ?? '') ?? published) > published;
}

function dated(found: readonly TimeExpression[]): TimeExpression[] {
  return found.filter(({ from }) => from !== null);
}

/** Two comparisons in a row compare with the same period: those themselves counted from another are passed over. */
function stated(found: readonly TimeExpression[]): TimeExpression[] {
  return dated(found).filter(({ anchor }) => !/^d\d/.test(anchor));
}
