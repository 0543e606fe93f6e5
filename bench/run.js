#!/usr/bin/env node
/** `node bench/run.js [--n 10000,100000] [--tours 5] [--moteurs a,b] [--base duckdb]`: measures every engine in the same run. */
'use strict';
const { bundle, ROOT } = require('./bundle.js');
require(bundle('harness/command.ts'))
  .main(process.argv.slice(2), { root: ROOT, bundle })
  .then((code) => {
    process.exitCode = code;
  });
