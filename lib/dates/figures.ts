import type { Token } from '../text/tokens.ts';
import { isDay, toDay } from './calendar.ts';
import { SHAPES } from './shapes.ts';

/** What a stretch of figures is: its sign, the number it names, and the offset it ends at. */
type Figures = { readonly sign: string; readonly value: number; readonly end: number };

const ISO_DATE = /(\d{4})-(\d\d)-(\d\d)(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?(?![\d-])/y;
const YEAR_FIRST = /(\d{4})([/.])(\d\d?)\2(\d\d?)(?![\d/])/y;
const YEAR_LAST = /(\d\d?)([/.-])(\d\d?)\2(\d{4}|\d\d)(?![\d/-])/y;
const CLOCK = /([01]?\d|2[0-4])[:.]([0-5]\d)(?::[0-5]\d)?(?![\d:%]|[.,]\d)/y;
// "2 1/2", "2-1/2", "2½"
const FRACTION = /(?:[ -]([13])\/([234])(?![\d/])|½)/y;
// "0800 GMT": four figures are a time only with the zone
const MILITARY = /([01]\d|2[0-4])([0-5]\d)(?= ?(?:GMT|UTC|[A-Z]{1,2}[SD]?T)\b)/y;
const YEARS = /((?:1[89]|20)\d\d)[/–-](\d\d)(?![\d/–-])/y;

/** Reads the figures that begin at token `i`, a number: whole dates and clocks before plain numbers. */
export function readFigures(text: string, tokens: readonly Token[], i: number): Figures {
  const token = tokens[i];
  if (token === undefined) throw new Error(`no token ${i}`);
  return shapeAt(text, token.start) ?? numberAt(text, token, tokens[i + 1]);
}

/** Figures that make a date, a clock or a pair of years; null where they are plain numbers. */
function shapeAt(text: string, start: number): Figures | null {
  if (/[\d/:]/.test(text.charAt(start - 1))) return null;
  const iso = at(ISO_DATE, text, start);
  if (iso) return yearFirst(iso, start, SHAPES.ISO);
  const reversed = at(YEAR_FIRST, text, start);
  if (reversed) return yearFirst(reversed, start, SHAPES.FIGURES);
  const military = at(MILITARY, text, start);
  if (military) {
    const [, hour, minute] = military;
    return { sign: SHAPES.CLOCK, value: Number(hour) * 60 + Number(minute), end: start + 4 };
  }
  const last = at(YEAR_LAST, text, start);
  if (last) return yearLast(last, start);
  const years = at(YEARS, text, start);
  if (years) {
    const first = Number(years[1]);
    if ((first + 1) % 100 === Number(years[2]))
      return { sign: SHAPES.SEASON_YEARS, value: first, end: start + years[0].length };
  }
  const clock = at(CLOCK, text, start);
  if (clock) {
    // "10.30" is a clock only with "a.m." or the like behind it; "3.5" is none, "10:30" always is.
    const isDotted = clock[0].charAt((clock[1] ?? '').length) === '.';
    if (isDotted && !/^\s?[ap]\.?m\b/i.test(text.slice(start + clock[0].length, start + clock[0].length + 4)))
      return null;
    return {
      sign: SHAPES.CLOCK,
      value: Number(clock[1]) * 60 + Number(clock[2]),
      end: start + clock[0].length,
    };
  }
  return null;
}

function yearFirst(match: RegExpExecArray, start: number, sign: string): Figures | null {
  const [year = 0, month = 0, day = 0] = match[0].split(/[-/.T]/).map(Number);
  if (!isDay(year, month, day)) return null;
  return { sign, value: toDay(year, month, day), end: start + match[0].length };
}

function yearLast(match: RegExpExecArray, start: number): Figures | null {
  const [a, b] = [Number(match[1]), Number(match[3])];
  const two = match[4]?.length === 2;
  if (two && match[2] !== '/') return null;
  const year = Number(match[4]) + (two ? (Number(match[4]) < 50 ? 2000 : 1900) : 0);
  const isDayFirst = isDay(year, b, a);
  const isMonthFirst = isDay(year, a, b);
  // Which of 3/4/2019 is the month cannot be told from the text.
  if (isDayFirst === isMonthFirst && a !== b) return null;
  const value = isDayFirst ? toDay(year, b, a) : toDay(year, a, b);
  return { sign: SHAPES.FIGURES, value, end: start + match[0].length };
}

function at(pattern: RegExp, text: string, start: number): RegExpExecArray | null {
  pattern.lastIndex = start;
  return pattern.exec(text);
}

/** A number with what touches it ("31st", "1990s", "2 1/2"). */
function numberAt(text: string, token: Token, next: Token | undefined): Figures {
  const digits = token.lower;
  const value = Number(digits.replaceAll(',', ''));
  const fraction = at(FRACTION, text, token.end);
  if (fraction !== null) {
    const part = fraction[1] === undefined ? 0.5 : Number(fraction[1]) / Number(fraction[2]);
    return { sign: SHAPES.BIG, value: value + part, end: token.end + fraction[0].length };
  }
  const touching = next !== undefined && !next.spaced && next.kind === 'word' ? next : null;
  if (touching !== null && value <= 99 && /^(?:st|nd|rd|th)$/.test(touching.lower))
    return { sign: SHAPES.ORDINAL, value, end: touching.end };
  if (touching !== null && /^'?s$/.test(touching.lower) && /^(?:[12]\d\d0|[1-9]0)$/.test(digits))
    return { sign: SHAPES.DECADE, value: value / 10, end: touching.end };
  // "1080p", "2000m", "/2015/" in an address
  const isOther = digits.length > 2 && (touching !== null || text.charAt(token.start - 1) === '/');
  return { sign: isOther ? SHAPES.BIG : numberSign(digits, value), value, end: token.end };
}

function numberSign(digits: string, value: number): string {
  if (/^[12][01-9]\d\d$/.test(digits) && value < 2200) return SHAPES.YEAR;
  if (!/^\d\d?$/.test(digits)) return SHAPES.BIG;
  if (value === 0) return SHAPES.ZERO;
  if (value <= 12) return SHAPES.N12;
  if (value <= 24) return SHAPES.N24;
  if (value <= 31) return SHAPES.N31;
  return value <= 59 ? SHAPES.N59 : SHAPES.N99;
}
