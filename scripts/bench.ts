/**
 * `npm run bench`: every benchmark, one after the other. Timings belong here and never in a test.
 *
 *   npm run bench                all
 *   npm run bench -- dates       those whose name holds "dates"
 */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { SKIPPED } from './labelled.ts';

const wanted = process.argv[2] ?? '';
const names = readdirSync(import.meta.dirname).filter(
  (name) => /^bench-.*\.ts$/.test(name) && name.includes(wanted),
);
for (const name of names) {
  console.log(`\n── ${name}`);
  const done = spawnSync(process.execPath, [join(import.meta.dirname, name)], { stdio: 'inherit' });
  if (done.status !== 0 && done.status !== SKIPPED) process.exitCode = 1;
}
