import type { Channel, Span, TextSpan } from '../../document.ts';
import type { Paragraph } from '../../text/paragraphs.ts';
import { findChannel } from './channel.ts';
import { findReports } from './find-reports.ts';
import type { Phrase } from './subject.ts';
import { tagWords } from './tagged.ts';

/** Words attributed without marks: the content clause, with the speaker and cue beside it. */
export type FoundIndirect = TextSpan & {
  readonly speaker: TextSpan | null;
  readonly cue: TextSpan | null;
  readonly channel: Channel | null;
  readonly outlet: string | null;
  readonly rule: string;
  readonly confidence: number;
};

/** An attribution in token indices of its paragraph. */
export type Report = {
  readonly content: Phrase;
  readonly speaker: Phrase | null;
  readonly cue: Phrase;
  readonly rule: string;
  readonly confidence: number;
};

/**
 * Find what a paragraph attributes without quotation marks.
 *
 * `marked` are the paragraph's direct and mixed quotes with their clauses: no content clause is reported twice.
 */
export function findIndirect(text: string, paragraph: Paragraph, marked: readonly Span[]): FoundIndirect[] {
  const line = tagWords(paragraph.tokens);
  const found: FoundIndirect[] = [];
  for (const sentence of paragraph.sentences) {
    for (const report of findReports(line, sentence)) {
      const content = words(report.content);
      const cue = words(report.cue);
      if (content === null || cue === null) continue;
      if (marked.some((span) => overlaps(span, content) || overlaps(span, cue))) continue;
      const { channel, outlet } = findChannel(text, paragraph, cue);
      const speaker = report.speaker === null ? null : words(report.speaker);
      found.push({
        ...content,
        speaker,
        cue,
        channel,
        outlet,
        rule: report.rule,
        confidence: report.confidence,
      });
    }
  }
  return found;

  function words({ from, to }: Phrase): TextSpan | null {
    const first = paragraph.tokens[from];
    const last = paragraph.tokens[to - 1];
    if (first === undefined || last === undefined || to <= from) return null;
    return { start: first.start, end: last.end, text: text.slice(first.start, last.end) };
  }
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
