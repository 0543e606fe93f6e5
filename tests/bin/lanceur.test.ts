/** The pure parts of `npm start` and `npm test`: arguments, closing line, accepted Node.js versions. */
import { npmArguments } from '../../bin/install.js';
import { startArguments } from '../../bin/lanceur.js';
import { isSupported } from '../../bin/node-version.js';
import { closingLine } from '../../bin/run-jest.js';

describe('startArguments', () => {
  const example = ['executer', 'templates/region-exemple/region.json'];

  it('runs the example region into its usual folder', () => {
    expect(startArguments([])).toEqual([...example, '--sortie', 'resultats/region-exemple']);
  });

  it('passes on what the reader adds', () => {
    expect(startArguments(['--json'])).toEqual([...example, '--sortie', 'resultats/region-exemple', '--json']);
  });

  it.each([[['--sortie', 'ailleurs']], [['--sortie=ailleurs']]])('lets the reader choose the folder: %j', (args) => {
    expect(startArguments(args)).toEqual([...example, ...args]);
  });
});

describe('closingLine', () => {
  const totals = {
    numPassedTests: 7,
    numFailedTests: 2,
    numPendingTests: 3,
    numTodoTests: 1,
    numRuntimeErrorTestSuites: 0,
  };

  it('adds skipped and to-do tests', () => {
    expect(closingLine(totals)).toBe('7 passed, 2 failed, 4 skipped');
  });

  it('counts a test file that could not be loaded as a failure', () => {
    expect(closingLine({ ...totals, numFailedTests: 0, numRuntimeErrorTestSuites: 1 })).toMatch(/ 1 failed,/);
  });

  it('never reads as a success when the runner gave no totals', () => {
    expect(closingLine(null)).toBe('0 passed, 1 failed, 0 skipped');
  });
});

describe('npmArguments', () => {
  it.each([
    ['execution', '--omit=dev'],
    ['complet', '--include=dev'],
  ] as const)('for %s passes %s', (wish, option) => {
    expect(npmArguments(wish).slice(0, 2)).toEqual(['ci', option]);
  });
});

describe('isSupported', () => {
  it.each([
    ['v18.20.8', false],
    ['v20.18.3', false],
    ['v20.19.0', true],
    ['v20.20.2', true],
    ['v22.0.0', true],
    ['v9.99.0', false],
  ])('%s: %s', (version, expected) => {
    expect(isSupported(version)).toBe(expected);
  });
});
