import type { Catalogue } from '../catalogue.ts';
import type { Document, Fact, Reading } from '../document.ts';

/** What the list of publishers says of a host; null where it has no entry. */
export type PublisherFacts = { readonly name: string; readonly facts: readonly Fact[] };

/**
 * Reading → Document: publisher facts and the signals of context.
 *
 * @param now the reader's day, `2026-11-22`: what age is counted to.
 */
export function withContext(
  reading: Reading,
  publisher: PublisherFacts | null,
  _now: string,
  _catalogue: Catalogue,
): Document {
  const article =
    publisher === null
      ? reading.article
      : {
          ...reading.article,
          publisher: {
            ...reading.article.publisher,
            name: reading.article.publisher.name ?? publisher.name,
            facts: publisher.facts,
          },
        };
  return { ...reading, article, signals: [] };
}
