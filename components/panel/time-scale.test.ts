import { describe, expect, it } from 'vitest';
import { findClusters, placeEvents, type Stretch, stretchOf, ticksIn } from './time-scale.ts';

const DAY = 86_400_000;
const day = (text: string, length = 1): Stretch => {
  const from = Date.parse(`${text}T00:00Z`);
  return { from, to: from + length * DAY };
};
const iso = (at: number): string => new Date(at).toISOString().slice(0, 10);

describe('ticks stand on round points of the calendar', () => {
  const cases: readonly [from: string, to: string, count: number, ticks: string[]][] = [
    ['2026-03-01', '2026-03-05', 6, ['2026-03-01', '2026-03-02', '2026-03-03', '2026-03-04']],
    ['2026-01-15', '2026-06-10', 5, ['2026-02-01', '2026-03-01', '2026-04-01', '2026-05-01', '2026-06-01']],
    ['2025-11-15', '2026-11-15', 5, ['2026-01-01', '2026-04-01', '2026-07-01', '2026-10-01']],
    ['1998-01-01', '2027-01-01', 4, ['2000-01-01', '2010-01-01', '2020-01-01']],
    ['0987-01-01', '2027-01-01', 4, ['1000-01-01', '1500-01-01', '2000-01-01']],
  ];
  it.each(cases)('%s … %s, at most about %i', (from, to, count, ticks) => {
    const found = ticksIn({ from: day(from).from, to: day(to).from }, count);
    expect(found.map(({ at }) => iso(at))).toEqual(ticks);
  });
});

describe('placing', () => {
  it('gives events on one day lanes of their own', () => {
    const events = [day('2026-03-01'), day('2026-03-01'), day('2026-03-20')];
    const placed = placeEvents(events, stretchOf(events), 300, 10, 6);
    expect(placed.map(({ lane }) => lane)).toEqual([0, 1, 0]);
  });

  it('draws a day no narrower than a point, a long stretch as long as it is', () => {
    const events = [day('2020-01-01', 366), day('2022-06-01')];
    const stretch = { from: day('2020-01-01').from, to: day('2024-01-01').from };
    const [year, point] = placeEvents(events, stretch, 400, 10, 6);
    expect(year?.width).toBeCloseTo(100, 0);
    expect(point?.width).toBe(10);
  });

  it('keeps to its lanes when there are too many events', () => {
    const events = Array.from({ length: 40 }, () => day('2026-03-01'));
    expect(Math.max(...placeEvents(events, stretchOf(events), 300, 10, 6).map(({ lane }) => lane))).toBe(5);
  });
});

describe('clusters', () => {
  const near = [day('2026-06-01'), day('2026-06-04'), day('2026-06-06')];

  it('are three or more in a small part of the whole', () => {
    const events = [day('2011-01-01'), ...near];
    expect(findClusters(events, stretchOf(events))).toEqual([
      { from: near[0]?.from, to: near[2]?.to, count: 3 },
    ]);
  });

  it('are not two', () => {
    const events = [day('2011-01-01'), ...near.slice(0, 2)];
    expect(findClusters(events, stretchOf(events))).toEqual([]);
  });

  it('are not what already fills the picture', () => {
    expect(findClusters(near, stretchOf(near))).toEqual([]);
  });

  it('are not made by a long stretch', () => {
    const events = [day('2011-01-01'), day('2026-01-01', 365), ...near.slice(0, 2)];
    expect(findClusters(events, stretchOf(events))).toEqual([]);
  });
});
