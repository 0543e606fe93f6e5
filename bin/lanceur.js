/** Entry of `npm start` and `npm test`: installs what is missing, then runs the examples or the tests. */
'use strict';

require('./node-version.js').requireSupportedNode();

const path = require('node:path');
const { ensureInstalled } = require('./install.js');
const { closingLine, runJest, runNode } = require('./run-jest.js');

const ROOT = path.join(__dirname, '..');
const EXAMPLE = ['executer', 'templates/region-exemple/region.json'];
const EXAMPLE_OUTPUT = ['--sortie', 'resultats/region-exemple'];
/** The example network, beside the main job: it reads the results of providers in the base just made. */
const NETWORK = [
  ...['qualite', 'executer', 'templates/reseau-exemple'],
  ...['--sortie', 'resultats/reseau-exemple', '--base', 'resultats/region-exemple'],
];

/**
 * The arguments of the example run; the reader's own follow, and their --sortie replaces ours.
 * @param {string[]} args what came after `npm start --`
 * @returns {string[]}
 */
function startArguments(args) {
  const ownOutput = args.some((arg) => arg === '--sortie' || arg.startsWith('--sortie='));
  return [...EXAMPLE, ...(ownOutput ? [] : EXAMPLE_OUTPUT), ...args];
}

/**
 * Runs one of the two verbs.
 * @param {string[]} command the verb, then the reader's own arguments
 * @returns {Promise<number>} the exit code
 */
async function main([verb, ...args]) {
  if (verb === 'start') {
    if (!ensureInstalled(ROOT, 'execution')) return 1;
    const code = await runNode('bin/suivi-vae.js', startArguments(args), process.env);
    // With arguments of the reader's own, the main job alone: its output may be read by a program.
    return code !== 0 || args.length > 0 ? code : runNode('bin/suivi-vae.js', NETWORK, process.env);
  }
  if (verb === 'test') {
    if (ensureInstalled(ROOT, 'complet')) return runJest(args);
    process.stdout.write(`${closingLine(null)}\n`);
    return 1;
  }
  process.stderr.write('Utilisation : node bin/lanceur.js start [options] | test [options de Jest]\n');
  return 2;
}

module.exports = { startArguments };

if (require.main === module) {
  main(process.argv.slice(2)).then(
    (code) => process.exit(code),
    (error) => {
      process.stderr.write(`Erreur interne du lanceur : ${error && error.stack ? error.stack : error}\n`);
      process.exit(3);
    },
  );
}
