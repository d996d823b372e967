import { makeVocabulary } from '../vocabulary.ts';

/**
 * The English words of time. In each class the n-th word counts n; `|` divides words that count the same.
 */
const WORDS = {
  // An abbreviation without its stop is a month only beside a number.
  MONTH:
    'january|jan.|jan february|feb.|feb march|mar.|mar april|apr.|apr may june|jun.|jun july|jul.|jul august|aug.|aug september|sept.|sept|sep.|sep october|oct.|oct november|nov.|nov december|dec.|dec',
  // The months whose full names are no other word.
  MONTH_SURE:
    'january|jan. february|feb. mar.=3 april|apr.=4 june|jun.=6 july|jul. august|aug. september|sept.|sep. october|oct. november|nov. december|dec.',
  MONTH_WORD: 'march=3 may=5',
  WEEKDAY: 'monday tuesday wednesday thursday friday saturday sunday',
  // Short weekdays are read only beside a date: "Sun", "Sat" and "Mon" are words and names.
  SHORT_WEEKDAY:
    'mon.|mon tue.|tue|tues.|tues wed.|wed thu.|thu|thur.|thur|thurs.|thurs fri.|fri sat.|sat sun.|sun',
  WEEKDAYS: 'mondays tuesdays wednesdays thursdays fridays saturdays sundays',
  UNIT: 'millennium century decade year quarter month week day hour minute second weekend night fortnight',
  UNITS:
    'millennia|millenniums centuries decades years quarters months weeks days hours|hrs minutes|mins seconds weekends nights fortnights',
  /** Units long enough to be named without a number: "for weeks". */
  LONG_UNITS: 'centuries=2 decades years months=6 weeks days hours',
  /** Units that "last", "this" and "next" make a place on the calendar of. */
  SPAN: 'century=2 decade year quarter month week weekend=12',
  SEASON: 'spring summer fall|autumn winter',
  PART: 'morning noon|midday afternoon evening|dusk night daytime dawn=1 midnight=8 lunchtime=2',
  PARTS: 'mornings=1 afternoons=3 evenings=4 nights=5',
  SOME: 'several few couple many some',
  LAST: 'last|past',
  NEXT: 'next|coming|upcoming',
  THIS: 'this|current',
  PREVIOUS: 'previous|preceding|prior',
  FOLLOWING: 'following|next|ensuing',
  MERIDIEM: 'am|a.m.|a.m pm|p.m.|p.m',
  ZONE: 'gmt|utc est edt et cst cdt ct mst mdt mt pst pdt pt bst cet cest ist jst aest',
  DAILY: 'hourly=9 daily|nightly=8 weekly=7 monthly=6 yearly=4 annually=4',
  TIME_PREPOSITION:
    'in by since until till before after during from of through late early mid last next this between',
  /** Words before which a length of time needs no number: "for weeks". */
  LASTING: 'for within in after over of until follows',
  POSS: "'s",
  APOSTROPHE: "'|’|‘",
  THE: 'the',
  ARTICLE: 'a|an',
  HALF: 'half',
  OTHER: 'other|second',
  /** What makes a number before or behind it a price, not a year. */
  CURRENCY: '$ £ € ¥ #',
  MEASURE:
    'people metres meters kilometres kilometers kilograms miles feet tons tonnes euros dollars pounds percent seats votes points acres hectares',
  TO: '-|–|—|to|through|until',
  LINK: 'and|or|,',
  QUOTE_MARK: '"|“|”|’|\'',
  CLOSER: ')|]|!|?|…|—|–',
} as const;

const UNIONS = {
  DATE: 'ISO FIGURES',
  DIGITS: 'ZERO N12 N24 N31 N59 N99 BIG',
  ORD: 'ORDINAL SECOND',
  DAY: 'N12 N24 N31',
  DAY_OR_ORD: 'N12 N24 N31 ORDINAL SECOND',
  HOUR: 'ZERO N12 N24',
  SMALL: 'N12 N24 N31 N59 N99 NUMBER_WORD ONE',
  NUM: 'ZERO N12 N24 N31 N59 N99 BIG NUMBER_WORD ONE',
  ANYUNIT: 'UNIT UNITS',
  ANYDAY: 'WEEKDAY SHORT_WEEKDAY',
} as const;

export const vocabulary = makeVocabulary({ ...WORDS, SECOND: 'second=2' }, UNIONS);

/** Words that are months or weekdays only with a capital ("may", "march", "august"; "sun", "sat"). */
export const CAPITALISED: ReadonlySet<string> = new Set(
  'may march mar jan august mon sat sun wed fri thu dec'.split(' '),
);

/** Words that have a capital wherever they stand. */
export const PROPER: ReadonlySet<string> = new Set(
  [WORDS.MONTH, WORDS.WEEKDAY, WORDS.SHORT_WEEKDAY, WORDS.WEEKDAYS, WORDS.ZONE, WORDS.MERIDIEM]
    .join(' ')
    .split(/[ |]/),
);

/** Abbreviations whose stop belongs to them. */
export const STOPPED: ReadonlySet<string> = new Set(
  'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun'.split(' '),
);
