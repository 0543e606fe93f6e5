/** Jest: TypeScript and ESM-only packages go through esbuild; the suite needs no browser, no LibreOffice, no network. */
// Files run in a context of their own, where each use of a global name is a slow call: these become plain parameters.
const USED_IN_LOOPS = [
  ...['Math', 'Infinity', 'Number', 'String', 'Array', 'Object', 'Map', 'Set'],
  ...['Uint8Array', 'Uint16Array', 'Uint32Array', 'Int32Array', 'Float64Array'],
];

module.exports = {
  testEnvironment: 'node',
  // Jest would leave a processor idle: half of them on a machine of two.
  maxWorkers: '100%',
  roots: ['<rootDir>/tests'],
  // A busy machine is no fault: nothing here is timed.
  testTimeout: 120_000,
  testMatch: ['**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/tests/lourd/'],
  transform: { '\\.(ts|mjs|js)$': '<rootDir>/tests/esbuild-transform.js' },
  transformIgnorePatterns: ['/node_modules/(?!(@noble|hucre)/)'],
  sandboxInjectedGlobals: USED_IN_LOOPS,
  moduleFileExtensions: ['ts', 'mjs', 'js', 'json'],
};
