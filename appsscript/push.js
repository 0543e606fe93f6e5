/** `npm run sheets:push [-- --controle-de-nuit]`: builds the script and its sidebar, then hands them to Google with clasp. */
'use strict';

const { spawnSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');
const { loadTypeScript } = require('../webpack/load-typescript.js');

const ROOT = path.join(__dirname, '..');
/** What clasp says when nobody is logged in, when the script is not theirs, when the Apps Script API is off. */
const FAILURES = [
  [/No credentials found|not logged in|invalid_grant/i, 'faces.pousser.connexion'],
  [/has not enabled the Apps Script API/i, 'faces.pousser.api'],
  [/PERMISSION_DENIED|caller does not have permission|not found/i, 'faces.pousser.refus'],
];

/** @param {string} code @param {Record<string, string>} [slots] */
function say(code, slots = {}) {
  return loadTypeScript('core/messages/index.ts').phrase(code, slots);
}

/** Runs a program of node_modules. @returns {{ status: number | null, output: string }} */
function run(program, args, env = {}) {
  const result = spawnSync(process.execPath, [path.join(ROOT, 'node_modules', program), ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  return { status: result.status, output: `${result.stdout ?? ''}${result.stderr ?? ''}` };
}

/** What the command does outside itself; a test replaces it. */
const TOOLS = {
  hasProject: () => fs.existsSync(path.join(ROOT, '.clasp.json')),
  build: (withNights) =>
    run(
      'webpack-cli/bin/cli.js',
      ['--mode', 'production', '--config-name', 'appsscript', '--config-name', 'sidebar'],
      // Where .clasp.json says that the files are.
      { SUIVI_VAE_DIST: path.join(ROOT, 'dist'), SUIVI_VAE_CONTROLE_DE_NUIT: withNights ? '1' : '' },
    ),
  // The manifest is ours: clasp would ask before replacing it.
  push: () => run('@google/clasp/build/src/index.js', ['push', '--force']),
  tell: (sentence) => void process.stderr.write(`${sentence}\n`),
};

/**
 * @param {string[]} args
 * @param {typeof TOOLS} [tools]
 * @returns {number} 0 done; 1 explained on stderr; 2 wrong usage
 */
function pushSheets(args, tools = TOOLS) {
  const unknown = args.find((arg) => arg !== '--controle-de-nuit');
  if (unknown !== undefined) {
    tools.tell(say('faces.pousser.usage', { option: unknown }));
    return 2;
  }
  // Asked first: nobody waits for a build that cannot be handed over.
  if (!tools.hasProject()) {
    tools.tell(say('faces.pousser.sansProjet'));
    return 1;
  }
  const built = tools.build(args.includes('--controle-de-nuit'));
  if (built.status !== 0) {
    tools.tell(`${say('faces.pousser.construction')}\n${built.output.trim()}`);
    return 1;
  }
  const pushed = tools.push();
  if (pushed.status === 0) {
    tools.tell(say('faces.pousser.fait'));
    return 0;
  }
  const found = FAILURES.find(([words]) => words.test(pushed.output));
  tools.tell(found === undefined ? `${say('faces.pousser.echec')}\n${pushed.output.trim()}` : say(found[1]));
  return 1;
}

module.exports = { pushSheets };

if (require.main === module) process.exitCode = pushSheets(process.argv.slice(2));
