export const DAY_MILLIS = 86_400_000;

/** The civil day of `2020-06-07` or of an ISO time, as milliseconds since 1970-01-01 UTC; NaN where it is neither. */
export function epochOf(value: string): number {
  return Date.parse(`${value.slice(0, 10)}T00:00:00Z`);
}

/** The day (`2020-06-07`) that the clock shows where the reader is. */
export function today(now: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
