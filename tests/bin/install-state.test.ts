/** What `npm start` and `npm test` decide to install, over made-up project folders. */
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { STAMP, decide, installedExtent, lockHash, writeStamp } from '../../bin/install-state.js';

type Packages = Record<string, Record<string, unknown>>;

const RUNTIME: Packages = { 'node_modules/outil': { version: '1.0.0', integrity: 'sha512-a' } };
const DEV: Packages = { 'node_modules/essai': { version: '2.0.0', integrity: 'sha512-b', dev: true } };
const OPTIONAL: Packages = {
  'node_modules/outil-autre-systeme': { version: '1.0.0', integrity: 'sha512-c', optional: true },
};

let root: string;

beforeEach(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'pose-'));
  write('package.json', { name: 'x', dependencies: { outil: '1.0.0' }, devDependencies: { essai: '2.0.0' } });
  write('package-lock.json', { packages: { '': {}, ...RUNTIME, ...DEV, ...OPTIONAL } });
});

afterEach(() => fs.rmSync(root, { recursive: true }));

function write(place: string, content: unknown): void {
  fs.mkdirSync(path.dirname(path.join(root, place)), { recursive: true });
  fs.writeFileSync(path.join(root, place), JSON.stringify(content));
}

/** Does what npm does: one folder per package, then the hidden lock. */
function npmPut(packages: Packages): void {
  for (const place of Object.keys(packages)) write(`${place}/package.json`, {});
  write('node_modules/.package-lock.json', { packages });
}

describe('decide', () => {
  it('installs on a fresh clone, for each wish what it needs', () => {
    expect(decide(root, 'execution')).toMatchObject({ action: 'installer', complet: false });
    expect(decide(root, 'complet')).toMatchObject({ action: 'installer', complet: true });
  });

  it('after an install without development tools, start runs and test installs', () => {
    npmPut(RUNTIME);
    writeStamp(root, { hash: lockHash(root), complet: false });
    expect(decide(root, 'execution').action).toBe('rien');
    expect(decide(root, 'complet').action).toBe('installer');
  });

  it('never prunes: start is content with a full install', () => {
    npmPut({ ...RUNTIME, ...DEV });
    writeStamp(root, { hash: lockHash(root), complet: true });
    expect(decide(root, 'execution')).toMatchObject({ action: 'rien', complet: true });
    expect(decide(root, 'complet').action).toBe('rien');
  });

  it('adopts a plain `npm ci` done by hand (no stamp, or the stamp of an older lock)', () => {
    npmPut({ ...RUNTIME, ...DEV });
    expect(decide(root, 'execution')).toMatchObject({ action: 'marquer', complet: true });
    writeStamp(root, { hash: 'ancien', complet: false });
    expect(decide(root, 'complet')).toMatchObject({ action: 'marquer', complet: true });
  });

  it('adopts a `npm ci --omit=dev` done by hand for start only', () => {
    npmPut(RUNTIME);
    expect(decide(root, 'execution')).toMatchObject({ action: 'marquer', complet: false });
    expect(decide(root, 'complet').action).toBe('installer');
  });

  it('installs again when the lock changed', () => {
    npmPut({ ...RUNTIME, ...DEV });
    writeStamp(root, { hash: lockHash(root), complet: true });
    const newer = { 'node_modules/outil': { version: '1.0.1', integrity: 'sha512-d' } };
    write('package-lock.json', { packages: { '': {}, ...newer, ...DEV } });
    expect(decide(root, 'execution').action).toBe('installer');
  });

  it('installs again when somebody deleted the folder of a needed package', () => {
    npmPut({ ...RUNTIME, ...DEV });
    writeStamp(root, { hash: lockHash(root), complet: true });
    fs.rmSync(path.join(root, 'node_modules/outil'), { recursive: true });
    expect(decide(root, 'execution').action).toBe('installer');
  });

  it.each([
    ['an empty stamp', ''],
    ['a stamp cut short', '{"hash": "'],
    ['another kind of JSON', 'null'],
  ])('treats %s as no stamp', (_name, text) => {
    npmPut(RUNTIME);
    fs.writeFileSync(path.join(root, 'node_modules', STAMP), text);
    expect(decide(root, 'execution').action).toBe('marquer');
  });
});

describe('installedExtent', () => {
  it('does not trust an interrupted install: npm writes its hidden lock last', () => {
    write('node_modules/outil/package.json', {});
    expect(installedExtent(root)).toBe('rien');
  });

  it('compares integrity, not only the version', () => {
    npmPut({ 'node_modules/outil': { version: '1.0.0', integrity: 'sha512-autre' } });
    expect(installedExtent(root)).toBe('rien');
  });

  it('is complete without the optional packages of other platforms', () => {
    npmPut({ ...RUNTIME, ...DEV });
    expect(installedExtent(root)).toBe('complet');
  });
});
