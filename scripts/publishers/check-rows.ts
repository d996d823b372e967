import { AGREED, CORRECTIONS, OPERATORS } from './corrections.ts';

/** One host of a source list, after correction. `country` is ISO 3166-1 alpha-2. */
export type Row = {
  readonly host: string;
  readonly outlet: string;
  readonly operator: string | null;
  readonly country: string | null;
  readonly languages: readonly string[];
};

/** `www.` and its kin are how a browser gets to the same outlet. */
export function bareHost(host: string): string {
  return host.toLowerCase().replace(/^(?:www\d*|m|amp)\./, '');
}

/** The row with its corrections; an operator that only repeats the outlet is no operator. */
export function corrected(row: Row): Row {
  const { outlet, operator, languages } = { ...row, ...CORRECTIONS[row.host] };
  // The list's footnote stars: their notes are not in it, and the names stand without them.
  const named = operator?.replace(/\*+$/, '').trim() || null;
  const known = named === null ? null : (OPERATORS[named] ?? named);
  const repeated = known !== null && fold(known) === fold(outlet);
  return { ...row, host: bareHost(row.host), outlet, operator: repeated ? null : known, languages };
}

/** Why a machine refuses the row; null where it does not. */
export function refusal(row: Row): string | null {
  if (!/^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/.test(row.host)) return 'not a host name';
  if (row.country === null) return 'no such country';
  for (const name of [row.outlet, row.operator ?? 'x']) {
    if (name.trim() === '' || /[:*|]|^[^\p{L}\p{N}]/u.test(name.replace(/\bUA:/g, '')))
      return 'a label, not a name';
    if (name.split('(').length !== name.split(')').length) return 'the name is cut off';
  }
  if (!agrees(row) && !AGREED.has(row.host))
    return 'neither the outlet’s nor the operator’s name agrees with the host';
  return null;
}

/**
 * Whether the host could be the outlet's: it shares four letters in a row with the name of the outlet or its
 * operator, holds one of their short words whole, or is made of initials.
 */
function agrees({ host, outlet, operator }: Row): boolean {
  const labels = fold(host.replace(/\.[^.]+$/, '').replaceAll('.', ''));
  return [outlet, operator ?? ''].some((name) => {
    const letters = fold(name);
    for (let i = 0; i + 4 <= letters.length; i++) if (labels.includes(letters.slice(i, i + 4))) return true;
    const words = name.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
    const initials = fold(words.map((word) => word.charAt(0)).join(''));
    const short = words.some((word) => word.length >= 2 && word.length <= 3 && labels.includes(fold(word)));
    return short || (initials.length >= 3 && labels.includes(initials.slice(0, 3)));
  });
}

function fold(words: string): string {
  return words
    .normalize('NFD')
    .replace(/ł/gi, 'l')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}
