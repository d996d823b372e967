import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** What a scorer or benchmark exits with when there is nothing to measure on: `npm run bench` calls it skipped. */
export const SKIPPED = 3;

/**
 * A path among the labelled corpora, which are not part of the repository: `SIDELIGHT_SHARED` names their folder.
 * Ends the program with one line where it is not there.
 */
export function labelled(path: string): string {
  const folder = process.env.SIDELIGHT_SHARED;
  const found = folder === undefined ? null : join(folder, path);
  if (found !== null && existsSync(found)) return found;
  console.error(`skipped: needs ${path} under the folder that SIDELIGHT_SHARED names`);
  process.exit(SKIPPED);
}
