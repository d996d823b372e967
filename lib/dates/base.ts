import type { TimeExpression } from '../document.ts';
import { type Day, fromIso } from './calendar.ts';
import type { Shift, Unit } from './form.ts';
import { intervalOf } from './interval.ts';

/** How many dated expressions back a quarter still is what a report speaks of. */
const PERIOD_REACH = 5;

const PERIODS = { period: /-[QH]\d$/, 'period-or-month': /-[QH]\d$|^\d{4}-\d\d$/ } as const;

/** The most days an expression may cover to count each unit from it: no "two days later" than a month. */
const WIDEST: Partial<Record<Unit, number>> = { D: 1, W: 7, WE: 7, M: 31, Q: 92, H: 184 };

/** How many expressions back something may still be counted from. */
const BASE_REACH = 50;

/** The quarter or half the text last stated itself, none that lies ahead; null where none is near. */
export function findPeriod(
  found: readonly TimeExpression[],
  published: Day | null,
  inherits: keyof typeof PERIODS = 'period',
): TimeExpression | null {
  const near = found.slice(-BASE_REACH).filter(isStated).slice(-PERIOD_REACH);
  return (
    near.findLast(({ value, from }) => PERIODS[inherits].test(value) && !isAhead(from, published)) ?? null
  );
}

/** The expression that a shift counts from, the nearest that is fine enough; null where none is. */
export function findBase(
  found: readonly TimeExpression[],
  { unit, base, inherits }: Shift,
  published: Day | null,
): TimeExpression | null {
  const period = inherits === undefined ? null : findPeriod(found, published, inherits);
  if (period !== null || base === 'published') return period;
  const widest = WIDEST[unit] ?? Number.POSITIVE_INFINITY;
  const near = found.slice(-BASE_REACH).filter(inherits === undefined ? isDated : isStated);
  return near.findLast(({ value }) => widthOf(value) <= widest) ?? null;
}

function widthOf(value: string): number {
  const days = intervalOf(value);
  return days === null ? Number.POSITIVE_INFINITY : days.to - days.from;
}

function isAhead(from: string | null, published: Day | null): boolean {
  return published !== null && (fromIso(from ?? '') ?? published) > published;
}

function isDated({ from }: TimeExpression): boolean {
  return from !== null;
}

/** Two comparisons in a row compare with the same period: those themselves counted from another are passed over. */
function isStated(expression: TimeExpression): boolean {
  return isDated(expression) && !/^d\d/.test(expression.anchor);
}
