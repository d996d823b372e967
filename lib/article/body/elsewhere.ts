import type { BoxKind } from './box-kind.ts';
import { type Box, closest } from './chunk.ts';

const ELSEWHERE: ReadonlySet<BoxKind> = new Set<BoxKind>([
  'related',
  'comments',
  'promo',
  'consent',
  'share',
  'frame',
]);

/**
 * Whether a box belongs to other stories, readers' comments or the page's frame: these have authors, dates and
 * captions too. A box so named that holds the whole article is only the page's wrapping.
 */
export function isElsewhere(box: Box, body: Box | null): boolean {
  const holdsBody = ({ from, to }: Box) => body !== null && from <= body.from && to >= body.to;
  return closest(box, (at) => at.kind !== null && ELSEWHERE.has(at.kind) && !holdsBody(at)) !== null;
}
