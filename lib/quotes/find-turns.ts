import type { Span } from '../document.ts';
import { isNameWord } from '../text/names.ts';
import type { Paragraph } from '../text/paragraphs.ts';

/** A turn of a transcript or interview: who speaks (null for the outlet's own question) and what paragraph says it. */
export type Turn = { readonly speaker: Span; readonly words: Span };

/** Labels of a turn that name nobody: "Q:", "A:". */
const LETTERS = new Set(['q', 'a']);
/** Fewer labelled paragraphs than this are no transcript: "Police: two held" is a headline. */
const FEWEST_TURNS = 3;

/**
 * The turns of a transcript, by paragraph: "NAME: words", or the label alone and its words in the paragraph after it.
 *
 * A page is a transcript when at least three paragraphs open with labels, of two speakers or more.
 */
export function findTurns(paragraphs: readonly Paragraph[]): ReadonlyMap<number, Turn> {
  const turns = new Map<number, Turn>();
  const labels = new Set<string>();
  for (const [p, { tokens }] of paragraphs.entries()) {
    const colon = labelEnd(paragraphs[p]);
    const first = tokens[0];
    const last = tokens[colon - 1];
    if (colon < 0 || first === undefined || last === undefined) continue;
    const speaker = { start: first.start, end: last.end };
    const home = tokens[colon + 1] === undefined ? p + 1 : p;
    const words = tokens[colon + 1] ?? paragraphs[home]?.tokens[0];
    const end = paragraphs[home]?.tokens.at(-1)?.end;
    if (words === undefined || end === undefined || (home !== p && labelEnd(paragraphs[home]) >= 0)) continue;
    turns.set(home, { speaker, words: { start: words.start, end } });
    labels.add(
      tokens
        .slice(0, colon)
        .map(({ lower }) => lower)
        .join(' '),
    );
  }
  return turns.size >= FEWEST_TURNS && labels.size > 1 ? turns : new Map();
}

/** The token index of the colon after a label that opens the paragraph; -1 where none does. */
function labelEnd(paragraph: Paragraph | undefined): number {
  if (paragraph === undefined) return -1;
  const { tokens } = paragraph;
  for (let i = 0; i < Math.min(tokens.length, 7); i++) {
    const token = tokens[i];
    if (token?.text === ':') return i > 0 && tokens[i + 1]?.text !== '/' ? i : -1;
    const inName =
      isNameWord(tokens, i) || LETTERS.has(token?.lower ?? '') || token?.text === '.' || token?.text === '-';
    if (!inName) return -1;
  }
  return -1;
}
