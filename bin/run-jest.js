/** Runs Jest on a configuration and prints the runner's closing line, `N passed, N failed, N skipped`, alone and last. */
'use strict';

const { spawn } = require('node:child_process');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');

const ROOT = path.join(__dirname, '..');

/** Options after which Jest runs no test: a closing line would be a lie. */
const NO_RUN = /^--(help|version|listTests|showConfig|clearCache)$/;

// Jest's totals when it succeeded without running anything (--passWithNoTests).
const NOTHING_RUN = {
  numPassedTests: 0,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  numRuntimeErrorTestSuites: 0,
};

/**
 * The runner's closing line. A test file that could not even be loaded counts as one failure.
 * @param {{numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number,
 *   numRuntimeErrorTestSuites: number} | null} results Jest's totals; null when Jest died before giving any
 * @returns {string} `N passed, N failed, N skipped`
 */
function closingLine(results) {
  if (!results) return '0 passed, 1 failed, 0 skipped';
  const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
  const skipped = results.numPendingTests + results.numTodoTests;
  return `${results.numPassedTests} passed, ${failed} failed, ${skipped} skipped`;
}

/**
 * Runs a Node script in the project folder with our terminal; signals are handed down, so that it ends first.
 * @param {string} script path from the project folder
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<number>} its exit code; 128 + the signal that ended it, as shells count
 */
function runNode(script, args, env) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [path.join(ROOT, script), ...args], { cwd: ROOT, stdio: 'inherit', env });
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
    child.on('error', () => resolve(3));
    child.on('close', (code, signal) => resolve(signal ? 128 + (os.constants.signals[signal] || 0) : code));
  });
}

/**
 * Runs Jest, then prints the closing line.
 * @param {string[]} args Jest's own
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<number>} Jest's exit code
 */
async function runJest(args, env = process.env) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'suivi-vae-tests-'));
  const totals = path.join(folder, 'totals.json');
  // Last: Jest's list options swallow what follows them.
  const own = args.some((arg) => arg.startsWith('--reporters')) ? [] : ['--reporters=default'];
  const reporters = [...own, `--reporters=${path.join(ROOT, 'tests', 'totals-reporter.js')}`];
  try {
    const withTotals = { ...env, NODE_ENV: 'test', SUIVI_VAE_TOTALS: totals };
    const code = await runNode('node_modules/jest/bin/jest.js', [...args, ...reporters], withTotals);
    if (!args.some((arg) => NO_RUN.test(arg))) {
      const results = fs.existsSync(totals) ? JSON.parse(fs.readFileSync(totals, 'utf8')) : null;
      process.stdout.write(`${closingLine(results || (code === 0 ? NOTHING_RUN : null))}\n`);
    }
    return code;
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

module.exports = { closingLine, runNode, runJest };
