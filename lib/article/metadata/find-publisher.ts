import { toAddress } from '../assemble-text.ts';
import { fold } from './fold.ts';
import { firstOf } from './meta-tags.ts';
import type { PageFacts } from './page-facts.ts';

/** The publisher by the name that readers know; null where the page says none. */
export function findPublisherName({ article, nodes, meta }: PageFacts): string | null {
  const [declared] = article?.publisher ?? [];
  const id = declared?.['@id'] ?? null;
  const referred = id === null ? undefined : nodes.find((node) => node['@id'] === id && node.name.length > 0);
  const name =
    declared?.name[0] ?? referred?.name[0] ?? firstOf(meta, ['og:site_name', 'application-name'])[0];
  return name === undefined ? null : fold(name) || null;
}

/** The address the page names as its own. */
export function findCanonicalUrl({ doc, url }: PageFacts): string | null {
  const href = doc.querySelector('link[rel="canonical" i]')?.getAttribute('href');
  return href ? toAddress(href, url) : null;
}
