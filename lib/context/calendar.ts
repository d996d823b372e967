/** A length of time in its largest whole unit: 31 October to 7 June is 7 months. */
export type Elapsed = { readonly count: number; readonly unit: 'day' | 'month' | 'year' };

const DAY = 86_400_000;

/** Days from one civil day to another, negative where `to` is the earlier; days are `2020-06-07`. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}

/** The day after `days` days. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
}

/** The time between two civil days in either order: days up to two months, months up to two years, then years. */
export function elapsedBetween(a: string, b: string): Elapsed {
  const [from, to] = a < b ? [a, b] : [b, a];
  const [y = 0, m = 0, d = 0] = from.split('-').map(Number);
  const [y2 = 0, m2 = 0, d2 = 0] = to.split('-').map(Number);
  const months = (y2 - y) * 12 + (m2 - m) - (d2 < d ? 1 : 0);
  if (months >= 24) return { count: Math.floor(months / 12), unit: 'year' };
  if (months >= 2) return { count: months, unit: 'month' };
  return { count: daysBetween(from, to), unit: 'day' };
}

/** The day a stamp shows its readers: its first ten characters, where they are a day. */
export function dayOf(stamp: { readonly value: string } | null): string | null {
  const day = stamp?.value.slice(0, 10) ?? '';
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) return null;
  const date = new Date(day);
  // 30 February parses, as 2 March.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day) ? day : null;
}
