/**
 * Civil days as integers: days since 1970-01-01 in the proleptic Gregorian calendar, no clock and no zone.
 *
 * The arithmetic is Howard Hinnant's "chrono-compatible low-level date algorithms".
 */
export type Day = number;

/** A month's days; February's in a leap year too. */
export function daysInMonth(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
}

/** Whether the calendar has such a day (`month` and `day` count from 1). */
export function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** The day of a date; `month` may lie outside 1..12 and carries into the year. */
export function toDay(year: number, month: number, day: number): Day {
  const carried = year + Math.floor((month - 1) / 12);
  const m = ((((month - 1) % 12) + 12) % 12) + 1;
  const y = m <= 2 ? carried - 1 : carried;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (m + (m > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

export type Civil = { readonly year: number; readonly month: number; readonly day: number };

/** Year, month and day of the month. */
export function toCivil(day: Day): Civil {
  const shifted = day + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const m = Math.floor((5 * dayOfYear + 2) / 153);
  const month = m < 10 ? m + 3 : m - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * m + 2) / 5) + 1,
  };
}

/** ISO 8601: Monday 1 … Sunday 7. */
export function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** The ISO week a day lies in; the year is the week's, not always the day's. */
export function isoWeekOf(day: Day): { readonly year: number; readonly week: number } {
  const thursday = day - weekdayOf(day) + 4;
  const { year } = toCivil(thursday);
  return { year, week: Math.floor((thursday - toDay(year, 1, 1)) / 7) + 1 };
}

/** The Monday that ISO week `week` of `year` begins on. */
export function mondayOf(year: number, week: number): Day {
  const fourth = toDay(year, 1, 4);
  return fourth - weekdayOf(fourth) + 1 + (week - 1) * 7;
}

/** `2020-06-07` */
export function toIso(day: Day): string {
  const { year, month, day: date } = toCivil(day);
  return `${pad(year, 4)}-${pad(month)}-${pad(date)}`;
}

/** The day that the first ten characters of a day or ISO time name; null where they name none. */
export function fromIso(stamp: string): Day | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?!\d)/.exec(stamp);
  if (match === null) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isDay(year, month, day) ? toDay(year, month, day) : null;
}

export function pad(n: number, width = 2): string {
  return String(n).padStart(width, '0');
}
