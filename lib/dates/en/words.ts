import { makeVocabulary } from '../vocabulary.ts';

/**
 * The English words of time. In each class the n-th word counts n; `|` divides words that count the same.
 */
const WORDS = {
  MONTH:
    'january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sep|sept october|oct november|nov december|dec',
  // The months without "May" and "March", which are words too.
  MONTH_SURE:
    'january|jan february|feb mar=3 april|apr=4 june|jun=6 july|jul=7 august|aug=8 september|sep|sept=9 october|oct=10 november|nov=11 december|dec=12',
  WEEKDAY: 'monday tuesday wednesday thursday friday saturday sunday',
  // Short weekdays are read only beside a date: "Sun", "Sat" and "Mon" are words and names.
  SHORT_WEEKDAY: 'mon tue|tues wed thu|thur|thurs fri sat sun',
  WEEKDAYS: 'mondays tuesdays wednesdays thursdays fridays saturdays sundays',
  UNIT: 'millennium century decade year quarter month week day hour minute second weekend night fortnight',
  UNITS:
    'millennia|millenniums centuries decades years quarters months weeks days hours|hrs minutes|mins seconds weekends nights fortnights',
  /** Units that "last", "this" and "next" make a place on the calendar of. */
  SPAN: 'century=2 decade year quarter month week weekend=12',
  SEASON: 'spring summer fall|autumn winter',
  PART: 'morning noon|midday afternoon evening|dusk night daytime dawn=1 midnight=8 lunchtime=2',
  SOME: 'several few couple many some',
  LAST: 'last|past',
  NEXT: 'next|coming|upcoming',
  THIS: 'this|current',
  EARLIER: 'earlier|before|previously|prior',
  LATER: 'later|after|afterward|afterwards|thereafter',
  MERIDIEM: 'am|a.m.|a.m pm|p.m.|p.m',
  ZONE: 'gmt utc est edt et cst cdt ct mst mdt mt pst pdt pt bst cet cest ist jst aest',
  DAILY: 'hourly=9 daily|nightly=8 weekly=7 biweekly=0 monthly=6 quarterly=5 yearly|annually|annual=4',
  POSS: "'s",
  APOSTROPHE: "'|’|‘",
  THE: 'the',
  ARTICLE: 'a|an',
  HALF: 'half',
  OTHER: 'other|second',
  DOZEN: 'dozen',
  PREVIOUS: 'previous|preceding|prior',
  FOLLOWING: 'following|next|ensuing',
  TIME_PREPOSITION:
    'in by since until till before after during from of through late early mid last next this',
  THE_THING: 'the a an his her its their he she they it',
} as const;

const UNIONS = {
  DIGITS: 'ZERO N12 N24 N31 N59 N99 BIG',
  ORD: 'ORDINAL SECOND',
  DAY: 'N12 N24 N31',
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

/** Abbreviations whose stop belongs to them. */
export const STOPPED: ReadonlySet<string> = new Set(
  'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun'.split(' '),
);
