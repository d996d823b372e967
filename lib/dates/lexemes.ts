import type { Token } from '../text/tokens.ts';
import { isDay, toDay } from './calendar.ts';

/**
 * The words of time as a grammar sees them. Each lexeme carries one sign, a single character, so that a rule can be
 * an ordinary regular expression over a paragraph's signs (see `pattern.ts`).
 */
export type Lexeme = {
  readonly sign: string;
  /** The number it names: of a month, weekday, ordinal, year; minutes for a clock, a civil day for "2019-10-31". */
  readonly value: number;
  /** Index of the paragraph's token it begins with. */
  readonly token: number;
  readonly start: number;
  readonly end: number;
};

export type Lexemes = { readonly signs: string; readonly list: readonly Lexeme[] };

/** Signs of lexemes that are told by their shape. Words get theirs from U+0100 up. */
export const SHAPES = {
  /** 1..12, 13..24, 25..31, up to 59, up to 99 */
  N12: 'a',
  N24: 'b',
  N31: 'c',
  N59: 'd',
  N99: 'e',
  /** 1000..2199 in four digits */
  YEAR: 'y',
  /** any other number, decimals and "1,500" among them */
  BIG: 'n',
  ZERO: 'o',
  ORDINAL: 'r',
  DECADE: 'D',
  CLOCK: 'k',
  DATE: 'i',
  /** "2019/20", "2019-20" */
  SEASON_YEARS: 'S',
  /** a number in words; "one" stands apart, it is a pronoun too */
  NUMBER_WORD: 'w',
  ONE: 'u',
  /** any other word: with a capital, without */
  NAME: 'N',
  UNKNOWN: '_',
} as const;

/** Word forms of one language: what lexemes are read by. */
export type Lexicon = {
  /** A word's sign; undefined for a word that no rule names. */
  signOf(word: string): string | undefined;
  /** A word that must be written with a capital to be the month or weekday it looks like. */
  readonly capitalised: ReadonlySet<string>;
  /**
   * Words that always have a capital: months, weekdays. Another that has one within a sentence is part of a name; its
   * sign is that of the word with `^` behind it, if a pattern uses it so.
   */
  isProper(word: string): boolean;
  /** Words whose full stop belongs to them ("Oct."). */
  readonly stopped: ReadonlySet<string>;
  /** A number in words that begins at token `i`, and the index after it; null where none begins. */
  readNumber(tokens: readonly Token[], i: number): { value: number; sign: string; next: number } | null;
};

const ISO_DATE = /(\d{4})-(\d\d)-(\d\d)(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?(?![\d-])/y;
const YEAR_FIRST = /(\d{4})([/.])(\d\d?)\2(\d\d?)(?![\d/])/y;
const YEAR_LAST = /(\d\d?)([/.-])(\d\d?)\2(\d{4}|\d\d)(?![\d/-])/y;
const CLOCK = /([01]?\d|2[0-4])[:.]([0-5]\d)(?::[0-5]\d)?(?![\d:%]|[.,]\d)/y;
// "2 1/2", "2-1/2", "2½"
const FRACTION = /(?:[ -]([13])\/([234])(?![\d/])|½)/y;
// "0800 GMT": four figures are a time only with the zone
const MILITARY = /([01]\d|2[0-4])([0-5]\d)(?= ?(?:GMT|UTC|[A-Z]{1,2}[SD]?T)\b)/y;
const YEARS = /((?:1[89]|20)\d\d)[/–-](\d\d)(?![\d/–-])/y;

export function readLexemes(text: string, tokens: readonly Token[], lexicon: Lexicon): Lexemes {
  const list: Lexeme[] = [];
  let signs = '';
  const isTitle = isTitleCase(tokens);
  const push = (sign: string, value: number, token: number, end: number): void => {
    list.push({ sign, value, token, start: tokens[token]?.start ?? end, end });
    signs += sign;
  };
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i];
    if (token === undefined) break;
    if (token.kind === 'number') {
      const shape = shapeAt(text, token.start);
      if (shape !== null) {
        push(shape.sign, shape.value, i, shape.end);
        while ((tokens[i]?.start ?? shape.end) < shape.end) i++;
      } else {
        const digits = readDigits(text, tokens, token, i);
        push(digits.sign, digits.value, i, digits.end);
        i = digits.next;
      }
      continue;
    }
    const number = token.kind === 'word' ? lexicon.readNumber(tokens, i) : null;
    if (number !== null) {
      push(number.sign, number.value, i, tokens[number.next - 1]?.end ?? token.end);
      i = number.next;
      continue;
    }
    const { lower } = token;
    const stop = tokens[i + 1];
    const isStopped = stop !== undefined && stop.text === '.' && !stop.spaced && lexicon.stopped.has(lower);
    const word = isStopped ? `${lower}.` : lower;
    const hasCapital = token.kind === 'word' && token.text !== token.text.toLowerCase();
    // "60 Minutes", "the Autumn Statement"; in a title every word has its capital
    const isInName =
      hasCapital && !isTitle && isCapitalised(token.text) && !lexicon.isProper(word) && !isFirst(tokens, i);
    const isDemoted = !hasCapital && lexicon.capitalised.has(lower);
    const sign = isDemoted ? undefined : lexicon.signOf(isInName ? `${word}^` : word);
    push(
      sign ?? (hasCapital ? SHAPES.NAME : SHAPES.UNKNOWN),
      Number.NaN,
      i,
      isStopped ? stop.end : token.end,
    );
    i += isStopped ? 2 : 1;
  }
  return { signs, list };
}

