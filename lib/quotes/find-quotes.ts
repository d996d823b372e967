import type { Quote, Span, TextSpan, Unattributed } from '../document.ts';
import type { Sliced } from '../sliced.ts';
import type { Paragraph } from '../text/paragraphs.ts';
import type { Attributed } from './attribution.ts';
import { cueAfter, cueAtEnd, isIntroduced, isSentenceOpening } from './cue-after.ts';
import { cueBefore } from './cue-before.ts';
import { clauseSubject } from './find-subject.ts';
import { type Frame, frameOf, type Marked, sentenceStart } from './frame.ts';
import { findChannel } from './indirect/channel.ts';
import { findIndirect } from './indirect/find-indirect.ts';
import { isNickname, isOnThing, isTitle, kindOfMarks, wordCount } from './no-quotation.ts';
import { opensQuoted, pairMarks } from './pair-marks.ts';
import { RULES, type Rule } from './rules.ts';
import { isWholeSentence, leadIn, personBefore, signature, signatureAt } from './stand-alone.ts';

/** A quote before its speaker is resolved to a source. */
export type FoundQuote = Omit<Quote, 'source'>;

export type FoundQuotes = {
  /** In text order. */
  readonly quotes: readonly FoundQuote[];
  readonly unattributed: readonly Unattributed[];
};

/** A quote while its paragraph is read: without its id. */
type Draft = Omit<FoundQuote, 'id'>;

