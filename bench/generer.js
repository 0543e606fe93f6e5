#!/usr/bin/env node
/** `node bench/generer.js N --sortie DIR [--graine G]`, or `--large [--mo 200]`: writes a synthetic region to measure on. */
'use strict';
const { bundle } = require('./bundle.js');
require(bundle('generator/command.ts')).main(process.argv.slice(2));
