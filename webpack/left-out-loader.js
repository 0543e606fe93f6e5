/** Webpack loader: the domains of sentences of one language, without those that a face never says. */
'use strict';

const path = require('node:path');
const { loadTypeScript } = require('./load-typescript.js');

const ROOT = path.join(__dirname, '..');

/**
 * The sentences of a language that a face carries, by domain and part.
 * @param {string} list the file that exports `isLeftOut`, from the project folder
 * @param {string} domains the file that exports every domain, in the folder of its language, from the project folder
 */
function carriedSentences(list, domains) {
  const { isLeftOut } = loadTypeScript(list);
  const language = path.basename(path.dirname(domains));
  const carried = (domain, part, sentences) =>
    Object.fromEntries(Object.entries(sentences).filter(([code]) => !isLeftOut(language, domain, part, code)));
  return Object.fromEntries(
    Object.entries(loadTypeScript(domains)).map(([domain, parts]) => [
      domain,
      Object.fromEntries(Object.entries(parts).map(([part, sentences]) => [part, carried(domain, part, sentences)])),
    ]),
  );
}

/** The loader of core/messages/fr/index.ts and en/index.ts; option `list`: the file that exports `isLeftOut`. */
function leftOutLoader() {
  const { list } = this.getOptions();
  this.addContextDependency(path.dirname(this.resourcePath));
  this.addDependency(path.join(ROOT, list));
  return Object.entries(carriedSentences(list, path.relative(ROOT, this.resourcePath)))
    .map(([domain, parts]) => `export const ${domain} = ${JSON.stringify(parts)};`)
    .join('\n');
}

module.exports = leftOutLoader;
module.exports.carriedSentences = carriedSentences;
