#!/usr/bin/env node
/** `npm run mesure:entetes [-- --details]`: how well unseen headers are mapped, on files kept apart while tuning. */
'use strict';
const { join, resolve } = require('node:path');
const { buildSync } = require('esbuild');

const ROOT = resolve(__dirname, '..', '..', '..');
const outfile = join(ROOT, '.suivi-vae', 'mesure', 'entetes.cjs');
buildSync({
  entryPoints: [join(__dirname, 'mesurer.ts')],
  outfile,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  logLevel: 'error',
});
process.exitCode = require(outfile).main(process.argv.slice(2));
