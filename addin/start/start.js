#!/usr/bin/env node
/** `npm run excel:start`: serves the add-in on https://localhost:3000, shows it to Excel, opens Excel; `-- --retirer` undoes it. */
'use strict';

const { spawn, spawnSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');
const { certificates, hasExcel, macFolder } = require('./places.js');
const { planFor, removalFor } = require('./plan.js');

const ROOT = path.join(__dirname, '..', '..');
const MANIFEST = path.join(ROOT, 'manifest.xml');

function machine() {
  const [, id] = /<Id>([^<]+)<\/Id>/.exec(fs.readFileSync(MANIFEST, 'utf8')) ?? [];
  return {
    platform: process.platform,
    hasExcel: hasExcel(),
    hasCertificates: certificates() !== null,
    manifest: MANIFEST,
    id,
    macFolder: macFolder(),
  };
}

/** Runs a program to its end. @returns {boolean} whether it succeeded */
function run([program, ...args]) {
  return spawnSync(program, args, { stdio: 'ignore' }).status === 0;
}

function remove() {
  const removal = removalFor(machine());
  if (removal === null) return "Rien à retirer : Excel n'est pas sur cette machine.";
  return run(removal) ? 'Suivi VAE ne se chargera plus dans Excel.' : "Suivi VAE n'était pas déclaré dans Excel.";
}

function start() {
  const plan = planFor(machine());
  if (plan.register !== null && !run(plan.register)) {
    plan.sentences.push(
      "Le complément n'a pas pu être déclaré à Excel : vos droits ne permettent pas d'écrire ce réglage.",
    );
  }
  if (plan.copyTo !== null) {
    fs.mkdirSync(path.dirname(plan.copyTo), { recursive: true });
    fs.copyFileSync(MANIFEST, plan.copyTo);
  }
  process.stdout.write(`${plan.sentences.join('\n')}\nPour arrêter : Ctrl+C.\n`);
  const webpack = path.join(ROOT, 'node_modules', 'webpack-cli', 'bin', 'cli.js');
  const server = spawn(process.execPath, [webpack, 'serve', '--mode', 'development', '--config-name', 'addin'], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  server.on('exit', (code) => process.exit(code ?? 0));
  if (plan.open !== null) spawn(plan.open[0], plan.open.slice(1), { stdio: 'ignore', detached: true }).unref();
}

if (process.argv.includes('--retirer')) process.stdout.write(`${remove()}\n`);
else start();
