#!/usr/bin/env node
/** Writes the generated pages of the documentation (`npm run docs`). */
const Module = require('node:module');
const { writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { buildSync } = require('esbuild');

const entry = join(__dirname, 'generateur', 'pages.ts');
const { outputFiles } = buildSync({
  entryPoints: [entry],
  bundle: true,
  write: false,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  logLevel: 'error',
});
const bundle = new Module(entry, module);
bundle.filename = entry;
bundle.paths = Module._nodeModulePaths(__dirname);
bundle._compile(outputFiles[0].text, entry);
for (const [path, page] of Object.entries(bundle.exports.pages)) writeFileSync(join(__dirname, path), page());
