import type { ModifierRule } from '../language.ts';

/** Words before an expression that narrow it down and belong to it. */
export const ENGLISH_MODIFIERS: readonly ModifierRule[] = [
  { pattern: '(early | earlier | earliest) (in | on)? (the)?', mod: 'start', of: 'point' },
  { pattern: '(late | later | latest) (in | on)? (the)?', mod: 'end', of: 'point' },
  { pattern: '(the)? mid -?', mod: 'mid', of: 'point' },
  { pattern: '(the)? (beginning | start | early part) of (the)?', mod: 'start', of: 'point' },
  { pattern: '(the)? (end | close | latter part) of (the)?', mod: 'end', of: 'point' },
  { pattern: '(the)? middle of (the)?', mod: 'mid', of: 'point' },
  { pattern: '(about | around | approximately | roughly | circa)', mod: 'approx', of: 'both' },
  { pattern: '(nearly | almost | some | just over | just under)', mod: 'approx', of: 'extent' },
  {
    pattern:
      '(more than | less than | at least | at most | up to | no more than | over | fewer than | as long as | as many as)',
    mod: null,
    of: 'extent',
  },
];
