#!/usr/bin/env node
/** The `suivi-vae` command: brings the bundle of cli/main.ts up to date, then runs it. */
'use strict';

require('./node-version.js').requireSupportedNode();

const path = require('node:path');
const { freshBundle } = require('./bundle.js');

const ROOT = path.join(__dirname, '..');
const INTERNAL_FAULT = 3; // exit codes: shared contract, "Exit codes"

/**
 * Ends with the code of an internal fault. The error's own message is not shown: it could quote a cell of the data,
 * and no personal data may reach a log. SUIVI_VAE_TRACE=1 shows it to a developer.
 */
function internalFault(error) {
  const isError = error instanceof Error;
  const places = isError && error.stack ? error.stack.split('\n').filter((line) => /^\s+at /.test(line)) : [];
  const shown = process.env.SUIVI_VAE_TRACE ? (isError ? error.stack : String(error)) : places.slice(0, 8).join('\n');
  process.stderr.write(
    `Erreur interne (${isError ? error.name : typeof error}). Ce n'est pas une faute de vos données : ` +
      `merci de transmettre les lignes ci-dessous, qui n'en contiennent aucune.\n${shown}\n`,
  );
  process.exit(INTERNAL_FAULT);
}

/** True when esbuild itself, its binary for this platform, or a package that the sources import is not installed. */
function isMissingPackage(error) {
  if (error.code === 'MODULE_NOT_FOUND' || /"@esbuild\//.test(error.message)) return true;
  return (error.errors || []).some(({ text }) => /^Could not resolve "[^./]/.test(text));
}

/** Says why the bundle could not be made. */
function bundlingFault(error) {
  const missing = isMissingPackage(error);
  process.stderr.write(
    missing
      ? `Les paquets nécessaires ne sont pas installés. Dans ${ROOT}, lancez : npm ci\n`
      : `Erreur interne : la ligne de commande n'a pas pu être assemblée.\n${error && error.message}\n`,
  );
  process.exit(missing ? 1 : INTERNAL_FAULT);
}

process.on('uncaughtException', internalFault);
process.on('unhandledRejection', internalFault);
process.env.SUIVI_VAE_RACINE = ROOT;

freshBundle(ROOT).then(
  (bundle) => {
    try {
      require(bundle);
    } catch (error) {
      internalFault(error);
    }
  },
  (error) => bundlingFault(error),
);
