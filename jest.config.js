/** Jest: TypeScript and ESM-only packages go through esbuild; the suite needs no browser, no LibreOffice, no network. */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/tests'],
  testMatch: ['**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/tests/lourd/'],
  transform: { '\\.(ts|mjs|js)$': '<rootDir>/tests/esbuild-transform.js' },
  transformIgnorePatterns: ['/node_modules/(?!(@noble|hucre)/)'],
  moduleFileExtensions: ['ts', 'mjs', 'js', 'json'],
};
