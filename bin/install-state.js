/** Decides, from the files on disk alone, what has to be installed before `npm start` or `npm test` can run. */
'use strict';

const { createHash } = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');

const STAMP = '.suivi-vae-pose.json';

/** Reads a JSON file; absent, unreadable or cut short is the same answer: null. */
function readJson(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

/**
 * SHA-256 (hex) of the lock file: two checkouts with the same lock want the same node_modules.
 * @param {string} root project folder
 * @returns {string}
 */
function lockHash(root) {
  return createHash('sha256')
    .update(fs.readFileSync(path.join(root, 'package-lock.json')))
    .digest('hex');
}

/**
 * Compares what npm wrote in node_modules (its hidden lock) with the wanted lock.
 * npm writes the hidden lock last, so an interrupted install has none.
 * Optional packages are left out: npm skips those of other platforms.
 * @param {string} root project folder
 * @returns {'rien'|'execution'|'complet'} nothing usable, what running needs, or everything
 */
function installedExtent(root) {
  const wanted = readJson(path.join(root, 'package-lock.json'));
  const present = readJson(path.join(root, 'node_modules', '.package-lock.json'));
  if (!wanted || !wanted.packages || !present || !present.packages) return 'rien';
  let complete = true;
  for (const [place, entry] of Object.entries(wanted.packages)) {
    if (place === '' || entry.optional || entry.devOptional || entry.peer) continue;
    const found = present.packages[place];
    const same = found && found.version === entry.version && found.integrity === entry.integrity;
    // The hidden lock says what npm did; the folder says what nobody deleted since.
    if (same && (entry.dev || fs.existsSync(path.join(root, place, 'package.json')))) continue;
    if (!entry.dev) return 'rien';
    complete = false;
  }
  return complete ? 'complet' : 'execution';
}

/** True when every package that running needs has its folder: someone may have deleted one since the stamp. */
function runtimeFoldersExist(root) {
  const manifest = readJson(path.join(root, 'package.json'));
  const names = Object.keys((manifest && manifest.dependencies) || {});
  return names.every((name) => fs.existsSync(path.join(root, 'node_modules', name, 'package.json')));
}

/**
 * Says what to do for a wish ("execution" for start, "complet" for test).
 * A full install is never pruned: it also serves `start`.
 * @param {string} root project folder
 * @param {'execution'|'complet'} wish
 * @returns {{action: 'rien'|'marquer'|'installer', hash: string, complet: boolean}}
 *   nothing to do; only write the stamp (someone ran npm by hand); or install first
 */
function decide(root, wish) {
  const hash = lockHash(root);
  const stamp = readJson(path.join(root, 'node_modules', STAMP));
  const covers = stamp && stamp.hash === hash && (stamp.complet === true || wish === 'execution');
  if (covers && runtimeFoldersExist(root)) {
    return { action: 'rien', hash, complet: stamp.complet === true };
  }
  const extent = installedExtent(root);
  if (extent === 'complet' || extent === wish) return { action: 'marquer', hash, complet: extent === 'complet' };
  return { action: 'installer', hash, complet: wish === 'complet' };
}

/**
 * Records a finished install inside node_modules, so that `npm ci`, which empties that folder, also removes the record.
 * A folder that cannot be written only costs the slower comparison next time.
 * @param {string} root project folder
 * @param {{hash: string, complet: boolean}} state
 */
function writeStamp(root, { hash, complet }) {
  const file = path.join(root, 'node_modules', STAMP);
  const temporary = `${file}.${process.pid}`;
  try {
    fs.writeFileSync(temporary, `${JSON.stringify({ hash, complet })}\n`);
    fs.renameSync(temporary, file);
  } catch {
    fs.rmSync(temporary, { force: true });
  }
}

module.exports = { STAMP, lockHash, installedExtent, decide, writeStamp };
