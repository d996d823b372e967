import { findContentEnd } from './clause-end.ts';
import { type Complement, readOpening } from './complement.ts';
import type { ReportingVerb } from './en/reporting-verbs.ts';
import { AUXILIARY, CLASS } from './en/word-classes.ts';
import type { Report } from './find-indirect.ts';
import { findSubject, nounPhraseStartingAt, type Phrase } from './subject.ts';
import { hasClass, type Tagged } from './tagged.ts';
import type { VerbGroup } from './verb-group.ts';

/** Passives that report without saying whose view it is: "is believed to have fled", "it is feared that". */
const HEARSAY = new Set(
  'believe think say understand report allege rumour rumor suspect fear claim assume presume'.split(' '),
);

/** Passives whose subject hears or bears what is said: "was told that", "has been accused of". */
const ADDRESSED = new Set('tell inform warn advise assure remind accuse'.split(' '));

export type PassiveReport = {
  readonly complement: Complement;
  /** The agent behind "by"; where hearsay has none, its own words ("is believed"); else null. */
  readonly speaker: Phrase | null;
};

/** Read what a passive of saying reports; null where it reports nothing. */
export function readPassive(
  line: Tagged,
  group: VerbGroup,
  verb: ReportingVerb,
  end: number,
): PassiveReport | null {
  if (group.negated || hasClass(line, group.start, CLASS.modal)) return null;
  const isHearsay = HEARSAY.has(verb.lemma);
  if (!isHearsay && !ADDRESSED.has(verb.lemma)) return null;
  let i = group.verb + 1;
  let agent: Phrase | null = null;
  if (line.tokens[i]?.lower === 'by') {
    agent = nounPhraseStartingAt(line, i + 1, end);
    if (agent === null) return null;
    i = agent.to;
  }
  const complement = readOpening(line, i, end, verb);
  if (complement === null) return null;
  if (isHearsay) {
    // "It is believed that …" and "He is believed to …", not "He was told to …".
    const impersonal = line.tokens[group.start - 1]?.lower === 'it';
    if (complement.kind === 'that' ? !impersonal : complement.kind !== 'infinitive') return null;
    const own = { from: impersonal ? group.start - 1 : group.start, to: group.verb + 1 };
    return { complement, speaker: agent ?? own };
  }
  if (verb.lemma === 'accuse') {
    return complement.kind === 'object' && line.tokens[complement.start]?.kind !== 'punct'
      ? { complement, speaker: agent ?? { from: group.start, to: group.verb + 1 } }
      : null;
  }
  return complement.kind === 'that' || complement.kind === 'question' ? { complement, speaker: agent } : null;
}

/** Adverbs that put a whole clause in somebody else's mouth. */
const HEARSAY_ADVERBS = new Set(['reportedly', 'allegedly', 'purportedly']);

/** "The mayor has reportedly fled the city": the clause, attributed to the adverb at token `i`. */
export function readHearsayAdverb(line: Tagged, i: number, from: number, end: number): Report | null {
  if (!HEARSAY_ADVERBS.has(line.tokens[i]?.lower ?? '')) return null;
  if (line.tokens[i + 1]?.lower.endsWith('ing') && !hasClass(line, i - 1, AUXILIARY)) return null;
  let start = i;
  while (start > from && hasClass(line, start - 1, AUXILIARY)) start--;
  const subject = findSubject(line, start, from);
  if (subject === null || hasClass(line, subject.from, CLASS.relative)) return null;
  const own = { from: i, to: i + 1 };
  const to = findContentEnd(line, subject.from, end, 'clause', {
    forms: 0,
    fronted: false,
    inRelative: false,
  });
  return to <= i + 1
    ? null
    : { content: { from: subject.from, to }, speaker: own, cue: own, rule: 'hearsay', confidence: 0.8 };
}
