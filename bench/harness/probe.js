/** Preloaded (NODE_OPTIONS) in every measured process and its Node children: at exit, leaves its CPU time and peak memory in a file. */
'use strict';
const { readFileSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { isMainThread } = require('node:worker_threads');

/** VmHWM starts anew at exec; ru_maxrss, the fallback outside Linux, can still hold the parent's memory at the fork. */
function peakKiB() {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]);
  } catch {
    return process.resourceUsage().maxRSS;
  }
}

const folder = process.env.BENCH_PROBE;
if (folder && isMainThread) {
  process.on('exit', () => {
    const { user, system } = process.cpuUsage();
    writeFileSync(
      join(folder, `${process.pid}.json`),
      JSON.stringify({ cpuMicros: user + system, peakKiB: peakKiB() }),
    );
  });
}
