import { DAY_MILLIS } from '../../lib/wording/epoch.ts';

/** A stretch of time, in milliseconds since 1970; `to` exclusive. */
export type Stretch = { readonly from: number; readonly to: number };

/** What the picture needs to draw an event: where it lies in pixels, and in which lane. */
export type Placed<E> = {
  readonly event: E;
  readonly x: number;
  readonly width: number;
  readonly lane: number;
};

export type Tick = { readonly at: number; readonly unit: 'day' | 'month' | 'year' };

/** The stretch that shows all events with a little air at both ends. */
export function stretchOf(events: readonly Stretch[]): Stretch {
  const from = Math.min(...events.map((event) => event.from));
  const to = Math.max(...events.map((event) => event.to));
  const air = Math.max((to - from) * 0.03, DAY_MILLIS / 2);
  return { from: from - air, to: to + air };
}

const STEPS: readonly (readonly [unit: Tick['unit'], step: number, days: number])[] = [
  ['day', 1, 1],
  ['day', 2, 2],
  ['day', 7, 7],
  ['month', 1, 30.44],
  ['month', 3, 91.3],
  ['month', 6, 182.6],
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].map((years) => ['year', years, years * 365.24] as const),
];

/** Round points of the calendar, as many as fit `count` labels. */
export function ticksIn({ from, to }: Stretch, count: number): Tick[] {
  const days = (to - from) / DAY_MILLIS;
  const [unit, step] = STEPS.find(([, , size]) => days / size <= count) ?? ['year', 1000];
  const ticks: Tick[] = [];
  const first = new Date(from);
  const year = first.getUTCFullYear();
  for (let i = 0; ticks.length <= count + 1; i++) {
    const at =
      unit === 'year'
        ? Date.UTC((Math.floor(year / step) + i) * step, 0)
        : unit === 'month'
          ? Date.UTC(year, (Math.floor(first.getUTCMonth() / step) + i) * step)
          : (Math.floor(from / DAY_MILLIS / step) + i) * step * DAY_MILLIS;
    if (at >= to || Number.isNaN(at)) break;
    if (at >= from) ticks.push({ at, unit });
  }
  return ticks;
}

/**
 * Puts events into lanes so that none hides another, as far as there are lanes.
 *
 * @param least the width of a point, in pixels
 */
export function placeEvents<E extends Stretch>(
  events: readonly E[],
  stretch: Stretch,
  width: number,
  least: number,
  lanes: number,
): Placed<E>[] {
  const perMilli = width / (stretch.to - stretch.from);
  const ends: number[] = new Array(lanes).fill(Number.NEGATIVE_INFINITY);
  return events.map((event) => {
    const wide = (event.to - event.from) * perMilli;
    const middle = ((event.from + event.to) / 2 - stretch.from) * perMilli;
    const x = wide > least ? (event.from - stretch.from) * perMilli : middle - least / 2;
    const size = Math.max(least, wide);
    const free = ends.findIndex((end) => end + 2 <= x);
    const lane = free >= 0 ? free : lanes - 1;
    ends[lane] = x + size;
    return { event, x, width: size, lane };
  });
}

/** A cluster takes at most this share of the picture. */
const NARROW = 0.2;

/**
 * Where events stand so close that the picture cannot tell them apart: three or more within a fifth of it.
 *
 * Longer stretches (a whole year) do not make a cluster, nor does what already fills the picture.
 */
export function findClusters(events: readonly Stretch[], stretch: Stretch): (Stretch & { count: number })[] {
  const whole = stretch.to - stretch.from;
  const short = events.filter((event) => event.to - event.from < whole * 0.05);
  const clusters: (Stretch & { count: number })[] = [];
  for (let i = 0; i < short.length; ) {
    const from = short[i]?.from ?? 0;
    let last = i;
    // Grows while the next event is near the one before it and the whole stays narrow.
    for (let next = short[last + 1]; next !== undefined; next = short[last + 1]) {
      if (next.from - (short[last]?.from ?? 0) > whole * 0.08 || next.to - from > whole * NARROW) break;
      last += 1;
    }
    const count = last - i + 1;
    if (count >= 3)
      clusters.push({ from, to: Math.max(...short.slice(i, last + 1).map(({ to }) => to)), count });
    i = last + 1;
  }
  return clusters;
}
