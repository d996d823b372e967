/** An address in its parts; the pure rooms have no `URL`. `host` is without `www.` and port. */
export type WebAddress = { readonly host: string; readonly path: string };

/** Parses an absolute http(s) address; null where it is none. */
export function parseWebAddress(href: string | null): WebAddress | null {
  const [, host, path] =
    /^https?:\/\/(?:[^/?#@]*@)?(?:www\.)?([^/?#:]+)(?::\d+)?([^?#]*)/i.exec(href ?? '') ?? [];
  return host === undefined ? null : { host: host.toLowerCase(), path: path || '/' };
}
