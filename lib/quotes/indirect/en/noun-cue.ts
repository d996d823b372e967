import { NOUNS_OF_SPEECH } from '../../../text/en/nouns-of-speech.ts';
import type { Report } from '../report.ts';
import { hasFiniteVerb, isFiniteVerb } from './clause.ts';
import { isGap } from './complement.ts';
import { findContentEnd, PLAIN } from './content-end.ts';
import { hasClass, isCapital, type Line, lowerAt, type Phrase } from './line.ts';
import { phraseEndingAt, phraseStartingAt } from './phrase.ts';
import { CLASS } from './word-classes.ts';

/** "rejected the mayor's claim that …", "repeated her warning that …", "allegations by residents that …". */
export function readNounCue(line: Line, i: number): Report | null {
  if (!NOUNS_OF_SPEECH.has(lowerAt(line, i))) return null;
  const isLinked = lowerAt(line, i + 1) === 'by' || lowerAt(line, i + 1) === 'from';
  const speaker = isLinked ? phraseStartingAt(line, i + 2) : findOwner(line, i);
  if (speaker === null) return null;
  const that = isLinked ? speaker.to : i + 1;
  // A relative clause has its gap where the subject would be: "his claims that were never checked".
  if (lowerAt(line, that) !== 'that' || isGap(line, that + 1) || isFiniteVerb(line, that + 1)) return null;
  if (!hasFiniteVerb(line, that + 1, true)) return null;
  // As the subject of its sentence the noun has a verb of its own, and nothing shows where the clause ends.
  const opens = hasClass(line, line.from, CLASS.preposition);
  if (Math.min(speaker.from, i) <= line.from + 1 && !opens) return null;
  const fronted = (opens || hasClass(line, line.from, CLASS.subordinator)) && i - line.from < 8;
  const to = findContentEnd(line, that, 'that', { ...PLAIN, fronted });
  return { content: { from: that, to }, speaker, cue: { from: i, to: i + 1 }, rule: 'noun-of-speech' };
}

/** A name without the words before it, which may be a verb's: "did not address Smith's claim". */
function ownerEndingAt(line: Line, last: number): Phrase | null {
  const phrase = phraseEndingAt(line, last);
  if (phrase === null || !isCapital(line, last)) return phrase;
  let from = phrase.from;
  while (from < last && !isCapital(line, from) && !hasClass(line, from, CLASS.determiner)) from++;
  return { from, to: phrase.to };
}

/** "the mayor's", "her": with at most two adjectives before the noun. */
function findOwner(line: Line, i: number): Phrase | null {
  for (let k = i - 1; k >= Math.max(line.from, i - 3); k--) {
    if (line.tokens[k]?.kind !== 'word') return null;
    if (lowerAt(line, k) === "'s") return ownerEndingAt(line, k - 1);
    if (hasClass(line, k, CLASS.possessive)) return { from: k, to: k + 1 };
    if (hasClass(line, k, CLASS.determiner | CLASS.preposition)) return null;
  }
  return null;
}
