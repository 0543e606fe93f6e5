#!/usr/bin/env node
/** Launcher of the generator of workbook templates: bundles its TypeScript in memory and runs it. */
const Module = require('node:module');
const { join } = require('node:path');
const { buildSync } = require('esbuild');

const entry = join(__dirname, 'generateur', 'classeurs.ts');
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
bundle.exports.writeTemplates(process.argv[2] ?? join(__dirname, 'classeurs')).catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
