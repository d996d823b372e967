import type { Token } from '../../text/tokens.ts';
import { classOf } from './en/word-classes.ts';

/** A paragraph's tokens with the closed classes of each, looked up once. */
export type Tagged = { readonly tokens: readonly Token[]; readonly classes: Int32Array };

export function tagWords(tokens: readonly Token[]): Tagged {
  const classes = new Int32Array(tokens.length);
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token?.kind === 'word') classes[i] = classOf(token.lower);
  }
  return { tokens, classes };
}

/** Whether token `i` is in any of the classes `bits`. */
export function hasClass({ classes }: Tagged, i: number, bits: number): boolean {
  return ((classes[i] ?? 0) & bits) !== 0;
}

export function isCapitalised(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false;
  const first = token.text.charAt(0);
  return first !== first.toLowerCase();
}
