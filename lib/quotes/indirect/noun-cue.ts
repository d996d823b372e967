import { findContentEnd } from './clause-end.ts';
import { hasFiniteVerb } from './complement.ts';
import { REPORTING_NOUNS } from './en/reporting-nouns.ts';
import { CLASS } from './en/word-classes.ts';
import type { Report } from './find-indirect.ts';
import { nounPhraseEndingAt, nounPhraseStartingAt, type Phrase } from './subject.ts';
import { hasClass, type Tagged } from './tagged.ts';

/** "the mayor's claim that …", "her repeated warning that …", "allegations by residents that …". */
export function readNounCue(line: Tagged, i: number, from: number, end: number): Report | null {
  if (!REPORTING_NOUNS.has(line.tokens[i]?.lower ?? '')) return null;
  let that = i + 1;
  let speaker: Phrase | null = null;
  const link = line.tokens[that]?.lower;
  if (link === 'by' || link === 'from') {
    speaker = nounPhraseStartingAt(line, that + 1, end);
    that = speaker?.to ?? end;
  } else {
    speaker = findOwner(line, i, from);
  }
  if (speaker === null || line.tokens[that]?.lower !== 'that') return null;
  // A relative clause has its gap where the subject would be: "his claims that were never checked".
  if (!startsSubject(line, that + 1) || !hasFiniteVerb(line, that + 1, end, true)) return null;
  // As the subject of its sentence the noun is followed by a verb of its own, and nothing shows where the clause ends.
  if (Math.min(speaker.from, i) <= from + 1 && !hasClass(line, from, CLASS.preposition)) return null;
  const fronted = hasClass(line, from, CLASS.preposition | CLASS.subordinator) && i - from < 8;
  const to = findContentEnd(line, that, end, 'that', { forms: 0, fronted, inRelative: false });
  return { content: { from: that, to }, speaker, cue: { from: i, to: i + 1 }, rule: 'noun', confidence: 0.8 };
}

/** "the mayor's", "her": at most two adjectives before the noun. */
function findOwner(line: Tagged, i: number, from: number): Phrase | null {
  for (let k = i - 1; k >= Math.max(from, i - 3); k--) {
    const token = line.tokens[k];
    if (token?.kind !== 'word') return null;
    if (token.lower === "'s") return nounPhraseEndingAt(line, k - 1, from);
    if (hasClass(line, k, CLASS.possessive)) return { from: k, to: k + 1 };
    if (hasClass(line, k, CLASS.determiner | CLASS.preposition)) return null;
  }
  return null;
}

function startsSubject(line: Tagged, i: number): boolean {
  const token = line.tokens[i];
  return (
    token !== undefined && !hasClass(line, i, CLASS.be | CLASS.have | CLASS.do | CLASS.modal | CLASS.verb)
  );
}
