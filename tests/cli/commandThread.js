/**
 * A thread that runs command lines one after the other, for `suiviVae` of run.ts: only the first one pays for loading the
 * bundle and for code that the engine has not compiled yet (two thirds of the time of a small region).
 */
'use strict';

const { workerData } = require('node:worker_threads');
const path = require('node:path');
const { freshBundle } = require('../../bin/bundle.js');

const ROOT = path.join(__dirname, '..', '..');
const INTERNAL_FAULT = 3; // exit codes: shared contract, "Exit codes"

const { port, signal } = workerData;
let loaded = { bundle: '', main: null };

/** `main` of the bundle of the sources as they are now. */
async function upToDateMain() {
  const bundle = await freshBundle(ROOT);
  if (bundle === loaded.bundle) return loaded.main;
  // The bundle runs its own command line when it is loaded: the shortest there is.
  process.argv = [process.execPath, path.join(ROOT, 'bin', 'suivi-vae.js'), '--version'];
  const { main } = require(bundle);
  // Its answer is given in a microtask: it must not be taken for that of the first run.
  await new Promise(setImmediate);
  loaded = { bundle, main };
  return main;
}

function setEnvironment(env) {
  for (const name of Object.keys(process.env)) if (!(name in env)) delete process.env[name];
  Object.assign(process.env, env, { SUIVI_VAE_RACINE: ROOT });
}

/** One command line, as bin/suivi-vae.js runs it. */
async function run({ args, env, isFirst }) {
  const told = { stdout: '', stderr: '' };
  const listen = () => {
    for (const name of ['stdout', 'stderr']) {
      told[name] = '';
      process[name].write = (text) => {
        told[name] += text;
        return true;
      };
    }
  };
  listen();
  setEnvironment(env);
  try {
    const main = isFirst ? await upToDateMain() : loaded.main;
    listen();
    return { code: await main(args), ...told };
  } catch (error) {
    return { code: INTERNAL_FAULT, ...told, stderr: `${told.stderr}${error && error.stack}\n` };
  }
}

port.on('message', async (request) => {
  port.postMessage(await run(request));
  Atomics.store(signal, 0, 1);
  Atomics.notify(signal, 0);
});
