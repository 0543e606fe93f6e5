/** Brings node_modules to what the wish needs, telling the reader in French on stderr. */
'use strict';

const { spawnSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');
const { decide, writeStamp } = require('./install-state.js');
const { takeLock, declareUse, waitForUsers } = require('./install-lock.js');

/** One line of progress; stdout belongs to the command that follows. */
function say(sentence) {
  process.stderr.write(`${sentence}\n`);
}

/**
 * The npm that started us, else the one of the PATH.
 * @returns {{command: string, first: string[], shell: boolean}}
 */
function npmCommand() {
  const running = process.env.npm_execpath;
  if (running && /npm-cli\.c?js$/.test(running) && fs.existsSync(running)) {
    return { command: process.execPath, first: [running], shell: false };
  }
  // On Windows npm is a .cmd file, which only a shell starts; the arguments are our own constants.
  return { command: 'npm', first: [], shell: process.platform === 'win32' };
}

/**
 * The arguments of `npm ci`. --include=dev wins over NODE_ENV=production and over an `omit` setting.
 * @param {'execution'|'complet'} wish
 * @returns {string[]}
 */
function npmArguments(wish) {
  return ['ci', wish === 'complet' ? '--include=dev' : '--omit=dev', '--no-audit', '--no-fund', '--loglevel=error'];
}

/** Runs `npm ci` with its words on stderr; returns true when it succeeded. */
function runNpm(root, wish) {
  const npm = npmCommand();
  const result = spawnSync(npm.command, [...npm.first, ...npmArguments(wish)], {
    cwd: root,
    shell: npm.shell,
    stdio: ['ignore', 2, 2],
  });
  if (result.error) say(`npm n'a pas pu démarrer (${result.error.code}). Vérifiez que Node.js et npm sont installés.`);
  return result.status === 0;
}

/** Installs under the lock; returns false, after saying why, when it could not. */
function install(root, folder, wish) {
  waitForUsers(folder, () => say('Une autre commande de ce dossier travaille encore : attente de sa fin…'));
  say(
    wish === 'complet'
      ? 'Installation des outils de développement et de test (environ 670 Mo, une à trois minutes)…'
      : 'Première utilisation : installation de ce qui est nécessaire (environ 32 Mo, quelques secondes)…',
  );
  if (runNpm(root, wish)) {
    writeStamp(root, decide(root, wish));
    say('Installation terminée.');
    return true;
  }
  say("L'installation n'a pas abouti. Vérifiez la connexion à Internet (registre npm) puis relancez la même commande.");
  return false;
}

/**
 * Makes sure that node_modules holds what the wish needs, and declares that this process uses it until its end.
 * Nothing is downloaded, and the network is not touched, when the install is already right.
 * @param {string} root project folder
 * @param {'execution'|'complet'} wish
 * @returns {boolean} false when it could not (the reason was said on stderr)
 */
function ensureInstalled(root, wish) {
  if (!fs.existsSync(path.join(root, 'package-lock.json'))) {
    say(`Le fichier package-lock.json manque dans ${root} : ce dossier n'est pas une copie complète du projet.`);
    return false;
  }
  const folder = path.join(root, '.suivi-vae');
  const release = takeLock(folder, () => say('Une autre installation est en cours dans ce dossier : attente…'));
  try {
    const state = decide(root, wish);
    if (state.action === 'marquer') writeStamp(root, state);
    if (state.action === 'installer') {
      if (!release) {
        say(`Une installation est nécessaire, mais ${root} ne peut pas être modifié (droits, ou autre installation).`);
        return false;
      }
      if (!install(root, folder, wish)) return false;
    }
    if (release) declareUse(folder);
    return true;
  } finally {
    if (release) release();
  }
}

module.exports = { npmArguments, ensureInstalled };
