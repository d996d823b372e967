import type { Span } from '../document.ts';
import { isNameWord } from '../text/names.ts';
import type { Paragraph } from '../text/paragraphs.ts';

/** A turn of a transcript or interview: who speaks, and the words. */
export type Turn = { readonly speaker: Span; readonly words: Span };

/** In a conversation two speakers take more than one turn each; a list of "Name: facts" has each name once. */
const FEWEST_SPEAKERS = 2;

/**
 * The turns of a transcript, by paragraph: "NAME: words", or the label alone and its words in the paragraph after it.
 *
 * "Q:" and "A:" name nobody, and are left alone.
 */
export function findTurns(paragraphs: readonly Paragraph[]): ReadonlyMap<number, Turn> {
  const turns = new Map<number, Turn>();
  const timesOf = new Map<string, number>();
  for (const [p, { tokens }] of paragraphs.entries()) {
    const colon = labelEnd(paragraphs[p]);
    const first = tokens[0];
    const last = tokens[colon - 1];
    if (colon < 0 || first === undefined || last === undefined) continue;
    const speaker = { start: first.start, end: last.end };
    const home = tokens[colon + 1] === undefined ? p + 1 : p;
    const words = tokens[colon + 1] ?? paragraphs[home]?.tokens[0];
    const end = paragraphs[home]?.tokens.at(-1)?.end;
    if (
      words === undefined ||
      words.kind === 'number' ||
      end === undefined ||
      (home !== p && labelEnd(paragraphs[home]) >= 0)
    )
      continue;
    turns.set(home, { speaker, words: { start: words.start, end } });
    const label = tokens
      .slice(0, colon)
      .map(({ lower }) => lower)
      .join(' ');
    timesOf.set(label, (timesOf.get(label) ?? 0) + 1);
  }
  const speakers = [...timesOf.values()].filter((times) => times > 1).length;
  return speakers >= FEWEST_SPEAKERS ? turns : new Map();
}

/** The token index of the colon after a label that opens the paragraph; -1 where none does. */
function labelEnd(paragraph: Paragraph | undefined): number {
  if (paragraph === undefined) return -1;
  const { tokens } = paragraph;
  for (let i = 0; i < Math.min(tokens.length, 7); i++) {
    const token = tokens[i];
    if (token?.text === ':') return i > 0 && tokens[i + 1]?.text !== '/' ? i : -1;
    const inName =
      (isNameWord(tokens, i) && token?.text !== 'Q' && token?.text !== 'A') ||
      token?.text === '.' ||
      token?.text === '-';
    if (!inName) return -1;
  }
  return -1;
}
