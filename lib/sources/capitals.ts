import type { Paragraph } from '../text/paragraphs.ts';
import { isFiniteVerb, startsUpper } from './grammar.ts';

/** How the words of an article are written where a capital is not forced: what tells a name that begins a sentence. */
export type Capitals = {
  /** Seen with a capital inside a sentence. */
  readonly upper: ReadonlySet<string>;
  /** Seen in lower case. */
  readonly lower: ReadonlySet<string>;
};

const OPENING = new Set(['"', '“', '‘', "'", '«', '(', '[', ':', '—', '–', '•', '…']);

/** A capital here is forced: the first word of a sentence, or of a quotation or list item within it. */
export function startingTokens(paragraph: Paragraph): ReadonlySet<number> {
  const starts = new Set<number>();
  const { tokens } = paragraph;
  for (const { from, to } of paragraph.sentences) {
    for (let i = from; i < to; i++) {
      const token = tokens[i];
      const before = tokens[i - 1];
      if (token?.kind !== 'word') continue;
      if (i === from || (before !== undefined && OPENING.has(before.text)) || isFirstWord(i, from))
        starts.add(i);
    }
  }
  return starts;

  function isFirstWord(i: number, from: number): boolean {
    for (let k = from; k < i; k++) if (tokens[k]?.kind === 'word') return false;
    return true;
  }
}

/**
 * Headlines in title case: every longer word has a capital, verbs too, so none of them says anything. A sentence of
 * many names ("Ann Hall met Tom Hale in Oslo.") has its verb in lower case.
 */
export function isTitleCase({ tokens }: Paragraph): boolean {
  let upper = 0;
  let lower = 0;
  for (const [i, token] of tokens.entries()) {
    if (token.kind !== 'word') continue;
    const isUpper = startsUpper(token);
    if (!isUpper && isFiniteVerb(tokens, i)) return false;
    if (token.text.length < 4) continue;
    if (isUpper) upper++;
    else lower++;
    if (lower > 30) return false;
  }
  return upper + lower >= 4 && upper > 3 * lower;
}

export function readCapitals(paragraphs: readonly Paragraph[]): Capitals {
  const upper = new Set<string>();
  const lower = new Set<string>();
  for (const paragraph of paragraphs) {
    if (isTitleCase(paragraph)) continue;
    const starts = startingTokens(paragraph);
    paragraph.tokens.forEach((token, i) => {
      if (token.kind !== 'word') return;
      if (!startsUpper(token)) lower.add(token.lower);
      else if (!starts.has(i)) upper.add(token.lower);
    });
  }
  return { upper, lower };
}
