import publishers from './publishers/publishers.json' with { type: 'json' };

/** The source list a row is from. `asOf` is the month (`2024-02`) of the version taken. */
export type PublisherList = { readonly name: string; readonly url: string; readonly asOf: string };

/** What a list says of a host. */
export type PublisherFacts = {
  readonly name: string;
  /** Who runs the outlet; null where the list has no entry, or repeats the outlet's name. */
  readonly operator: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** BCP 47 primary tags; empty where the list gives none. */
  readonly languages: readonly string[];
  readonly list: PublisherList;
};

/** How many hosts each list covers, for saying what "no entry" means. */
export const coverage: readonly (PublisherList & { readonly hosts: number })[] = publishers.lists.map(
  ({ name, url, asOf, rows }) => ({ name, url, asOf, hosts: rows.length }),
);

const rows = new Map<string, { readonly row: string; readonly list: PublisherList }>();
for (const list of publishers.lists) {
  for (const row of list.rows) rows.set(row.slice(0, row.indexOf('|')), { row, list });
}

/**
 * Look up the host the browser loaded; null where the lists have no entry.
 *
 * A host without a row takes the nearest parent's: `www.`, `m.`, `amp.` and editions lead to the outlet. A parent is
 * never a public suffix: no row is one.
 */
export function findPublisher(host: string): PublisherFacts | null {
  let name = host.toLowerCase().replace(/\.$/, '');
  while (name.includes('.')) {
    const found = rows.get(name);
    if (found !== undefined) return toFacts(found.row, found.list);
    name = name.slice(name.indexOf('.') + 1);
  }
  return null;
}

function toFacts(row: string, { name: list, url, asOf }: PublisherList): PublisherFacts {
  const [, name = '', operator = '', country = '', languages = ''] = row.split('|');
  return {
    name,
    operator: operator || null,
    country,
    languages: languages === '' ? [] : languages.split(' '),
    list: { name: list, url, asOf },
  };
}
