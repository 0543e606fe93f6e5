/** Jest for the heavy tests: real browser, real LibreOffice, one at a time; tests/cli again, a process for each command line. */

// Read by tests/cli/run.ts: `npm test` runs the same command lines in one thread, which is faster but shares its memory.
process.env.SUIVI_VAE_PROCESSUS = '1';

module.exports = {
  ...require('../../jest.config.js'),
  rootDir: '../..',
  roots: ['<rootDir>/tests/lourd', '<rootDir>/tests/cli'],
  testPathIgnorePatterns: ['/node_modules/'],
  testTimeout: 180_000,
  maxWorkers: 1,
};
