/**
 * Runs one of the project's scripts on the project's own Node, installing the packages first when the lockfile
 * asks for it. This file alone runs on whatever Node the machine has (18 or newer), with no packages.
 *
 *   node scripts/run.mjs scripts/start.ts [its arguments]
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const [script, ...args] = process.argv.slice(2);
if (script === undefined) {
  console.error('usage: node scripts/run.mjs SCRIPT [arguments]');
  process.exit(2);
}

const isWindows = process.platform === 'win32';
const bin = join(root, 'node_modules', '.bin');
const node = join(bin, isWindows ? 'node.exe' : 'node');
const stamp = join(root, 'node_modules', '.lockfile-sha256');
const wanted = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .digest('hex');

/** A linked node_modules (a second work tree) is somebody else's to bring up to date. */
const isLinked = existsSync(node) && lstatSync(join(root, 'node_modules')).isSymbolicLink();
const isCurrent = existsSync(node) && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted;

if (!isLinked && !isCurrent) {
  console.error('Installing the packages of package-lock.json …');
  // The packages' browsers of their own are never used; the `node` package installs in its preinstall script.
  const done = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: isWindows,
    env: { ...process.env, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1', PUPPETEER_SKIP_DOWNLOAD: '1' },
  });
  if (done.status !== 0 || !existsSync(node)) {
    console.error(
      'npm ci did not succeed. It needs the npm registry, and install scripts allowed (no --ignore-scripts).',
    );
    process.exit(1);
  }
  writeFileSync(stamp, wanted);
}

const done = spawnSync(node, [script, ...args], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, PATH: `${bin}${isWindows ? ';' : ':'}${process.env.PATH ?? ''}` },
});
process.exit(done.status ?? 1);
