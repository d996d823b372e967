/** Where a link leads, from the reader's options: `{words}`, `{url}` and `{name}` are filled in, percent-encoded. */
export type TraceTemplate = { readonly name: string; readonly url: string };

/** What the reader wants to follow to its origin. A part that is not there drops the templates that need it. */
export type TraceTarget = {
  /** The words of a quote or claim, or the headline. */
  readonly words?: string | null;
  /** The article's address. */
  readonly url?: string | null;
  /** A source's name. */
  readonly name?: string | null;
};

/** A plain link, followed only by the reader's click. `name` is its template's. */
export type TraceLink = { readonly name: string; readonly href: string };

/** Search engines match no phrase longer than this, and many quotes are cut or mended further on. */
const WORDS = 12;

/**
 * Links by which a reader can look for the origin of words, a source or the article (SIFT: trace to the original).
 *
 * A template that is no http(s) address, or that asks for what the target does not have, gives no link.
 */
export function toTraceLinks(templates: readonly TraceTemplate[], target: TraceTarget): TraceLink[] {
  const parts: Readonly<Record<string, string | null>> = {
    words: phrase(target.words ?? ''),
    url: target.url?.split('#')[0] || null,
    name: target.name?.trim() || null,
  };
  return templates.flatMap(({ name, url }) => {
    if (!/^https?:\/\/[^/]/i.test(url)) return [];
    const wanted = [...url.matchAll(/\{(words|url|name)\}/g)].map(([, part]) => part ?? '');
    if (wanted.length === 0 || wanted.some((part) => parts[part] === null)) return [];
    const href = url.replace(/\{(words|url|name)\}/g, (_, part: string) =>
      encodeURIComponent(parts[part] ?? ''),
    );
    return [{ name, href }];
  });
}

/** The first words of the longest stretch without a bracketed insertion, an omission or a mark: the original has none. */
function phrase(words: string): string | null {
  const stretches = words.split(/\[[^\]]*\]|…|\.\.\.|["“”«»]/).map((part) => part.trim());
  const longest = stretches.reduce((best, part) => (part.length > best.length ? part : best), '');
  return longest === '' ? null : longest.split(/\s+/).slice(0, WORDS).join(' ');
}
