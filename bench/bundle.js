/** Bundles one TypeScript entry of the benchmark with esbuild and returns the path of the runnable file (nothing is compiled beforehand). */
'use strict';
const { mkdirSync, renameSync, writeFileSync } = require('node:fs');
const { join, resolve } = require('node:path');
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
  const outfile = join(OUTPUT, `${entry.replace(/\.ts$/, '').replace(/[\\/]/g, '-')}.cjs`);
  const { outputFiles } = buildSync({
    entryPoints: [join(__dirname, entry)],
    write: false,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    external: ['@duckdb/*', 'esbuild'],
    logLevel: 'error',
  });
  // Another run may be loading the same bundle: it is replaced at once.
  mkdirSync(OUTPUT, { recursive: true });
  const written = `${outfile}.${process.pid}`;
  writeFileSync(written, outputFiles[0].contents);
  renameSync(written, outfile);
  return outfile;
}

module.exports = { bundle, ROOT };
