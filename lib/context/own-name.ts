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
  const own = [page.name ?? '', publisher?.name ?? ''].map(fold).filter((words) => words.length > 1);
  const host = fold(registrableDomain(page.host).replace(/\.[a-z.]+$/, ''));
  return names.some(
    (words) =>
      words.length > 1 &&
      (own.some(
        (mine) => mine === words || (words.length > 3 && (mine.includes(words) || words.includes(mine))),
      ) ||
        (host.length > 1 &&
          (host === words ||
            (words.length > 3 && (host.includes(words) || (host.length > 3 && words.includes(host))))))),
  );
}

function fold(words: string): string {
  return words
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}
