#!/usr/bin/env node
/** `node bench/etapes.js [--n 100000] [--tours 3] [--cas livraison,region]`: the longest work between two yields of each task. */
'use strict';
const { bundle, ROOT } = require('./bundle.js');
process.exitCode = require(bundle('etapes/command.ts')).main(process.argv.slice(2), { root: ROOT, bundle });
