import type { ComponentChildren, JSX } from 'preact';
import { toAddress } from '../../lib/article/assemble-text.ts';

/** A link to an address that the page gave, followed only by the reader's click; its words alone where it is no http(s) one. */
export function WebLink({ href, children }: { href: string; children: ComponentChildren }): JSX.Element {
  const address = toAddress(href, null);
  if (address === null) return <>{children}</>;
  return (
    <a href={address} target="_blank" rel="noreferrer noopener">
      {children}
    </a>
  );
}
