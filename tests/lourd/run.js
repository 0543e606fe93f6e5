/** Runs the heavy tests (`npm run test:lourd`): builds the faces, finds or installs the browser and LibreOffice, then Jest. */
'use strict';

const path = require('node:path');
const { ensureInstalled } = require('../../bin/install.js');
const { closingLine, runJest, runNode } = require('../../bin/run-jest.js');
const { installMissing } = require('./programs.js');

const ROOT = path.join(__dirname, '..', '..');

/** Ends with the closing line of a run that could not start. */
function giveUp(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.stdout.write(`${closingLine(null)}\n`);
  return 1;
}

async function main(args) {
  if (!ensureInstalled(ROOT, 'complet'))
    return giveUp("Les outils de test ne sont pas installés : lancez d'abord npm test.");
  const missing = installMissing();
  if (missing.length > 0) {
    const sentence = `Programmes absents de cette machine : ${missing.join(', ')}.`;
    if (process.env.CI) return giveUp(`${sentence} En intégration continue, c'est un échec.`);
    process.stderr.write(`${sentence} Les tests qui en ont besoin sont sautés.\n`);
  }
  const built = await runNode('node_modules/webpack-cli/bin/cli.js', ['--mode', 'production'], process.env);
  if (built !== 0) return giveUp("Les faces n'ont pas pu être construites (npm run build).");
  return runJest(['--config', path.join(__dirname, 'jest.config.js'), '--runInBand', ...args]);
}

main(process.argv.slice(2)).then((code) => process.exit(code));
