import { FORM, NOUN_SPELLINGS, type ReportingVerb } from './en/reporting-verbs.ts';
import { CLASS } from './en/word-classes.ts';
import type { Report } from './find-indirect.ts';
import { isFiniteVerb, opensWithAdjunct, skipDateline } from './main-clause.ts';
import { isQuoteMark } from './quote-marks.ts';
import { findSubject, isClearSubject, nounPhraseStartingAt, type Phrase } from './subject.ts';
import { hasClass, type Tagged } from './tagged.ts';
import type { VerbGroup } from './verb-group.ts';

/**
 * "The bridge is safe, the mayor said on Monday", "…, said the mayor": the content stands before its cue.
 *
 * Between commas the cue may stand inside it: "Last year, she said, the bridge was closed."
 */
export function readTrailingCue(
  line: Tagged,
  group: VerbGroup,
  verb: ReportingVerb,
  from: number,
  end: number,
): Report | null {
  if (
    group.kind !== 'finite' ||
    ((verb.forms & FORM.base) !== 0 && group.start === group.verb && verb.lemma !== 'say')
  )
    return null;
  const straight = straightCue(line, group, verb, from, end);
  const speaker = straight ?? invertedCue(line, group, verb, from, end);
  if (speaker === null) return null;
  const comma = Math.min(speaker.from, group.start) - 1;
  if (
    comma <= from ||
    line.tokens[comma]?.text !== ',' ||
    isQuoteMark(line, comma - 1) ||
    isQuoteMark(line, comma + 1)
  )
    return null;
  const cue = { from: group.start, to: group.verb + 1 };
  const rule = straight === null ? 'inverted' : 'trailing';
  const first = { from: skipDateline(line, from, end), to: comma };
  if (isClause(line, first)) return { content: first, speaker, cue, rule, confidence: 0.8 };
  const behind = Math.max(speaker.to, group.verb + 1);
  if (line.tokens[behind]?.text !== ',' || isQuoteMark(line, behind + 1)) return null;
  const rest = { from: behind + 1, to: end };
  return isClause(line, rest) ? { content: rest, speaker, cue, rule: 'medial', confidence: 0.7 } : null;
}

function straightCue(
  line: Tagged,
  group: VerbGroup,
  verb: ReportingVerb,
  from: number,
  end: number,
): Phrase | null {
  const next = line.tokens[group.verb + 1];
  const closed =
    group.verb + 1 >= end ||
    next?.text === ',' ||
    next?.text === '.' ||
    (!verb.prepositions.has(next?.lower ?? '') && isAdjunctToEnd(line, group.verb + 1, end));
  if (!closed) return null;
  const speaker = findSubject(line, group.start, from);
  if (speaker === null || hasClass(line, speaker.from, CLASS.relative | CLASS.preposition)) return null;
  if (
    NOUN_SPELLINGS.has(line.tokens[group.verb]?.lower ?? '') &&
    group.start === group.verb &&
    !isClearSubject(line, speaker)
  )
    return null;
  // "started reserving ad time in swing states": a verb phrase, not a speaker.
  return /[^e](?:ing|ed)$/.test(line.tokens[speaker.from]?.lower ?? '') ? null : speaker;
}

/** "Monday", "in a statement", "at the rally on Friday": no clause of its own follows. */
function isAdjunctToEnd(line: Tagged, i: number, end: number): boolean {
  if (
    !hasClass(line, i, CLASS.time | CLASS.preposition) &&
    !['last', 'this', 'earlier'].includes(line.tokens[i]?.lower ?? '')
  )
    return false;
  for (let k = i; k < end; k++) {
    if (line.tokens[k]?.text === ',') return true;
    if (line.tokens[k]?.lower === 'that' || hasClass(line, k, CLASS.subject)) return false;
  }
  return true;
}

/** Verbs that often stand before their subject. */
const INVERTING = new Set('say write add note explain argue report warn'.split(' '));

/** "…, said the mayor": a comma before the verb, a noun phrase behind it and no clause. */
function invertedCue(
  line: Tagged,
  group: VerbGroup,
  verb: ReportingVerb,
  from: number,
  end: number,
): Phrase | null {
  if (line.tokens[group.start - 1]?.text !== ',' || group.start !== group.verb || group.start <= from)
    return null;
  if (!INVERTING.has(verb.lemma)) return null;
  const speaker = nounPhraseStartingAt(line, group.verb + 1, end);
  if (speaker === null) return null;
  const next = line.tokens[speaker.to];
  return speaker.to >= end ||
    next?.text === ',' ||
    hasClass(line, speaker.to, CLASS.relative | CLASS.time | CLASS.coordinator)
    ? speaker
    : null;
}

/** Holds a finite verb of its own, and does not end with its opening adjunct. */
export function isClause(line: Tagged, { from, to }: Phrase): boolean {
  // "the tax, and in the end, she said, …": broken off in the middle of a clause.
  if (
    hasClass(line, to - 1, CLASS.coordinator | CLASS.preposition | CLASS.question) ||
    line.tokens[to - 1]?.text === '-'
  )
    return false;
  for (let i = from; i < from + 3; i++) if (line.tokens[i]?.lower === 'asked') return false;
  let k = from;
  if (opensWithAdjunct(line, from)) {
    while (k < to && line.tokens[k]?.text !== ',') k++;
  }
  for (; k < to; k++) if (isFiniteVerb(line, k)) return true;
  return false;
}
