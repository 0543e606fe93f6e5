/** webpack plugin: appends text to the finished bundle, where a minimiser can no longer take its comments away. */
'use strict';

class AppendPlugin {
  /** @param {() => string} make */
  constructor(make) {
    this.make = make;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('AppendPlugin', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'AppendPlugin', stage }, (assets) => {
        for (const name of Object.keys(assets)) {
          if (!name.endsWith('.js')) continue;
          compilation.updateAsset(name, (source) => new sources.ConcatSource(source, '\n', this.make()));
        }
      });
    });
  }
}

module.exports = { AppendPlugin };
