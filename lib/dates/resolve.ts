import type { TimeExpression } from '../document.ts';
import { findBase, findPeriod } from './base.ts';
import { type Day, isDay, isoWeekOf, pad, toCivil, toDay, toIso, weekdayOf } from './calendar.ts';
import type { Lean, Point, Shift, Unit } from './form.ts';
import { intervalOf } from './interval.ts';

/** What a point is resolved against. */
export type Surroundings = {
  /** The publication day; null when unknown. */
  readonly published: Day | null;
  /** What was found before this one, in text order. */
  readonly found: readonly TimeExpression[];
  /** Where the paragraph begins: a time of day belongs to the day named before it there. */
  readonly paragraphStart: number;
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
  const dated = resolveDay(point, around);
  return { ...dated, value: untilDay(dated.value, point.endDay) + timeOf(point) };
}

function resolveDay(point: Point, around: Surroundings): Resolved {
  if (isTimeAlone(point)) return resolveTime(around);
  if (point.samePeriod) return resolvePeriod(point, around);
  if (point.sameMonth) return resolveSameMonth(point, around);
  return point.shift ? resolveShift(point, point.shift, around) : resolveNamed(point, around);
}

/** "9 p.m.", "the morning": neither a date nor a distance from one. */
function isTimeAlone({ clock, part, shift, weekday, month, day, feast, weekend }: Point): boolean {
  const isTime = clock !== undefined || part !== undefined;
  return isTime && !(shift || weekday || month || day || feast || weekend);
}

function resolveTime({ found, paragraphStart, published }: Surroundings): Resolved {
  const before = found.at(-1);
  const day = before && before.start >= paragraphStart && /^\d{4}-\d\d-\d\d(?=T|$)/.exec(before.value)?.[0];
  if (before && day) return { value: day, anchor: before.id };
  return published === null
    ? { value: 'XXXX-XX-XX', anchor: 'none' }
    : { value: toIso(published), anchor: 'published' };
}

/** `2024-05-03/2024-05-05`; a range that runs backwards is its first day alone. */
function untilDay(first: string, endDay: number | undefined): string {
  if (endDay === undefined || Number(first.slice(-2)) >= endDay) return first;
  return `${first}/${first.slice(0, -2)}${pad(endDay)}`;
}

/** The month of the day named just before it. */
function resolveSameMonth({ day = 0 }: Point, { found }: Surroundings): Resolved {
  const before = found.at(-1);
  const month = before && /^[\dX]{4}-\d\d(?=-\d\d)/.exec(before.value)?.[0];
  if (!before || !month) return { value: 'XXXX-XX-XX', anchor: 'none' };
  return { value: `${month}-${pad(day)}`, anchor: before.id };
}

function timeOf({ clock, part, isUtc }: Point): string {
  if (clock !== undefined) return `T${pad(Math.floor(clock / 60))}:${pad(clock % 60)}${isUtc ? 'Z' : ''}`;
  return part === undefined ? '' : `T${part}`;
}

/** "The quarter" is the one the text speaks of, or the last before publication; "the 1988 period" the same of 1988. */
function resolvePeriod(point: Point, around: Surroundings): Resolved {
  const period = findPeriod(around.found, around.published);
  const shift = point.shift ?? { unit: 'Q', by: -1, base: 'published' };
  if (period === null)
    return point.year === undefined
      ? resolveShift({ ...point, shift }, shift, around)
      : resolveNamed(point, around);
  const year = point.year ?? Number(period.value.slice(0, 4)) + (point.shift?.by ?? 0);
  return { value: `${pad(year, 4)}${period.value.slice(4)}`, anchor: period.id };
}

function resolveShift(point: Point, shift: Shift, around: Surroundings): Resolved {
  const base = findBase(around.found, shift, around.published);
  const days = base && intervalOf(base.value);
  const from = days ? days.from : around.published;
  if (from === null) return { value: unknownOf(shift.unit, point), anchor: 'none' };
  const unit = base && shift.inheritsPeriod ? grainOf(base.value, shift.unit) : shift.unit;
  return {
    value: fill(point, move(from, shift.unit, Math.round(shift.by)), unit),
    anchor: base && days ? base.id : 'published',
  };
}

/** "a year earlier" than a quarter is a quarter; than a day, a year: periods keep their grain, days do not. */
function grainOf(value: string, unit: Unit): Unit {
  if (unit !== 'Y') return unit;
  if (/-Q\d/.test(value)) return 'Q';
  return /-H\d/.test(value) ? 'H' : unit;
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
  if (point.feast !== undefined) return resolveFeast(point, point.feast, around);
  if (point.year !== undefined) return { value: `${pad(point.year, 4)}${insideYear(point)}`, anchor: 'text' };
  const { published } = around;
  if (published === null) return { value: unplaced(point), anchor: 'none' };
  return { value: place(point, published, around), anchor: 'published' };
}

function resolveFeast(point: Point, feast: (year: number) => Day, around: Surroundings): Resolved {
  if (point.year !== undefined) return { value: toIso(feast(point.year)), anchor: 'text' };
  const { published } = around;
  if (published === null) return { value: 'XXXX-XX-XX', anchor: 'none' };
  const { year } = toCivil(published);
  const days = [year - 1, year, year + 1].map(feast);
  return {
    value: toIso(chooseDay(days, published, point.lean ?? null, around.tense) ?? published),
    anchor: 'published',
  };
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
    const nearest = chooseDay(fitting.length > 0 ? fitting : days, published, lean, around.tense);
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

/** The nearest; a far one ahead only where the sentence speaks of the future. */
function chooseDay(
  days: readonly Day[],
  published: Day,
  lean: Lean | null,
  tense: Surroundings['tense'],
): Day | undefined {
  const back = days.filter((day) => day <= published).at(-1);
  const ahead = days.find((day) => day > published);
  if (back === undefined || ahead === undefined) return back ?? ahead;
  if (lean === 'last' || lean === 'next') return lean === 'last' ? back : ahead;
  if (tense === 'future' && (ahead - published < 240 || published - back > 60)) return ahead;
  const isFar = ahead - published > (tense === 'past' ? 45 : 100);
  if (isFar) return back;
  return ahead - published < published - back ? ahead : back;
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
  const distance = (y: number): number => {
    const days = intervalOf(`${pad(y, 4)}${inside}`);
    return days === null ? 0 : Math.max(days.from - published, published - days.to, 0);
  };
  if (lean === 'this') return year;
  if (lean === 'last') return isOver(year) ? year : year - 1;
  if (lean === 'next') return isAhead(year) ? year : year + 1;
  const ahead = isOver(year) ? year + 1 : year;
  const back = isAhead(year) ? year - 1 : year;
  // Nobody says "in November" at the end of October for the one a year before: "last November" it would be.
  if (distance(ahead) < 45 && distance(back) > 240) return ahead;
  if (distance(back) < 60 && distance(ahead) > 240) return back;
  if (tense !== null) return tense === 'future' ? ahead : back;
  return distance(ahead) < distance(back) / 2 ? ahead : back;
}
