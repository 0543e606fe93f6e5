/** webpack plugin: puts the bundle and the style inside one HTML page, with their hashes where the page asks for a CSP. */
'use strict';

const { createHash } = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');

const ROOT = path.join(__dirname, '..');

/** A CSP source for an inline text: its SHA-256 (CSP Level 3, "hash-source"). */
function hashSource(text) {
  return `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;
}

/** Makes a script safe inside <script>: only string and regular expression literals can hold these (HTML, 4.12.1.3). */
function insideScript(code) {
  return code.replace(/<\/(script)/gi, '<\\/$1').replace(/<!--/g, '<\\!--');
}

/** The atelier's policy: nothing from anywhere, nothing to anywhere, only our own script and style (hosts.md). */
function policy(script, style) {
  return [
    "default-src 'none'",
    `script-src ${hashSource(script)}`,
    `style-src ${hashSource(style)}`,
    'worker-src blob:',
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** Data inside a page: JSON that cannot end its own element (HTML, 4.12.1.3). */
function insideData(json) {
  return json.replace(/</g, '\\u003c');
}

/**
 * Fills a page: `<style data-inline>`, `<script data-inline>`, `{{csp}}`, and `<script type="application/json" id="..."
 * data-inline>`, which is data: no policy needs to allow it.
 * @param {string} page
 * @param {string} script
 * @param {string} style
 * @param {Record<string, string>} data JSON texts, by id
 */
function fillPage(page, script, style, data = {}) {
  const code = insideScript(script);
  return page
    .replace(
      /(<script type="application\/json" id="([\w-]+)") data-inline>/g,
      (_, tag, id) => `${tag}>${insideData(data[id])}`,
    )
    .replace('{{csp}}', () => policy(code, style))
    .replace('<style data-inline></style>', () => `<style>${style}</style>`)
    .replace('<script data-inline></script>', () => `<script>${code}</script>`);
}

class SinglePagePlugin {
  /**
   * @param {{page: string, output: string, styles: () => string, data?: Record<string, () => string>}} options
   *   page: path from the project folder
   */
  constructor({ page, output, styles, data = {} }) {
    this.page = path.join(ROOT, page);
    this.output = output;
    this.styles = styles;
    this.data = data;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('SinglePagePlugin', (compilation) => {
      // After the minimiser: the hash is that of the final bytes.
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'SinglePagePlugin', stage }, (assets) => {
        const [name] = Object.keys(assets).filter((asset) => asset.endsWith('.js'));
        compilation.fileDependencies.add(this.page);
        const page = fs.readFileSync(this.page, 'utf8');
        const data = Object.fromEntries(Object.entries(this.data).map(([id, make]) => [id, make()]));
        const html = fillPage(page, assets[name].source().toString(), this.styles(), data);
        compilation.emitAsset(this.output, new sources.RawSource(html));
        compilation.deleteAsset(name);
      });
    });
  }
}

module.exports = { SinglePagePlugin, fillPage, insideScript };
