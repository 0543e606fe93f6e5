#!/usr/bin/env node
/** Launcher of the example-network generator: bundles its TypeScript in memory and runs it. */
const Module = require('node:module');
const { join } = require('node:path');
const { buildSync } = require('esbuild');

const entry = join(__dirname, 'generateur', 'reseau', 'main.ts');
const { outputFiles } = buildSync({
  entryPoints: [entry],
  bundle: true,
  write: false,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  // Required at run time: SheetJS is large and needs no bundling.
  external: ['xlsx'],
  logLevel: 'error',
});
const bundle = new Module(entry, module);
bundle.filename = entry;
bundle.paths = Module._nodeModulePaths(__dirname);
bundle._compile(outputFiles[0].text, entry);
bundle.exports.main(process.argv.slice(2), __dirname).then((code) => {
  process.exitCode = code;
});
