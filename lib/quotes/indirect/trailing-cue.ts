import { skipHearer } from './adjuncts.ts';
import { isClause, skipDateline } from './clause.ts';
import { FORM, FRAME, NOUN_SPELLINGS, type ReportingVerb } from './en/reporting-verbs.ts';
import { CLASS } from './en/word-classes.ts';
import { hasClass, isQuoteMark, type Line, lowerAt, type Phrase } from './line.ts';
import { isClearSubject, phraseStartingAt } from './phrase.ts';
import type { Report } from './report.ts';
import { findSubject } from './subject.ts';
import type { VerbGroup } from './verb-group.ts';

/** Verbs that often stand before their subject. */
const INVERTING = new Set('say write add note explain argue report warn'.split(' '));

/**
 * "The bridge is safe, the mayor said on Monday", "…, said the mayor": the content stands before its cue.
 *
 * Between commas the cue may stand inside it: "Last year, she said, the bridge was closed."
 */
export function readTrailingCue(line: Line, group: VerbGroup, verb: ReportingVerb): Report | null {
  const bareForm = (verb.forms & FORM.base) !== 0 && group.start === group.verb && verb.lemma !== 'say';
  if (group.kind !== 'finite' || bareForm || (verb.frames & (FRAME.clause | FRAME.that)) === 0) return null;
  const straight = straightSpeaker(line, group, verb);
  const speaker = straight ?? invertedSpeaker(line, group, verb);
  if (speaker === null) return null;
  const comma = Math.min(speaker.from, group.start) - 1;
  if (line.tokens[comma]?.text !== ',' || isQuoteMark(line, comma - 1) || isQuoteMark(line, comma + 1))
    return null;
  const cue = { from: group.start, to: group.verb + 1 };
  const before = { from: skipDateline(line), to: comma };
  if (before.to > before.from && isClause(line, before))
    return {
      content: before,
      speaker,
      cue,
      rule: straight === null ? 'said-behind-inverted' : 'said-behind',
    };
  const behind = cue.to;
  if (straight === null || line.tokens[behind]?.text !== ',' || isQuoteMark(line, behind + 1)) return null;
  const rest = { from: behind + 1, to: line.to };
  return isClause(line, rest) ? { content: rest, speaker, cue, rule: 'said-between' } : null;
}

/** The subject before a verb behind which nothing said follows. */
function straightSpeaker(line: Line, group: VerbGroup, verb: ReportingVerb): Phrase | null {
  const after = group.verb + 1;
  const next = (verb.frames & FRAME.hearer) !== 0 ? skipHearer(line, after) : after;
  const closes =
    next >= line.to ||
    line.tokens[next]?.text === ',' ||
    (!verb.prepositions.has(lowerAt(line, next)) && isAdjunctToEnd(line, next));
  if (!closes) return null;
  const speaker = findSubject(line, group.start);
  if (speaker === null || speaker.relative || hasClass(line, speaker.from, CLASS.preposition)) return null;
  const isBareNoun = group.start === group.verb && NOUN_SPELLINGS.has(lowerAt(line, group.verb));
  if (isBareNoun && !isClearSubject(line, speaker)) return null;
  // "started reserving time in swing states": a verb phrase, not a speaker.
  return /[^e](?:ing|ed)$/.test(lowerAt(line, speaker.from)) ? null : speaker;
}

/** "Monday", "in a statement", "at the rally on Friday": no clause of its own follows. */
function isAdjunctToEnd(line: Line, i: number): boolean {
  if (!hasClass(line, i, CLASS.time | CLASS.preposition) && !/^(?:last|this|earlier)$/.test(lowerAt(line, i)))
    return false;
  for (let k = i; k < line.to; k++) {
    if (line.tokens[k]?.text === ',') return true;
    if (lowerAt(line, k) === 'that' || hasClass(line, k, CLASS.subject)) return false;
  }
  return true;
}

/** "…, said the mayor": a comma before the verb, a noun phrase behind it and no clause. */
function invertedSpeaker(line: Line, group: VerbGroup, verb: ReportingVerb): Phrase | null {
  if (line.tokens[group.start - 1]?.text !== ',' || group.start !== group.verb || !INVERTING.has(verb.lemma))
    return null;
  const speaker = phraseStartingAt(line, group.verb + 1);
  if (speaker === null) return null;
  const closes = speaker.to >= line.to || line.tokens[speaker.to]?.text === ',';
  return closes || hasClass(line, speaker.to, CLASS.relative | CLASS.time | CLASS.coordinator)
    ? speaker
    : null;
}
