#!/usr/bin/env node
/** `node bench/nettoyage.js [--n 100000] [--tours 5]`: processor time to clean a delivery of thirty columns, beside papaparse in the same run. */
'use strict';
const { bundle, ROOT } = require('./bundle.js');
process.exitCode = require(bundle('nettoyage/command.ts')).main(process.argv.slice(2), { root: ROOT, bundle });
