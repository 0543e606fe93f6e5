/** Lets the build ask our own TypeScript for what it must emit (metadata, stubs), instead of repeating the catalogue. */
'use strict';

const { buildSync } = require('esbuild');
const Module = require('node:module');
const path = require('node:path');

/**
 * Bundles a host-free TypeScript file in memory and gives its exports.
 * @param {string} place path from the project folder
 */
function loadTypeScript(place) {
  const file = path.join(__dirname, '..', place);
  const { outputFiles } = buildSync({
    entryPoints: [file],
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    logLevel: 'silent',
  });
  const loaded = new Module(file);
  loaded.paths = Module._nodeModulePaths(path.dirname(file));
  loaded._compile(outputFiles[0].text, `${file}.cjs`);
  return loaded.exports;
}

module.exports = { loadTypeScript };
