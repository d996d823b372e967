import type { Rule } from '../pattern.ts';
import { named, within } from './named.ts';

const DAY_OF_MONTH = '(DAY(?! :? (DIGITS | % | percent)) | ORD)';

/** Dates by their names and numbers: "Thursday, Oct. 31, 2019", "31 October", "October 2019", "2019", "the 1990s". */
export const DATE_RULES: readonly Rule[] = [
  { name: 'a whole date in figures', pattern: 'DATE', read: named },
  {
    name: 'month, day and year',
    pattern: `(ANYDAY ,? the?)? MONTH the? ${DAY_OF_MONTH} ,? (of | in)? YEAR`,
    read: named,
  },
  {
    name: 'day, month and year',
    pattern: '(ANYDAY ,?)? the? (DAY | ORD) of? MONTH ,? of? YEAR',
    read: named,
  },
  {
    name: 'month and day',
    pattern: `(this? (LAST | NEXT)? ANYDAY ,? the?)? MONTH the? ${DAY_OF_MONTH}`,
    read: named,
  },
  { name: 'day and month', pattern: '(ANYDAY ,?)? the? (DAY | ORD) of? MONTH', read: named },
  {
    name: 'month of a year counted from publication',
    pattern: 'MONTH ,? of? the? (LAST | NEXT | THIS) year',
    read: within('Y'),
  },
  { name: 'month and year', pattern: 'MONTH ,? (of | in)? YEAR', read: named },
  { name: 'season and year', pattern: 'the? SEASON (of | in)? YEAR', read: named },
  {
    name: 'season of a year counted from publication',
    pattern: 'the? SEASON of? the? (LAST | NEXT | THIS) year',
    read: within('Y'),
  },
  { name: 'month, placed by last, this or next', pattern: 'this? (LAST | NEXT | THIS) MONTH', read: named },
  { name: 'month', pattern: 'MONTH_SURE', read: named },
  { name: 'month', pattern: '(?<= TIME_PREPOSITION -? ) MONTH', read: named },
  {
    name: 'season, placed by last, this or next',
    pattern: 'this? (LAST | NEXT | THIS) SEASON',
    read: named,
  },
  {
    name: 'season',
    pattern:
      '(?<= (in | during | over | since | until | by | for | through | early | late) ) the SEASON (?! of)',
    read: named,
  },
  {
    name: 'decade',
    pattern: `((the | APOSTROPHE | mid -? | early -? | late -? | YEAR (-|–|and|or|to)))? DECADE`,
    read: (w) => {
      const decade = w.get('DECADE') ?? 0;
      // "90s" and "nineties" alone: of the last century, unless they lie ahead in this one's first half
      if (decade < 10 && !w.has('APOSTROPHE') && !w.has('THE')) return null;
      return { kind: 'point', decade: decade >= 100 ? decade : (decade < 3 ? 200 : 190) + decade };
    },
  },
  {
    name: 'century',
    pattern: 'the? ORD -? century',
    read: (w) => ({ kind: 'point', century: (w.get('ORD') ?? 1) - 1 }),
  },
  {
    name: 'season over two years',
    pattern: 'SEASON_YEARS',
    read: (w) => ({ kind: 'point', year: w.get('SEASON_YEARS') }),
  },
  { name: 'year', pattern: '(the year)? YEAR', read: named },
];
