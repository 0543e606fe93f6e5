/** webpack plugin: adds files to the output, each computed from the sources at that moment. */
'use strict';

const { transformSync } = require('esbuild');
const fs = require('node:fs');
const path = require('node:path');

const ROOT = path.join(__dirname, '..');

class EmitPlugin {
  /**
   * @param {Record<string, () => string | Buffer>} files output name -> how to make its content
   * @param {string[]} watched paths from the project folder: a change makes the files again
   */
  constructor(files, watched = []) {
    this.files = files;
    this.watched = watched;
  }

  apply(compiler) {
    const { RawSource } = compiler.webpack.sources;
    compiler.hooks.thisCompilation.tap('EmitPlugin', (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'EmitPlugin', stage }, () => {
        for (const place of this.watched) compilation.fileDependencies.add(path.join(ROOT, place));
        for (const [name, make] of Object.entries(this.files)) compilation.emitAsset(name, new RawSource(make()));
      });
    });
  }
}

/** A file of the project as it is. */
function copy(place) {
  return () => fs.readFileSync(path.join(ROOT, place));
}

/** Style sheets as one, without their comments and blanks. */
function styles(...places) {
  const text = () => places.map((place) => fs.readFileSync(path.join(ROOT, place), 'utf8')).join('\n');
  return () => transformSync(text(), { loader: 'css', minify: true, target: 'chrome80' }).code.trim();
}

module.exports = { EmitPlugin, copy, styles };
