import type { Span } from '../document.ts';

/**
 * Where the article's text lies in the page.
 *
 * One piece for each run of characters that stands in one text node without change, in reading order; folded white
 * space and the blank lines between blocks lie between pieces.
 */
export type Piece = Span & {
  readonly node: Text;
  readonly nodeStart: number;
  /** Nothing but white space lies in the page between the piece before and this one. */
  readonly joined: boolean;
};

export type TextMap = { readonly pieces: readonly Piece[] };

/**
 * The live ranges of a stretch of the article's text.
 *
 * A new range begins wherever the page holds more than the text does (a script, a dropped box, a soft hyphen), so
 * that each range stringifies, white space folded, to exactly its part of the text.
 *
 * @return `[]` where the stretch lies in no piece, or its nodes have left the page.
 */
export function toRanges(map: TextMap, span: Span): Range[] {
  const ranges: Range[] = [];
  for (let i = firstPieceAfter(map.pieces, span.start); i < map.pieces.length; i++) {
    const piece = map.pieces[i];
    if (piece === undefined || piece.start >= span.end) break;
    if (!piece.node.isConnected) continue;
    const from = piece.nodeStart + Math.max(0, span.start - piece.start);
    const to = piece.nodeStart + Math.min(piece.end, span.end) - piece.start;
    // A page that has changed the node since: what is gone cannot be marked.
    if (to > piece.node.length) continue;
    const last = ranges.at(-1);
    if (
      last !== undefined &&
      piece.joined &&
      last.startContainer.getRootNode() === piece.node.getRootNode()
    ) {
      last.setEnd(piece.node, to);
    } else {
      const range = piece.node.ownerDocument.createRange();
      range.setStart(piece.node, from);
      range.setEnd(piece.node, to);
      ranges.push(range);
    }
  }
  return ranges;
}

/**
 * The offset in the article's text of a place in the page.
 *
 * @param offset into a text node in UTF-16 units, into an element in children, as in a DOM boundary point.
 * @return the nearest offset at or after the place inside the same block of text; `null` where the place lies outside the article.
 */
export function toTextOffset(map: TextMap, node: Node, offset: number): number | null {
  if (node.nodeType !== 3) {
    const child = node.childNodes[offset] ?? null;
    const first = map.pieces.find(({ node: text }) =>
      child === null
        ? node.contains(text) === false && isAfter(node, text)
        : child.contains(text) || isAfter(child, text),
    );
    return first?.start ?? null;
  }
  let after: number | null = null;
  for (const piece of map.pieces) {
    if (piece.node !== node) continue;
    const into = offset - piece.nodeStart;
    if (into < 0) return after ?? piece.start;
    after = piece.start + Math.min(into, piece.end - piece.start);
    if (into <= piece.end - piece.start) return after;
  }
  return after;
}

function isAfter(place: Node, text: Node): boolean {
  return (place.compareDocumentPosition(text) & 4) !== 0;
}

/** The index of the first piece that ends after `offset`. */
function firstPieceAfter(pieces: readonly Piece[], offset: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
