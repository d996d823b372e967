import { type Day, isDay, isoWeekOf, pad, toCivil, toDay, toIso, weekdayOf } from './calendar.ts';
import type { Lean, Point, Unit } from './form.ts';
import { intervalOf } from './interval.ts';

/** What a point is resolved against. */
export type Surroundings = {
  /** The publication day; null when unknown. */
  readonly published: Day | null;
  /** The last dated expression before this one; null at the start of a text. */
  readonly before: { readonly id: string; readonly value: string } | null;
  /** What the sentence's verbs say of it; null where they say nothing. */
  readonly tense: 'past' | 'future' | null;
};

export type Resolved = {
  /** TIMEX3; what stays unknown is `X`. */
  readonly value: string;
  /** As in `TimeExpression.anchor`. */
  readonly anchor: string;
};

/** Resolve a point to a calendar value, as far as its surroundings allow. */
export function resolve(point: Point, around: Surroundings): Resolved {
  const dated = point.shift ? resolveShift(point, point.shift, around) : resolveNamed(point, around);
  return { ...dated, value: dated.value + timeOf(point) };
}

function timeOf({ clock, part }: Point): string {
  if (clock !== undefined) return `T${pad(Math.floor(clock / 60))}:${pad(clock % 60)}`;
  return part === undefined ? '' : `T${part}`;
}

function resolveShift(point: Point, shift: NonNullable<Point['shift']>, around: Surroundings): Resolved {
  const before = shift.base === 'context' ? around.before : null;
  const beforeDays = before && intervalOf(before.value);
  const anchor = before && beforeDays ? before.id : around.published === null ? 'none' : 'published';
  const base = beforeDays ? beforeDays.from : around.published;
  if (base === null) return { value: unknownOf(shift.unit, point), anchor: 'none' };
  const unit = beforeDays && before ? grainOf(before.value, shift.unit) : shift.unit;
  const moved = move(base, shift.unit, shift.by);
  return { value: fill(point, moved, unit), anchor };
}

/** "a year earlier" than a quarter is a quarter; than a day, a year: periods keep their grain, days do not. */
function grainOf(value: string, unit: Unit): Unit {
  if (unit !== 'Y') return unit;
  if (/-Q\d/.test(value)) return 'Q';
  if (/-H\d/.test(value)) return 'H';
  return /^\d{4}-\d\d$/.test(value) ? 'M' : unit;
}

function move(day: Day, unit: Unit, by: number): Day {
  const { year, month, day: date } = toCivil(day);
  const inMonth = (y: number, m: number): Day => toDay(y, m, 1) + Math.min(date, 28) - 1;
  switch (unit) {
    case 'L':
      return inMonth(year + by * 1000, month);
    case 'CE':
      return inMonth(year + by * 100, month);
    case 'DE':
      return inMonth(year + by * 10, month);
    case 'Y':
      return inMonth(year + by, month);
    case 'H':
      return inMonth(year, month + by * 6);
    case 'Q':
      return inMonth(year, month + by * 3);
    case 'M':
      return inMonth(year, month + by);
    case 'W':
    case 'WE':
      return day + by * 7;
    case 'D':
      return day + by;
    default:
      return day;
  }
}

/** The value of the unit that `day` lies in, with what the point names inside it. */
function fill(point: Point, day: Day, unit: Unit): string {
  const { year, month } = toCivil(day);
  if (point.weekday !== undefined) return toIso(day - weekdayOf(day) + point.weekday);
  if (point.quarter !== undefined) return `${pad(year, 4)}-Q${point.quarter}`;
  if (point.half !== undefined) return `${pad(year, 4)}-H${point.half}`;
  if (point.season !== undefined) return `${pad(year, 4)}-${point.season}`;
  if (point.month !== undefined) {
    const inMonth = `${pad(year, 4)}-${pad(point.month)}`;
    return point.day === undefined ? inMonth : `${inMonth}-${pad(point.day)}`;
  }
  switch (unit) {
    case 'L':
      return pad(year, 4).slice(0, 1);
    case 'CE':
      return pad(year, 4).slice(0, 2);
    case 'DE':
      return pad(year, 4).slice(0, 3);
    case 'Y':
      return pad(year, 4);
    case 'H':
      return `${pad(year, 4)}-H${month <= 6 ? 1 : 2}`;
    case 'Q':
      return `${pad(year, 4)}-Q${Math.ceil(month / 3)}`;
    case 'M':
      return `${pad(year, 4)}-${pad(month)}`;
    case 'W':
      return weekOf(day);
    case 'WE':
      return `${weekOf(day)}-WE`;
    default:
      return toIso(day);
  }
}

