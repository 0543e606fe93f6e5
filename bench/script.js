#!/usr/bin/env node
/** `node bench/script.js`: size of the built Code.js, and the time a bare engine takes to evaluate it, beside acorn in the same run. */
'use strict';

const fs = require('node:fs');
const path = require('node:path');
const vm = require('node:vm');

const ROOT = path.join(__dirname, '..');
const DIST = path.resolve(process.env.SUIVI_VAE_DIST ?? path.join(ROOT, 'dist'));
/** Apps Script evaluates the whole file before each run, cell functions included: the target is 150 ms. */
const TARGET_MS = 150;
const ROUNDS = 15;

/** Milliseconds to compile and run a script in an engine of its own, as Google does: no code cache. */
function evaluationTime(code, round) {
  const context = vm.createContext({}, { codeGeneration: { strings: false, wasm: false } });
  vm.runInContext('delete globalThis.Intl; delete globalThis.WebAssembly;', context);
  const start = process.hrtime.bigint();
  new vm.Script(`${code}\n// ${round}`).runInContext(context);
  return Number(process.hrtime.bigint() - start) / 1e6;
}

function median(values) {
  return [...values].sort((a, b) => a - b)[values.length >> 1];
}

const place = path.join(DIST, 'appsscript', 'Code.js');
if (!fs.existsSync(place)) {
  process.stderr.write(`${place} manque : npm run build d'abord.\n`);
  process.exitCode = 1;
} else {
  const code = fs.readFileSync(place, 'utf8');
  const acorn = fs.readFileSync(require.resolve('acorn'), 'utf8');
  const baseline = `(function (exports, module) { ${acorn} })({}, {});`;
  const rounds = Array.from({ length: ROUNDS }, (_, round) => ({
    ours: evaluationTime(code, round),
    acorn: evaluationTime(baseline, round),
  }));
  const ours = median(rounds.map((round) => round.ours));
  const ratio = median(rounds.map((round) => round.ours / round.acorn));
  process.stdout.write(
    `Code.js: ${Buffer.byteLength(code)} bytes (limit 500000); evaluated in ${ours.toFixed(1)} ms ` +
      `(target ${TARGET_MS}), ${ratio.toFixed(2)} times acorn (${Buffer.byteLength(acorn)} bytes)\n`,
  );
}
