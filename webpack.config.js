/** webpack: builds the three faces, each in its own folder dist/<face>/; esbuild is the only transpiler. */
const fs = require('node:fs');
const path = require('node:path');
const { EsbuildPlugin } = require('esbuild-loader');
const { parseNumber } = require('office-addin-cli/lib/parse');
const { certificates } = require('./addin/start/places.js');
const { AppendPlugin } = require('./webpack/append-plugin.js');
const { EmitPlugin, copy, styles } = require('./webpack/emit-plugin.js');
const { exampleRegion } = require('./webpack/example-region.js');
const { loadTypeScript } = require('./webpack/load-typescript.js');
const { SinglePagePlugin } = require('./webpack/single-page-plugin.js');

/** The host that manifest.xml names until a build replaces it. */
const LOCAL_HOST = 'https://localhost:3000/';
/** Where the faces are written: dist/, or the folder that a test chooses. */
const OUTPUT = path.resolve(__dirname, process.env.SUIVI_VAE_DIST ?? 'dist');
const EXAMPLES_LOADER = path.join(__dirname, 'webpack', 'examples-loader.js');
const PORT = parseNumber(process.env.SUIVI_VAE_PORT ?? '3000', 'SUIVI_VAE_PORT doit être un nombre.');

/** manifest.xml for the host where dist/addin/ will be served (SUIVI_VAE_HOTE, https, central deployment). */
function manifest() {
  const host = (process.env.SUIVI_VAE_HOTE ?? LOCAL_HOST).replace(/\/*$/, '/');
  if (!/^https:\/\/[^/\s]+\//.test(host)) throw new Error(`SUIVI_VAE_HOTE doit être une adresse https : ${host}`);
  return fs.readFileSync(path.join(__dirname, 'manifest.xml'), 'utf8').replaceAll(LOCAL_HOST, host);
}

/** What a nightly check needs more than the panel: making triggers. Asked for on demand only (SUIVI_VAE_CONTROLE_DE_NUIT=1). */
const TRIGGER_SCOPE = 'https://www.googleapis.com/auth/script.scriptapp';

/** appsscript.json with the least scopes, and that of triggers when it is asked for. */
function scriptManifest() {
  const settings = JSON.parse(fs.readFileSync(path.join(__dirname, 'appsscript', 'appsscript.json'), 'utf8'));
  if (process.env.SUIVI_VAE_CONTROLE_DE_NUIT === '1') settings.oauthScopes.push(TRIGGER_SCOPE);
  return `${JSON.stringify(settings, null, 2)}\n`;
}

const PANE_STYLES = ['pane/pane.css', 'pane/looks.css', 'pane/frame.css'];
const paneStyles = styles(...PANE_STYLES);

/** Every domain of sentences, in each language. */
const DOMAINS = ['fr', 'en'].map((language) => path.join(__dirname, 'core', 'messages', language, 'index.ts'));
/** Pages carry neither what the command line alone says, nor the English of reports, which are in French. */
const PAGE_SENTENCES = {
  test: DOMAINS,
  loader: path.join(__dirname, 'webpack', 'left-out-loader.js'),
  options: { list: 'pane/sentences.ts' },
};

/** What every face shares. @param {string} target the oldest language level of its engine */
function face(name, target, { mode }) {
  return {
    name,
    mode,
    target: ['web', target],
    devtool: mode === 'development' ? 'inline-source-map' : false,
    output: { path: path.join(OUTPUT, name), filename: '[name].js', clean: true },
    resolve: { extensions: ['.ts', '.mjs', '.js', '.json'] },
    module: {
      rules: [
        { test: /\.ts$/, loader: 'esbuild-loader', options: { target } },
        { test: /[\\/]core[\\/]values[\\/].*\.ts$/, enforce: 'post', loader: EXAMPLES_LOADER },
      ],
    },
    optimization: { minimizer: [new EsbuildPlugin({ target, legalComments: 'inline' })] },
    performance: false, // sizes are held by tests, which fail, where webpack only warns
    stats: 'errors-warnings',
  };
}

/** https with the certificates that Excel trusts, where they were made; else with one that it must be told to accept. */
function trustedServer() {
  const files = certificates();
  return files === null ? 'https' : { type: 'https', options: files };
}

/** Excel: one page for the pane, the commands and the cell functions. */
function addin(options) {
  const base = face('addin', 'es2020', options);
  const metadata = (language) => () =>
    JSON.stringify(loadTypeScript('addin/functionsMetadata.ts').functionsMetadata(language), null, 2);
  const icons = [16, 32, 80].map((size) => `assets/icon-${size}.png`);
  const files = {
    'manifest.xml': manifest,
    'taskpane.html': copy('addin/taskpane.html'),
    'aide.html': copy('addin/aide.html'),
    'pane.css': paneStyles,
    'functions.json': metadata('fr'),
    'functions.en.json': metadata('en'),
    ...Object.fromEntries(icons.map((icon) => [icon, copy(`addin/${icon}`)])),
  };
  const watched = ['manifest.xml', 'addin/taskpane.html', 'addin/aide.html', ...PANE_STYLES];
  return {
    ...base,
    entry: { taskpane: './addin/taskpane.ts' },
    module: { rules: [...base.module.rules, PAGE_SENTENCES] },
    plugins: [new EmitPlugin(files, watched)],
    devServer: {
      host: 'localhost',
      port: PORT,
      server: trustedServer(),
      hot: false,
      liveReload: false,
      client: false,
      static: false,
    },
  };
}

/** Sheets, server side: a bare engine; the bundle is one variable, its entry points are appended as plain functions. */
function appsscript(options) {
  const base = face('appsscript', 'es2019', options);
  return {
    ...base,
    entry: { Code: './appsscript/Code.ts' },
    devtool: false,
    module: {
      rules: [
        ...base.module.rules,
        {
          test: DOMAINS,
          loader: path.join(__dirname, 'webpack', 'sentences-loader.js'),
          options: { list: 'appsscript/sentences.ts' },
        },
        // What a module of the core does when it loads concerns itself alone (zod's settings): unused, it stays out.
        { test: /[\\/]core[\\/]/, sideEffects: false },
      ],
    },
    output: {
      ...base.output,
      // A property, not a variable: variables are renamed.
      library: { name: 'SuiviVae', type: 'global' },
      chunkFormat: 'array-push',
      globalObject: 'globalThis',
      clean: { keep: /^Panneau\.html$/ },
    },
    optimization: {
      minimize: true,
      // Lowers the whole chunk, webpack's own lines included. Local names are shortened (docs/decisions/017-sheets-script.md)
      // and lines are short: administrators may compare two versions of this file.
      minimizer: [
        new EsbuildPlugin({
          target: 'es2019',
          // Nothing but SuiviVae and the functions appended after it is global in a script that others may add to.
          format: 'iife',
          legalComments: 'inline',
          minify: true,
          lineLimit: 160,
          charset: 'utf8',
        }),
      ],
    },
    plugins: [
      new EmitPlugin({ 'appsscript.json': scriptManifest }, ['appsscript/appsscript.json']),
      new AppendPlugin(() => loadTypeScript('appsscript/stubs.ts').appsScriptStubs()),
    ],
  };
}

/** A page that carries everything it needs. */
function singlePage(base, entry, filling) {
  return {
    ...base,
    entry: { page: entry },
    devtool: false,
    module: { rules: [...base.module.rules, PAGE_SENTENCES] },
    plugins: [new SinglePagePlugin({ styles: paneStyles, ...filling })],
  };
}

/** Sheets, sidebar: the pane inside one page, beside Code.js. */
function sidebar(options) {
  const base = { ...face('appsscript', 'es2020', options), name: 'sidebar', dependencies: ['appsscript'] };
  base.output = { ...base.output, clean: false };
  const filling = { page: 'appsscript/sidebar/page.html', output: 'Panneau.html' };
  return singlePage(base, './appsscript/sidebar/sidebar.ts', filling);
}

/** The atelier: one file that anyone can open; its script is its own worker's too. */
function atelier(options) {
  return singlePage(face('atelier', 'es2020', options), './atelier/atelier.ts', {
    page: 'atelier/page.html',
    output: 'suivi-vae.html',
    styles: styles(...PANE_STYLES, 'atelier/atelier.css'),
    data: { 'region-exemple': exampleRegion },
  });
}

module.exports = (_env, argv) => {
  const options = { mode: argv.mode ?? 'production' };
  return [addin, appsscript, sidebar, atelier].map((build) => build(options));
};
