/** Bundles one TypeScript entry of the benchmark with esbuild and returns the path of the runnable file (nothing is compiled beforehand). */
'use strict';
const { join, basename, resolve } = require('node:path');
const { buildSync } = require('esbuild');

const ROOT = resolve(__dirname, '..');
/** Ignored by git, and inside the checkout so that `require` finds its node_modules. */
const OUTPUT = join(ROOT, '.suivi-vae', 'bench');

/**
 * Bundles `bench/<entry>` for Node and returns the bundle's absolute path. Native and data-heavy packages stay outside the bundle.
 * @param {string} entry path of a .ts file relative to bench/
 * @returns {string}
 */
function bundle(entry) {
  const name = entry.replace(/\.ts$/, '').replace(/[\\/]/g, '-');
  const outfile = join(OUTPUT, `${basename(name)}.cjs`);
  buildSync({
    entryPoints: [join(__dirname, entry)],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    external: ['@duckdb/*', 'esbuild'],
    logLevel: 'error',
  });
  return outfile;
}

module.exports = { bundle, ROOT };
