import * as z from 'zod/mini';

/**
 * What a page says of itself in schema.org's words, read through schemas: whatever is missing, of another shape or
 * hostile costs only itself.
 */

/** A schema.org value may stand alone or in a list. */
function listOf<T>(schema: z.ZodMiniType<T>): z.ZodMiniType<T[]> {
  return z.pipe(
    z._default(z.unknown(), []),
    z.transform((value: unknown) =>
      (Array.isArray(value) ? value : [value]).slice(0, 100).flatMap((one) => {
        const read = schema.safeParse(one);
        return read.success ? [read.data] : [];
      }),
    ),
  );
}

const Words = z.string().check(z.maxLength(20_000));
/** Text, or a node with a name or an address. */
const Named = z.union([
  z.pipe(
    Words,
    z.transform((name: string): NamedNode => ({ name: [name], '@id': null, url: [], '@type': [] })),
  ),
  z.pipe(
    z.object({
      '@type': listOf(Words),
      '@id': z.catch(z.nullable(Words), null),
      name: listOf(Words),
      url: listOf(Words),
    }),
    z.transform((node): NamedNode => node),
  ),
]);
export type NamedNode = {
  readonly '@type': string[];
  readonly '@id': string | null;
  readonly name: string[];
  readonly url: string[];
};

const Node = z.object({
  '@type': listOf(Words),
  '@id': z.catch(z.nullable(Words), null),
  headline: listOf(Words),
  alternativeHeadline: listOf(Words),
  name: listOf(Words),
  description: listOf(Words),
  url: listOf(Words),
  mainEntityOfPage: listOf(Named),
  datePublished: listOf(Words),
  dateModified: listOf(Words),
  dateCreated: listOf(Words),
  uploadDate: listOf(Words),
  author: listOf(Named),
  creator: listOf(Named),
  publisher: listOf(Named),
  sourceOrganization: listOf(Named),
  articleSection: listOf(Words),
  articleBody: listOf(Words),
  inLanguage: listOf(Words),
  genre: listOf(Words),
  isAccessibleForFree: listOf(z.union([z.boolean(), Words])),
  itemListElement: listOf(
    z.object({ position: listOf(z.union([z.number(), Words])), name: listOf(Words), item: listOf(Named) }),
  ),
  claimReviewed: listOf(Words),
  itemReviewed: listOf(z.object({ author: listOf(Named), name: listOf(Words) })),
  reviewRating: listOf(z.object({ alternateName: listOf(Words), name: listOf(Words) })),
  caption: listOf(Words),
  creditText: listOf(Words),
});

export type JsonLdNode = z.infer<typeof Node> & { readonly policies: readonly (readonly [string, string])[] };

/** Longer than this it is data for a script, not words about the page. */
const LONGEST = 1_000_000;
/** Nodes read of one page: a page of thousands costs no more than one of a few. */
const MOST_NODES = 500;

/** All JSON-LD nodes of a page, those inside `@graph` and lists among them, in document order. */
export function readJsonLd(doc: globalThis.Document): JsonLdNode[] {
  const nodes: JsonLdNode[] = [];
  for (const script of doc.querySelectorAll('script[type="application/ld+json" i]')) {
    const source = script.textContent ?? '';
    if (source.length <= LONGEST) collect(parseLoosely(source) ?? salvage(source), nodes, 0);
  }
  return nodes;
}

const INNER = [
  '@graph',
  'mainEntity',
  'mainEntityOfPage',
  'liveBlogUpdate',
  'subjectOf',
  'breadcrumb',
  'publisher',
  'author',
];

function collect(value: unknown, nodes: JsonLdNode[], depth: number): void {
  if (depth > 4 || nodes.length >= MOST_NODES || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const one of value) collect(one, nodes, depth);
    return;
  }
  const node = value as Readonly<Record<string, unknown>>;
  const read = Node.safeParse(node);
  if (read.success && read.data['@type'].length > 0) nodes.push({ ...read.data, policies: policiesOf(node) });
  for (const key of INNER) if (Object.hasOwn(node, key)) collect(node[key], nodes, depth + 1);
}

/** Pages a publisher declares its rules on: schema.org and the Trust Project. */
const POLICIES = [
  'publishingPrinciples',
  'correctionsPolicy',
  'ethicsPolicy',
  'masthead',
  'missionCoveragePrioritiesPolicy',
  'ownershipFundingInfo',
  'unnamedSourcesPolicy',
  'verificationFactCheckingPolicy',
  'actionableFeedbackPolicy',
  'diversityPolicy',
  'noBylinesPolicy',
];

function policiesOf(node: Readonly<Record<string, unknown>>): [string, string][] {
  return POLICIES.flatMap((property) => {
    if (!Object.hasOwn(node, property)) return [];
    return listOf(Named)
      .parse(node[property])
      .flatMap(({ name, url, '@id': id }) => [...url, ...(id === null ? [] : [id]), ...name].slice(0, 1))
      .map((address): [string, string] => [property, address]);
  });
}

/** JSON as pages write it: in comments or CDATA, with raw line breaks in strings or a comma too many. Null where it is broken otherwise. */
function parseLoosely(source: string): unknown {
  const json = source
    .replace(/^\s*(?:\/\*\s*)?(?:<!\[CDATA\[|<!--)(?:\s*\*\/)?/, '')
    .replace(/(?:\/\*\s*)?(?:\]\]>|-->)(?:\s*\*\/)?\s*$/, '')
    .replace(/\s*;\s*$/, '');
  const tries = [() => json, () => mend(json)];
  for (const attempt of tries) {
    try {
      return JSON.parse(attempt());
    } catch {
      // Broken in a way the next attempt may mend; a page whose JSON-LD cannot be read is read without it.
    }
  }
  return null;
}

const PLAIN = ['datePublished', 'dateModified', 'headline'];

/** What can still be read of JSON that is broken beyond mending: the first of each plain field. */
function salvage(source: string): unknown {
  const type = /"@type"\s*:\s*"(\w*(?:Article|Posting))"/.exec(source)?.[1];
  if (type === undefined) return null;
  const fields = PLAIN.flatMap((field) => {
    const value = new RegExp(`"${field}"\\s*:\\s*"([^"\\\\]{1,300})"`).exec(source)?.[1];
    return value === undefined ? [] : [[field, value]];
  });
  return { '@type': type, ...Object.fromEntries(fields) };
}

function mend(json: string): string {
  return json
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/,\s*([}\]])/g, '$1')
    .replace(/\\(?!["\\/bfnrtu])/g, '\\\\');
}
