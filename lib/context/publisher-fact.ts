import type { Catalogue } from '../catalogue.ts';
import type { Fact } from '../document.ts';
import type { PublisherFacts, PublisherList } from './find-publisher.ts';
import type { Message } from './finding.ts';
import { say } from './say.ts';

/** The one sentence for every publisher: outlet, operator, country, and the list that says so with its month. */
export function publisherMessage({ name, operator, country, list }: PublisherFacts): Message {
  const source = [list.name, { month: list.asOf }];
  return operator === null
    ? { key: 'signal_publisher_no_operator', words: [name, { country }, ...source] }
    : { key: 'signal_publisher', words: [name, operator, { country }, ...source] };
}

export function toFact(publisher: PublisherFacts, catalogue: Catalogue): Fact {
  const { name, asOf } = publisher.list;
  return { text: say(catalogue, publisherMessage(publisher)), source: name, asOf };
}

/** What the lists cover, for reading "no entry": how many hosts in all, and each list with its month. */
export function describeCoverage(
  lists: readonly (PublisherList & { readonly hosts: number })[],
  catalogue: Catalogue,
): string {
  const names = lists.map(({ name, asOf }) => ({
    key: 'signal_publisher_list',
    words: [name, { month: asOf }],
  }));
  const hosts = lists.reduce((sum, list) => sum + list.hosts, 0);
  return say(catalogue, { key: 'signal_publisher_coverage', words: [{ number: hosts }, { list: names }] });
}