/** "Minutes"; not "A", "LATE", "p.m." */
function isCapitalised(word: string): boolean {
  return word.length > 1 && word.slice(1) === word.slice(1).toLowerCase();
}

/** At the head of a sentence or of quoted words, where a capital says nothing. */
function isFirst(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  return before === undefined || before.kind === 'punct'
    ? before?.text !== ',' && before?.text !== '-'
    : false;
}

/** Most of its words have a capital: a headline in title case. */
function isTitleCase(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ kind, text }) => kind === 'word' && text.length > 3);
  return (
    words.filter(({ text }) => isCapitalised(text) && text !== text.toLowerCase()).length > words.length * 0.6
  );
}

function shapeAt(text: string, start: number): { sign: string; value: number; end: number } | null {
  if (/[\d/:]/.test(text.charAt(start - 1))) return null;
  const iso = at(ISO_DATE, text, start) ?? at(YEAR_FIRST, text, start);
  if (iso) {
    const parts = iso[0].split(/[-/.T]/).map(Number);
    const [year = 0, month = 0, day = 0] = parts;
    return isDay(year, month, day)
      ? { sign: SHAPES.DATE, value: toDay(year, month, day), end: start + iso[0].length }
      : null;
  }
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

function yearLast(
  match: RegExpExecArray,
  start: number,
): { sign: string; value: number; end: number } | null {
  const [a, b] = [Number(match[1]), Number(match[3])];
  const two = match[4]?.length === 2;
  if (two && match[2] !== '/') return null;
  const year = Number(match[4]) + (two ? (Number(match[4]) < 50 ? 2000 : 1900) : 0);
  const isDayFirst = isDay(year, b, a);
  const isMonthFirst = isDay(year, a, b);
  // Which of 3/4/2019 is the month cannot be told from the text.
  if (isDayFirst === isMonthFirst && a !== b) return null;
  const value = isDayFirst ? toDay(year, b, a) : toDay(year, a, b);
  return { sign: SHAPES.DATE, value, end: start + match[0].length };
}

function at(pattern: RegExp, text: string, start: number): RegExpExecArray | null {
  pattern.lastIndex = start;
  return pattern.exec(text);
}

/** A number in digits with what touches it ("31st", "1990s"). */
function readDigits(
  text: string,
  tokens: readonly Token[],
  token: Token,
  i: number,
): { sign: string; value: number; end: number; next: number } {
  const digits = token.lower;
  const value = Number(digits.replaceAll(',', ''));
  const fraction = at(FRACTION, text, token.end);
  if (fraction !== null) {
    const end = token.end + fraction[0].length;
    const part = fraction[1] === undefined ? 0.5 : Number(fraction[1]) / Number(fraction[2]);
    let next = i + 1;
    while ((tokens[next]?.start ?? end) < end) next++;
    return { sign: SHAPES.BIG, value: value + part, end, next };
  }
  const touching = tokens[i + 1];
  if (touching !== undefined && !touching.spaced && touching.kind === 'word') {
    const { end } = touching;
    if (/^(?:st|nd|rd|th)$/.test(touching.lower) && value <= 99)
      return { sign: SHAPES.ORDINAL, value, end, next: i + 2 };
    if (/^'?s$/.test(touching.lower) && /^(?:[12]\d\d0|[1-9]0)$/.test(digits))
      return { sign: SHAPES.DECADE, value: value / 10, end, next: i + 2 };
  }
  // "1080p", "2000m", "/2015/" in an address
  const isMeasure =
    touching !== undefined && !touching.spaced && touching.kind === 'word' && digits.length > 2;
  const isInAddress = text.charAt(token.start - 1) === '/' && digits.length > 2;
  const sign = isMeasure || isInAddress ? SHAPES.BIG : numberSign(digits, value);
  return { sign, value, end: token.end, next: i + 1 };
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
