/** Replaces all the domains of sentences of one language by the sentences that a face says: the others stay out of its bundle. */
'use strict';

const path = require('node:path');
const { loadTypeScript } = require('./load-typescript.js');

const ROOT = path.join(__dirname, '..');

/**
 * @param {Record<string, unknown>} sentences by code
 * @param {readonly string[]} chosen codes, or their beginnings where they end with a dot
 */
function pick(sentences, chosen) {
  const isChosen = (code) => chosen.some((one) => (one.endsWith('.') ? code.startsWith(one) : code === one));
  return Object.fromEntries(Object.entries(sentences).filter(([code]) => isChosen(code)));
}

/**
 * The sentences of a language that a face keeps, as one domain.
 * @param {string} list the file that exports `SENTENCES`, from the project folder
 * @param {string} domains the file that exports every domain, from the project folder
 */
function keptSentences(list, domains) {
  const { SENTENCES } = loadTypeScript(list);
  const kept = { constats: {}, problemes: {}, phrases: {} };
  for (const domain of Object.values(loadTypeScript(domains))) {
    for (const part of Object.keys(kept)) Object.assign(kept[part], pick(domain[part], SENTENCES[part]));
  }
  return kept;
}

/** The loader of core/messages/fr/index.ts and en/index.ts; option `list`: the file that exports `SENTENCES`. */
function sentencesLoader() {
  const { list } = this.getOptions();
  this.addContextDependency(path.dirname(this.resourcePath));
  this.addDependency(path.join(ROOT, list));
  return `export const said = ${JSON.stringify(keptSentences(list, path.relative(ROOT, this.resourcePath)))};`;
}

module.exports = sentencesLoader;
module.exports.keptSentences = keptSentences;
