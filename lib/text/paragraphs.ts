import type { Block, BlockRole, Span } from '../document.ts';
import { type Sentence, splitSentences } from './sentences.ts';
import { type Token, tokenize } from './tokens.ts';

/** A block of the article with what every room reads it by. */
export type Paragraph = Span & {
  readonly role: BlockRole;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
};

/** The blocks of an article as paragraphs, in reading order. */
export function readParagraphs(text: string, blocks: readonly Block[]): Paragraph[] {
  return blocks.map(({ role, start, end }) => {
    const tokens = tokenize(text, start, end);
    return { role, start, end, tokens, sentences: splitSentences(tokens) };
  });
}

/** Blocks of a plain text: a blank line ends a paragraph, a single newline is a line within one. */
export function splitBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  for (const match of text.matchAll(/\S(?:[^\n]|\n(?![^\S\n]*\n))*/g)) {
    const words = match[0].trimEnd();
    blocks.push({ role: 'paragraph', start: match.index, end: match.index + words.length });
  }
  return blocks;
}
