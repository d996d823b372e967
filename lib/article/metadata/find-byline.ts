import { fold } from './fold.ts';
import { firstOf } from './meta-tags.ts';
import type { PageFacts } from './page-facts.ts';

/** Who wrote it: people by name, in the page's order. */
export function findByline(facts: PageFacts): string[] {
  const { article, meta } = facts;
  const declared = (article?.author ?? []).flatMap((author) => authorNames(facts, author));
  const names =
    declared.length > 0
      ? declared
      : firstOf(meta, ['author', 'article:author', 'parsely-author', 'dc.creator', 'byl']);
  return [...new Set(names.flatMap(splitNames).filter(isName))];
}

function authorNames({ nodes }: PageFacts, author: { name: string[]; '@id': string | null }): string[] {
  if (author.name.length > 0) return author.name;
  return author['@id'] === null
    ? []
    : (nodes.find((node) => node['@id'] === author['@id'] && node.name.length > 0)?.name ?? []);
}

function splitNames(names: string): string[] {
  return fold(names)
    .replace(/^(?:by|von|par|por|di|door|av|af|oleh)[:\s]+/i, '')
    .split(/\s*(?:,|;|\||\s(?:and|und|et|y|e|en|och|og|dan|&)\s)\s*/)
    .map((name) => name.trim());
}

function isName(name: string): boolean {
  return name !== '' && name.length < 60 && !/https?:|www\.|@/.test(name);
}
