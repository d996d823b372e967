import type { Chunk } from '../body/chunk.ts';
import { closest } from '../body/chunk.ts';
import { bare, fold } from './fold.ts';
import { firstOf } from './meta-tags.ts';
import type { PageFacts } from './page-facts.ts';

export type Headline = { readonly text: string; readonly chunk: Chunk | null };

/** The headline readers see that agrees with what the page calls itself; else the page's own title, without its site name. */
export function findHeadline(chunks: readonly Chunk[], facts: PageFacts): Headline | null {
  const titles = titlesOf(facts);
  let best: Chunk | null = null;
  let most = 0;
  for (const chunk of chunks) {
    const box = closest(chunk.box, ({ tag }) => tag === 'h1' || tag === 'h2');
    if (box === null || chunk.box.depth - box.depth > 4) continue;
    const agreement = Math.max(0, ...titles.map((title) => likeness(title, chunk.text)));
    const score = (box.tag === 'h1' ? 0.3 : 0) + agreement;
    if (agreement < 0.4 && !(titles.length === 0 && box.tag === 'h1')) continue;
    if (score > most) {
      most = score;
      best = chunk;
    }
  }
  if (best !== null) return { text: best.text, chunk: best };
  return titles[0] === undefined ? null : { text: titles[0], chunk: null };
}

/** The page's title as its metadata give it, most trusted first. */
function titlesOf({ doc, article, meta }: PageFacts): string[] {
  const siteNames = firstOf(meta, ['og:site_name', 'application-name']);
  const found = [
    ...(article?.headline ?? []),
    ...firstOf(meta, ['og:title']),
    ...firstOf(meta, ['twitter:title']),
    doc.querySelector('head > title')?.textContent ?? '',
  ];
  return found.map((title) => withoutSiteName(fold(title), siteNames)).filter((title) => title !== '');
}

/** "Headline | Site" and "Site - Headline" without the site; only the shorter part can be its name. */
function withoutSiteName(title: string, siteNames: readonly string[]): string {
  const parts = title.split(/\s+[|–—\-·»•:]+\s+/);
  if (parts.length < 2) return title;
  const names = siteNames.map(bare);
  const kept = parts.filter((part) => !names.includes(bare(part)));
  if (kept.length < parts.length && kept.length > 0) {
    const first = title.indexOf(kept[0] ?? '');
    const last = kept.at(-1) ?? '';
    return title.slice(first, title.lastIndexOf(last) + last.length);
  }
  return title;
}

/** Share of words two titles have in common, 0..1 (Dice). */
export function likeness(a: string, b: string): number {
  const first = bare(a);
  const second = bare(b);
  if (first === second) return 1;
  const left = new Set(first.split(' '));
  const right = new Set(second.split(' '));
  const shared = [...left].filter((word) => right.has(word)).length;
  return (2 * shared) / (left.size + right.size);
}
