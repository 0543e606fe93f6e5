/** What package.json and its lock promise: exact versions, the public registry, nothing run behind the reader's back. */
import { readSource } from './sources';

type LockEntry = { version?: string; resolved?: string; integrity?: string; link?: boolean; name?: string };

const manifest = JSON.parse(readSource('package.json'));
const lock = JSON.parse(readSource('package-lock.json'));
const entries = Object.entries(lock.packages as Record<string, LockEntry>).filter(([place]) => place !== '');

const EXACT = /^(npm:@?[\w./-]+@)?\d+\.\d+\.\d+(-[\w.]+)?$/;

describe('package.json', () => {
  const declared = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.overrides };

  it.each(Object.entries<string>(declared))('pins %s exactly (%s)', (_name, version) => {
    expect(version).toMatch(EXACT);
  });

  it('has no script that npm would run by itself at install time', () => {
    const hooks = ['preinstall', 'install', 'postinstall', 'prepare', 'prepublish', 'dependencies'];
    expect(hooks.filter((name) => name in manifest.scripts)).toEqual([]);
  });

  it('keeps at hand what the project was asked to use', () => {
    const asked = ['@google/clasp', '@microsoft/office-js', 'jest', 'office-addin-cli', 'webpack', 'xlsx', 'zod'];
    expect(asked.filter((name) => !(name in declared))).toEqual([]);
  });
});

describe('package-lock.json', () => {
  it('is the lock of this package.json', () => {
    const { dependencies, devDependencies } = lock.packages[''];
    expect({ dependencies, devDependencies }).toEqual({
      dependencies: manifest.dependencies,
      devDependencies: manifest.devDependencies,
    });
  });

  it('takes packages from the public registry only', () => {
    const elsewhere = entries.filter(
      ([, { resolved, link }]) => link || (resolved && !resolved.startsWith('https://registry.npmjs.org/')),
    );
    expect(elsewhere.map(([place]) => place)).toEqual([]);
  });

  it('proves every package by its SHA-512', () => {
    expect(entries.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([place]) => place)).toEqual(
      [],
    );
  });
});
