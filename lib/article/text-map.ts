import type { Span } from '../document.ts';

/**
 * Where the article's text lies in the page.
 *
 * One piece for each run of characters that stands in one text node without change, in reading order; folded white
 * space and the blank lines between blocks lie between pieces.
 */
export type Piece = Span & { readonly node: Text; readonly nodeStart: number };

export type TextMap = { readonly pieces: readonly Piece[] };
