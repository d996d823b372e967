import type { Box, Chunk, Walk } from './chunk.ts';
import type { Body } from './find-body.ts';

const NO_CAPTION = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'li', 'td']);
/** Captions are rarely longer; a paragraph beside a picture often is. */
const LONGEST = 320;

/**
 * Captions by their place, where no name tells: the only text in a box with a picture.
 *
 * A box that holds a picture and one or two short lines, while its neighbours hold paragraphs, is a picture with
 * its caption and credit.
 */
export function captionsOf({ chunks, pictures }: Walk, { box: body }: Body): ReadonlySet<Chunk> {
  const captions = new Set<Chunk>();
  for (const picture of pictures) {
    let box: Box | null = picture.box;
    while (box !== null && box !== body && box.to === box.from) box = box.parent;
    if (box === null || box === body || box.to - box.from > 2) continue;
    const lines = chunks.slice(box.from, box.to);
    if (lines.reduce((sum, { weight }) => sum + weight, 0) > LONGEST) continue;
    if (
      lines.some(
        ({ box: own, linked, text }) =>
          NO_CAPTION.has(own.tag) || own.parent?.tag === 'blockquote' || linked > 0.5 * text.length,
      )
    )
      continue;
    for (const line of lines) captions.add(line);
  }
  return captions;
}
