import type { BlockRole } from '../../document.ts';
import type { BoxKind } from './box-kind.ts';
import { type Box, type Chunk, closest } from './chunk.ts';
import { type Body, isParagraph } from './find-body.ts';

/** A chunk that belongs to the article, and what it is in it. */
export type Part = { readonly chunk: Chunk; readonly role: BlockRole };

const HEADING = /^h[1-6]$/;

/** The parts of the article's body in reading order. `headline` is the chunk that holds it, where the page shows one. */
export function labelBlocks(chunks: readonly Chunk[], body: Body, headline: Chunk | null): Part[] {
  const parts: Part[] = [];
  const seen = new Set<string>();
  const { box } = body;
  const at = headline === null ? -1 : chunks.indexOf(headline);
  // Picture, caption and standfirst often stand between the headline and the box that holds the paragraphs.
  const from = at >= 0 && at < box.to ? at + 1 : box.from;
  for (let i = from; i < box.to; i++) {
    const chunk = chunks[i];
    if (chunk === undefined || body.leftOut[i] || chunk === headline) continue;
    const inLead = i < box.from;
    const role = inLead ? leadRoleOf(chunk) : roleOf(chunk, box);
    if (role === null || !isContent(chunk, role)) continue;
    // A page may carry the same paragraph twice, for two widths of screen.
    if (chunk.text.length > 40 && seen.has(chunk.text)) continue;
    seen.add(chunk.text);
    parts.push({ chunk, role });
  }
  return dropLooseHeadings(parts);
}

/** What a chunk between the headline and the body is; null where it is neither caption nor standfirst. */
function leadRoleOf(chunk: Chunk): BlockRole | null {
  const kind = closest(chunk.box, (at) => at.kind !== null)?.kind ?? null;
  if (kind === 'caption' || kind === 'credit' || closest(chunk.box, ({ tag }) => tag === 'figure') !== null)
    return 'caption';
  if (kind === 'standfirst' || isParagraph(chunk)) return 'standfirst';
  return null;
}

function roleOf(chunk: Chunk, body: Box): BlockRole {
  const kind = nearestKind(chunk.box, body);
  if (kind === 'caption' || kind === 'credit' || inside(chunk.box, body, (box) => box.tag === 'figure'))
    return 'caption';
  if (kind === 'embed') return 'embed';
  if (kind === 'standfirst') return 'standfirst';
  if (kind === 'correction') return 'correction';
  if (inside(chunk.box, body, (box) => HEADING.test(box.tag))) return 'heading';
  if (inside(chunk.box, body, (box) => box.tag === 'blockquote')) return 'blockquote';
  if (inside(chunk.box, body, (box) => box.tag === 'td' || box.tag === 'th')) return 'table';
  if (inside(chunk.box, body, (box) => box.tag === 'li' || box.tag === 'dd' || box.tag === 'dt'))
    return 'list-item';
  return 'paragraph';
}

function inside(box: Box, body: Box, is: (box: Box) => boolean): boolean {
  const found = closest(box, (at) => at === body || is(at));
  return found !== null && found !== body;
}

function nearestKind(box: Box, body: Box): BoxKind | null {
  const found = closest(box, (at) => at === body || at.kind !== null);
  return found === null || found === body ? null : found.kind;
}

/** Labels, buttons and lines that are nothing but a link to another page are not the article's text. */
function isContent({ text, linked, weight, box }: Chunk, role: BlockRole): boolean {
  if (!/[\p{L}\p{N}]/u.test(text)) return false;
  const isSentence = /[.!?…。！？:]["'”’»)\]]*$/.test(text);
  if (linked > 0.8 * text.length) return isSentence && weight > 60 && role !== 'list-item';
  if (role === 'paragraph' && box.tag !== 'p' && weight < 25 && !isSentence) return false;
  return true;
}

/** A heading, or a line that ends in a colon, with nothing after it introduced something that was left out. */
function dropLooseHeadings(parts: readonly Part[]): Part[] {
  const last = parts.findLastIndex(({ chunk, role }) => role !== 'heading' && !/[:：]$/.test(chunk.text));
  return parts.slice(0, last + 1);
}
