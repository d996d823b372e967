import { expect, test } from 'vitest';
import { fromIso, isDay, isoWeekOf, mondayOf, toCivil, toDay, toIso, weekdayOf } from './calendar.ts';

test('days, weekdays and weeks agree with the platform over four centuries', () => {
  for (let day = toDay(1800, 1, 1); day < toDay(2200, 1, 1); day += 11) {
    const date = new Date(day * 86_400_000);
    expect(toIso(day)).toBe(date.toISOString().slice(0, 10));
    expect(weekdayOf(day)).toBe(date.getUTCDay() === 0 ? 7 : date.getUTCDay());
    const { year, week } = isoWeekOf(day);
    expect(mondayOf(year, week)).toBe(day - weekdayOf(day) + 1);
  }
});

test.each([
  ['2020-12-31', 2020, 53],
  ['2021-01-03', 2020, 53],
  ['2021-01-04', 2021, 1],
  ['2024-12-30', 2025, 1],
])('%s lies in week %i-W%i', (iso, year, week) => {
  expect(isoWeekOf(fromIso(iso) ?? Number.NaN)).toEqual({ year, week });
});

test('months carry into years', () => {
  expect(toIso(toDay(2020, 13, 1))).toBe('2021-01-01');
  expect(toIso(toDay(2020, 0, 31))).toBe('2019-12-31');
  expect(toCivil(toDay(2000, 2, 29))).toEqual({ year: 2000, month: 2, day: 29 });
});

test('days that are none', () => {
  expect(isDay(2021, 2, 29)).toBe(false);
  expect(isDay(2021, 0, 1)).toBe(false);
  expect(fromIso('2021-02-29')).toBeNull();
  expect(fromIso('yesterday')).toBeNull();
  expect(fromIso('2021-02-031')).toBeNull();
});