function weekOf(day: Day): string {
  const { year, week } = isoWeekOf(day);
  return `${pad(year, 4)}-W${pad(week)}`;
}

function unknownOf(unit: Unit, point: Point): string {
  if (unit === 'W' && point.weekday !== undefined) return `XXXX-WXX-${point.weekday}`;
  if (unit === 'Y') return `XXXX${insideYear(point)}`;
  const grains: Partial<Record<Unit, string>> = {
    L: 'X',
    CE: 'XX',
    DE: 'XXX',
    Q: 'XXXX-QX',
    H: 'XXXX-HX',
    M: 'XXXX-XX',
    W: 'XXXX-WXX',
    WE: 'XXXX-WXX-WE',
  };
  return grains[unit] ?? 'XXXX-XX-XX';
}

function insideYear({ month, day, quarter, half, season }: Point): string {
  if (month !== undefined) return `-${pad(month)}${day === undefined ? '' : `-${pad(day)}`}`;
  if (quarter !== undefined) return `-Q${quarter}`;
  if (half !== undefined) return `-H${half}`;
  return season === undefined ? '' : `-${season}`;
}

function resolveNamed(point: Point, around: Surroundings): Resolved {
  if (point.century !== undefined) return { value: pad(point.century), anchor: 'text' };
  if (point.decade !== undefined) return { value: pad(point.decade, 3), anchor: 'text' };
  if (point.year !== undefined) return { value: `${pad(point.year, 4)}${insideYear(point)}`, anchor: 'text' };
  const { published } = around;
  if (published === null) return { value: unplaced(point), anchor: 'none' };
  return { value: place(point, published, around), anchor: 'published' };
}

function unplaced(point: Point): string {
  if (insideYear(point) !== '') return `XXXX${insideYear(point)}`;
  if (point.weekday !== undefined) return `XXXX-WXX-${point.weekday}`;
  return point.weekend ? 'XXXX-WXX-WE' : 'XXXX-XX-XX';
}

function place(point: Point, published: Day, around: Surroundings): string {
  const { year } = toCivil(published);
  const lean: Lean | 'nearest' | null = point.lean ?? null;
  if (point.month !== undefined && point.day !== undefined) {
    const years = [year - 1, year, year + 1].filter((y) => isDay(y, point.month ?? 0, point.day ?? 0));
    const days = years.map((y) => toDay(y, point.month ?? 0, point.day ?? 0));
    const fitting = point.weekday === undefined ? days : days.filter((d) => weekdayOf(d) === point.weekday);
    const nearest = (fitting.length > 0 ? fitting : days).sort(
      (a, b) => Math.abs(a - published) - Math.abs(b - published),
    )[0];
    return nearest === undefined ? unplaced(point) : toIso(nearest);
  }
  if (point.weekday !== undefined) return toIso(weekdayFrom(published, point.weekday, lean, around.tense));
  if (point.weekend) {
    const monday = published - weekdayOf(published) + 1;
    const isOver = weekdayOf(published) < 6;
    const back = lean === 'next' ? -7 : around.tense === 'future' && lean !== 'last' ? 0 : isOver ? 7 : 0;
    return `${weekOf(monday - back)}-WE`;
  }
  const inside = insideYear(point);
  if (inside === '') return toIso(published);
  return `${pad(yearFrom(inside, published, lean, around.tense), 4)}${inside}`;
}

function weekdayFrom(published: Day, weekday: number, lean: Lean | null, tense: Surroundings['tense']): Day {
  const sinceThen = (weekdayOf(published) - weekday + 7) % 7;
  if (lean === 'last') return published - (sinceThen === 0 ? 7 : sinceThen);
  if (lean === 'next') return published + (sinceThen === 0 ? 7 : 7 - sinceThen);
  if (tense === 'future') return sinceThen === 0 ? published : published + 7 - sinceThen;
  return published - sinceThen;
}

/** The year of a month, season, quarter or half that comes without one. */
function yearFrom(inside: string, published: Day, lean: Lean | null, tense: Surroundings['tense']): number {
  const { year } = toCivil(published);
  const isOver = (y: number): boolean => (intervalOf(`${pad(y, 4)}${inside}`)?.to ?? 0) <= published;
  const isAhead = (y: number): boolean => (intervalOf(`${pad(y, 4)}${inside}`)?.from ?? 0) > published;
  if (lean === 'this') return year;
  if (lean === 'last') return isOver(year) ? year : year - 1;
  if (lean === 'next') return isAhead(year) ? year : year + 1;
  if (tense === 'future') return isOver(year) ? year + 1 : year;
  return isAhead(year) ? year - 1 : year;
}