/** Find what the text presents as said or written, and the marked words that quote nobody. */
export function* findQuotes(text: string, paragraphs: readonly Paragraph[]): Sliced<FoundQuotes> {
  const drafts: Draft[] = [];
  const unattributed: Unattributed[] = [];
  let attributions = 0;
  const nextAttribution = () => `a${++attributions}`;
  const frames: Frame[] = [];
  const frameAt = (i: number): Frame | null => {
    const paragraph = paragraphs[i];
    if (paragraph === undefined) return null;
    const next = paragraphs[i + 1];
    const nextOpens = next !== undefined && opensQuoted(text, next.start, next.end);
    frames[i] ??= frameOf(text, paragraph, pairMarks(text, paragraph.start, paragraph.end, nextOpens));
    return frames[i];
  };

  for (let p = 0; p < paragraphs.length; p++) {
    const paragraph = paragraphs[p];
    const frame = frameAt(p);
    if (paragraph === undefined || frame === null) continue;
    const before = drafts.length;
    const byCue = new Map<number, string>();
    let previous: { draft: Draft; mark: Marked } | null = null;
    for (const mark of frame.marked) {
      const found = readMark(p, frame, mark, previous);
      if (found === null) {
        unattributed.push({ ...spanOf(text, mark), kind: kindOfMarks(frame, mark) });
        continue;
      }
      drafts.push(found);
      previous = { draft: found, mark };
    }
    const marked: Span[] = drafts.slice(before).map(({ start, end, clause }) => clause ?? { start, end });
    for (const found of findIndirect(text, paragraph, marked)) {
      drafts.push({
        ...found,
        type: 'indirect',
        clause: null,
        attribution: nextAttribution(),
        inherited: false,
      });
    }
    yield;

    function readMark(
      p: number,
      frame: Frame,
      mark: Marked,
      previous: { draft: Draft; mark: Marked } | null,
    ): Draft | null {
      if (isNickname(frame, mark) || isTitle(frame, mark)) return null;
      const opens = isSentenceOpening(frame, mark);
      const found =
        (opens || isIntroduced(frame, mark) ? cueAfter(frame, mark) : null) ??
        cueAtEnd(frame, mark) ??
        cueBefore(frame, mark) ??
        (opens ? null : cueAfter(frame, mark));
      if (found !== null) return draft(frame, mark, found);
      const signed = signature(frame, mark);
      if (signed !== null)
        return draft(frame, mark, {
          rule: 'signature',
          speaker: signed,
          cue: null,
          type: 'direct',
          clause: null,
        });
      if (!opens) {
        const lead = leadIn(frame, mark.from);
        if (lead !== null) return draft(frame, mark, { ...lead, type: 'direct', clause: null });
        return inSentence(frame, mark);
      }
      if (!isWholeSentence(frame, mark) && wordCount(frame, mark) < 8) return null;
      return standing(p, frame, mark, previous);
    }

    function inSentence(frame: Frame, mark: Marked): Draft | null {
      if (wordCount(frame, mark) < 6 || isOnThing(frame, mark)) return null;
      const speaker = clauseSubject(frame.tokens, sentenceStart(frame, mark.from), mark.from);
      if (speaker === null) return null;
      return draft(frame, mark, {
        rule: 'subject-of-sentence',
        speaker,
        cue: null,
        type: 'mixed',
        clause: { start: mark.start, end: mark.end },
      });
    }

    /** Whole sentences in marks, with no cue of their own. */
    function standing(
      p: number,
      frame: Frame,
      mark: Marked,
      previous: { draft: Draft; mark: Marked } | null,
    ): Draft {
      const whole = { cue: null, type: 'direct', clause: null } as const;
      if (previous !== null) {
        const between = frame.ends.filter((end) => end > previous.mark.to && end <= mark.from).length;
        if (between <= 1)
          return {
            ...carry(mark, previous.draft, 'goes-on'),
            attribution: previous.draft.attribution,
            inherited: false,
          };
        const person = personBefore(frame, mark.from);
        if (person !== null)
          return draft(frame, mark, { rule: 'sentence-before', speaker: person, ...whole });
        return { ...carry(mark, previous.draft, 'goes-on'), inherited: false };
      }
      if (mark.from > 0) {
        const person = personBefore(frame, mark.from);
        if (person !== null)
          return draft(frame, mark, { rule: 'sentence-before', speaker: person, ...whole });
      }
      const above = frameAt(p - 1);
      const below = frameAt(p + 1);
      const last = drafts.at(-1);
      const lastMark = above?.marked.at(-1);
      if (above !== null && lastMark?.unclosed && last !== undefined && last.start === lastMark.start) {
        return { ...carry(mark, last, 'unclosed'), attribution: last.attribution };
      }
      if (above !== null) {
        const lead = leadIn(above, above.tokens.length);
        if (lead !== null) return draftIn(above, mark, { ...lead, ...whole, cue: lead.cue });
      }
      const signed = below === null ? null : signatureAt(below, 0);
      if (below !== null && signed !== null)
        return draftIn(below, mark, { rule: 'signature', speaker: signed, ...whole });
      if (
        above !== null &&
        above.marked.length > 0 &&
        last !== undefined &&
        last.start >= (above.tokens[0]?.start ?? 0)
      ) {
        return carry(mark, last, 'carried-on');
      }
      const person = above === null ? null : personBefore(above, above.tokens.length);
      if (above !== null && person !== null)
        return draftIn(above, mark, { rule: 'sentence-before', speaker: person, ...whole });
      return draft(frame, mark, { rule: 'no-speaker', speaker: null, ...whole });
    }

    function carry(mark: Marked, from: Draft, rule: Rule): Draft {
      return {
        ...spanOf(text, mark),
        type: 'direct',
        clause: null,
        speaker: from.speaker,
        cue: null,
        attribution: nextAttribution(),
        inherited: from.speaker !== null,
        channel: from.channel,
        outlet: from.outlet,
        rule,
        confidence: RULES[rule],
      };
    }

    function draft(frame: Frame, mark: Marked, found: Attributed): Draft {
      return draftIn(frame, mark, found);
    }

    /** `home` is the paragraph that the speaker and cue stand in. */
    function draftIn(home: Frame, mark: Marked, { rule, speaker, cue, type, clause }: Attributed): Draft {
      const attribution =
        (cue !== null && home === frame ? byCue.get(cue.from) : undefined) ?? nextAttribution();
      if (cue !== null && home === frame) byCue.set(cue.from, attribution);
      const cueText = cue === null ? null : textOf(home, cue);
      return {
        ...spanOf(text, mark),
        type,
        clause,
        speaker: speaker === null ? null : textOf(home, speaker),
        cue: cueText,
        attribution,
        inherited: false,
        ...findChannel(text, paragraph as Paragraph, cueText ?? mark),
        rule,
        confidence: RULES[rule],
      };
    }
  }
  drafts.sort((a, b) => a.start - b.start || b.end - a.end);
  return { quotes: drafts.map((found, i) => ({ ...found, id: `q${i + 1}` })), unattributed };
}

function spanOf(text: string, { start, end }: Span): TextSpan {
  return { start, end, text: text.slice(start, end) };
}

function textOf(frame: Frame, { from, to }: { from: number; to: number }): TextSpan {
  const start = frame.tokens[from]?.start ?? 0;
  const end = frame.tokens[to - 1]?.end ?? start;
  return { start, end, text: frame.text.slice(start, end) };
}
