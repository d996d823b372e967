import { findAgency } from './find-agency.ts';
import type { Facts } from './finding.ts';
import { registrableDomain } from './registrable-domain.ts';

/**
 * Whether a name is the publisher's own: "told the Guardian" in the Guardian is not another outlet.
 *
 * Compared with the page's name, the list's name and the host; an agency by its mark and by its name.
 */
export function isOwnName(name: string, { reading, publisher }: Facts): boolean {
  const { publisher: page } = reading.article;
  const agency = findAgency(name);
  const names = [name, ...(agency === null ? [] : [agency.mark, agency.name])].map(fold);
  const own = [page.name ?? '', publisher?.name ?? ''].map(fold);
  const host = fold(registrableDomain(page.host).replace(/\.[a-z.]+$/, ''));
  return names.some((words) => own.some((mine) => isAlike(words, mine, 4)) || isAlike(words, host, 5));
}

/** Equal, or one within the other where both are long enough to be no chance. */
function isAlike(a: string, b: string, letters: number): boolean {
  if (a.length < 2 || b.length < 2) return false;
  return a === b || (Math.min(a.length, b.length) >= letters && (a.includes(b) || b.includes(a)));
}

function fold(words: string): string {
  return words
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}
