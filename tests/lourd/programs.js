/** The programs of the machine that heavy tests use: where they are, and how to install them on Debian. */
'use strict';

const { spawnSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');

/** Program -> Debian package that brings it. */
const PACKAGES = { chromium: 'chromium', soffice: 'libreoffice-calc', pdftoppm: 'poppler-utils' };

/**
 * Path of a program, or null when it is not installed.
 * @param {keyof typeof PACKAGES} name
 * @returns {string | null}
 */
function programPath(name) {
  const folders = [...(process.env.PATH || '').split(path.delimiter), '/usr/bin', '/usr/local/bin'];
  return folders.map((folder) => path.join(folder, name)).find((file) => fs.existsSync(file)) ?? null;
}

/** Names of the programs that are not installed. */
function missingPrograms() {
  return Object.keys(PACKAGES).filter((name) => programPath(name) === null);
}

/** Runs apt-get, through sudo when we are not root; -n: never wait for a password that nobody will type. */
function aptGet(args) {
  const root = process.getuid && process.getuid() === 0;
  const command = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-q', ...args];
  const whole = root ? command : ['sudo', '-n', ...command];
  return spawnSync(whole[0], whole.slice(1), { stdio: ['ignore', 2, 2], timeout: 900_000 }).status === 0;
}

/**
 * Installs what is missing with apt-get, where there is one.
 * @returns {string[]} what is still missing
 */
function installMissing() {
  const missing = missingPrograms();
  if (missing.length === 0 || !fs.existsSync('/usr/bin/apt-get')) return missing;
  const packages = missing.map((name) => PACKAGES[name]);
  process.stderr.write(`Installation de ${packages.join(', ')} (apt-get)…\n`);
  // Without a font, a browser page and a PDF are blank.
  aptGet(['update']);
  aptGet(['install', '-y', '--no-install-recommends', 'fonts-dejavu-core', ...packages]);
  return missingPrograms();
}

module.exports = { programPath, installMissing };
