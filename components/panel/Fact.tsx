import type { ComponentChildren, JSX } from 'preact';

/** A fact of the article in a list of them. */
export function Fact({ name, children }: { name: string; children: ComponentChildren }): JSX.Element {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}
