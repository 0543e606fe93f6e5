/** Keeps two commands started together from emptying node_modules under each other's feet. */
'use strict';

const fs = require('node:fs');
const path = require('node:path');

const POLL_MS = 200;
const GIVE_UP_MS = 15 * 60 * 1000; // a full install takes seconds to a few minutes
const USERS_GIVE_UP_MS = 5 * 60 * 1000;
const HALF_WRITTEN_MS = 5000; // a lock file without its process number is being written, or its writer died

/** True when a process of this machine still runs (EPERM: it runs, under another account). */
function isAlive(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** Sleeps without a timer, so that the caller stays synchronous. */
function sleep(ms) {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
}

/** Reads who holds a lock file: a process number, 0 while it is being written, -1 when its writer died, null: nobody. */
function holder(file) {
  try {
    const text = fs.readFileSync(file, 'utf8');
    if (text.endsWith('\n')) return Number(text);
    return Date.now() - fs.statSync(file).mtimeMs < HALF_WRITTEN_MS ? 0 : -1;
  } catch {
    return null;
  }
}

/** Removes the lock of a dead process; renaming first makes sure that only one waiter does it. */
function removeStale(file, seen) {
  const aside = `${file}.${process.pid}`;
  try {
    fs.renameSync(file, aside);
  } catch {
    return;
  }
  const now = holder(aside);
  if (now !== seen && now !== null) {
    // Another waiter was faster and its new lock was taken by mistake: give it back.
    try {
      fs.linkSync(aside, file);
    } catch {
      // A third one holds the lock already.
    }
  }
  fs.rmSync(aside, { force: true });
}

/**
 * Takes the lock of a folder, waiting for its holder; a lock left by a dead process is removed.
 * @param {string} folder a writable folder, made if absent
 * @param {() => void} onWait called once, before the first wait
 * @returns {(() => void) | null} the release function; null when the folder cannot be written or the wait was too long
 */
function takeLock(folder, onWait) {
  const file = path.join(folder, 'installation.verrou');
  const start = Date.now();
  let told = false;
  try {
    fs.mkdirSync(folder, { recursive: true });
  } catch {
    return null;
  }
  for (;;) {
    try {
      fs.writeFileSync(file, `${process.pid}\n`, { flag: 'wx' });
      return () => fs.rmSync(file, { force: true });
    } catch (error) {
      if (error.code !== 'EEXIST') return null;
    }
    const pid = holder(file);
    if (pid !== null && pid !== 0 && !isAlive(pid)) removeStale(file, pid);
    else if (Date.now() - start > GIVE_UP_MS) return null;
    else {
      if (!told) onWait();
      told = true;
      sleep(POLL_MS);
    }
  }
}

/**
 * Declares that this process uses node_modules until it ends.
 * @param {string} folder the folder given to takeLock
 * @returns {() => void} the end of use
 */
function declareUse(folder) {
  const file = path.join(folder, `usage-${process.pid}`);
  try {
    fs.writeFileSync(file, '');
  } catch {
    return () => {};
  }
  const end = () => fs.rmSync(file, { force: true });
  process.once('exit', end);
  return end;
}

/**
 * Waits until no other live process uses node_modules, or long enough: a record left by a killed process may bear
 * the number of an unrelated one. Call it with the lock held, before emptying that folder.
 * @param {string} folder the folder given to takeLock
 * @param {() => void} onWait called once, before the first wait
 */
function waitForUsers(folder, onWait) {
  const start = Date.now();
  let told = false;
  for (;;) {
    let busy = false;
    for (const name of fs.readdirSync(folder)) {
      if (!name.startsWith('usage-')) continue;
      const pid = Number(name.slice('usage-'.length));
      if (isAlive(pid)) busy = busy || pid !== process.pid;
      else fs.rmSync(path.join(folder, name), { force: true });
    }
    if (!busy || Date.now() - start > USERS_GIVE_UP_MS) return;
    if (!told) onWait();
    told = true;
    sleep(POLL_MS);
  }
}

module.exports = { takeLock, declareUse, waitForUsers };
