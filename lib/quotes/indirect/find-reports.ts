import type { Sentence } from '../../text/sentences.ts';
import { readAccordingTo } from './according-to.ts';
import { readHearsayAdverb, readPassive } from './agentless.ts';
import { findContentEnd } from './clause-end.ts';
import { type Complement, readComplement } from './complement.ts';
import { FORM, NOUN_SPELLINGS, REPORTING_VERBS, type ReportingVerb } from './en/reporting-verbs.ts';
import { CLASS } from './en/word-classes.ts';
import type { Report } from './find-indirect.ts';
import { findMainSubject } from './main-clause.ts';
import { readNounCue } from './noun-cue.ts';
import { isQuoteMark } from './quote-marks.ts';
import { findSubject, isClearSubject, type Phrase } from './subject.ts';
import { hasClass, isCapitalised, type Tagged } from './tagged.ts';
import { readTrailingCue } from './trailing-cue.ts';
import { readVerbGroup, type VerbGroup } from './verb-group.ts';

/** Reports made by a verb: "X said that …", "…, X said", "…, said X", "…, according to X". */
export function findReports(line: Tagged, sentence: Sentence): Report[] {
  const { from } = sentence;
  const reports: Report[] = [];
  /** Who the last finite verb of speech of this sentence belongs to. */
  let subject: Phrase | null = null;
  let end = sentence.to;
  while (end > from && (isQuoteMark(line, end - 1) || '.!?'.includes(line.tokens[end - 1]?.text ?? 'x')))
    end--;
  for (let i = from; i < end; i++) {
    const token = line.tokens[i];
    if (token?.kind !== 'word') continue;
    if (token.lower === 'according' && line.tokens[i + 1]?.lower === 'to') {
      const report = readAccordingTo(line, i, from, end);
      if (report !== null) reports.push(report);
      continue;
    }
    const wordCue = readHearsayAdverb(line, i, from, end) ?? readNounCue(line, i, from, end);
    if (wordCue !== null) {
      reports.push(wordCue);
      continue;
    }
    const verb = REPORTING_VERBS.get(token.lower);
    if (verb === undefined || (isCapitalised(token) && NOUN_SPELLINGS.has(token.lower))) continue;
    const group = readVerbGroup(line, i, verb, from);
    if (group === null) continue;
    const trailing = readTrailingCue(line, group, verb, from, end);
    if (trailing !== null) {
      if (!isFirstPerson(line, trailing.speaker)) reports.push(trailing);
      subject = trailing.speaker;
      continue;
    }
    if (group.kind === 'passive') {
      const passive = readPassive(line, group, verb, end);
      if (passive !== null)
        reports.push(toReport(line, group, verb, passive.speaker, passive.complement, from, end));
      continue;
    }
    const speaker = speakerOf(line, group, verb, sentence, subject);
    if (speaker === null || isFirstPerson(line, speaker)) continue;
    if (group.kind === 'finite') subject = speaker;
    const complement = readComplement(line, i + 1, end, verb);
    if (complement === null) continue;
    // Behind a direct quote, what follows the verb tells when and where: "“…,” she said after the vote was taken".
    if (complement.kind === 'clause' && isQuoteMark(line, speaker.from - 1)) continue;
    // "He said he believes …" is one report; whoever else is reported within it gets one of his own.
    const outer = reports.at(-1);
    if (
      outer !== undefined &&
      complement.start < outer.content.to &&
      outer.content.from <= group.start &&
      isPronoun(line, speaker)
    )
      continue;
    // "voters who plan to": a relative clause says more of what people are than of what they say.
    if (complement.kind === 'infinitive' && hasClass(line, speaker.from, CLASS.relative)) continue;
    // "a bill that would call for": what a relative clause says of a thing is seldom a statement.
    if (complement.kind === 'object' && hasClass(line, speaker.from, CLASS.relative)) continue;
    reports.push(toReport(line, group, verb, speaker, complement, from, end));
  }
  return reports.filter(
    (report) =>
      report.rule !== 'hearsay' || !reports.some((other) => other !== report && contains(other, report)),
  );
}

/** What somebody is named for needs no "reportedly" beside it. */
function contains({ content }: Report, inner: Report): boolean {
  return content.from <= inner.cue.from && inner.cue.to <= content.to;
}

function toReport(
  line: Tagged,
  group: VerbGroup,
  verb: ReportingVerb,
  speaker: Phrase | null,
  complement: Complement,
  from: number,
  end: number,
): Report {
  const fronted = hasClass(line, from, CLASS.subordinator) && group.verb - from < 14;
  const inRelative = speaker !== null && hasClass(line, speaker.from, CLASS.relative);
  return {
    content: {
      from: complement.start,
      to: findContentEnd(line, complement.start, end, complement.kind, {
        forms: verb.forms,
        fronted,
        inRelative,
      }),
    },
    speaker,
    cue: { from: group.start, to: group.verb + 1 },
    rule: `${group.kind === 'passive' ? 'passive-' : ''}${complement.kind}:${verb.lemma}`,
    confidence: 0.7,
  };
}

function speakerOf(
  line: Tagged,
  group: VerbGroup,
  verb: ReportingVerb,
  sentence: Sentence,
  subject: Phrase | null,
): Phrase | null {
  const spelling = line.tokens[group.verb]?.lower ?? '';
  const bare = group.start === group.verb;
  if (group.kind === 'passive' || group.kind === 'infinitive') return null;
  if (group.kind === 'participle') {
    if (line.tokens[group.start - 1]?.text !== ',') return null;
    return subject ?? findMainSubject(line, sentence);
  }
  if (hasClass(line, group.start - 1, CLASS.coordinator)) {
    if (bare && (verb.forms & FORM.base) !== 0) return null;
    return subject ?? findMainSubject(line, sentence);
  }
  const speaker = findSubject(line, group.start, sentence.from);
  if (speaker === null || !bare) return speaker;
  if (NOUN_SPELLINGS.has(spelling) && !isClearSubject(line, speaker)) return null;
  if ((verb.forms & FORM.base) !== 0 && !isPlural(line, speaker)) return null;
  return speaker;
}

function isPlural(line: Tagged, speaker: Phrase): boolean {
  const last = line.tokens[speaker.to - 1]?.lower ?? '';
  return (
    /[^s]s$/.test(last) ||
    ['they', 'who', 'people', 'many', 'some', 'others', 'police', 'most', 'few', 'percent', '%'].includes(
      last,
    )
  );
}

function isFirstPerson(line: Tagged, speaker: Phrase | null): boolean {
  return (
    speaker !== null &&
    speaker.to - speaker.from === 1 &&
    /^(?:i|we|you)(?:'|$)/.test(line.tokens[speaker.from]?.lower ?? '')
  );
}

function isPronoun(line: Tagged, speaker: Phrase): boolean {
  return speaker.to - speaker.from === 1 && hasClass(line, speaker.from, CLASS.subject);
}
