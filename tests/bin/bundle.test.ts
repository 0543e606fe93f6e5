/** The command line's bundle: made once per state of the sources, whole or not at all. */
import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { sourcesKey } from '../../bin/bundle.js';

let root: string;

beforeEach(() => {
  root = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'paquet-')));
  fs.cpSync('bin', path.join(root, 'bin'), { recursive: true });
  write('package.json', '{}');
  write('core/salut.ts', "export const salut: string = 'bonjour';\n");
  write('files/lecteur.worker.ts', "import { salut } from '../core/salut';\nconsole.log(salut + ' du lecteur');\n");
  write('cli/main.ts', "import { salut } from '../core/salut';\nconsole.log(salut, process.argv.slice(2).join());\n");
  fs.symlinkSync(path.resolve('node_modules'), path.join(root, 'node_modules'));
});

afterEach(() => fs.rmSync(root, { recursive: true }));

function write(place: string, text: string): void {
  fs.mkdirSync(path.dirname(path.join(root, place)), { recursive: true });
  fs.writeFileSync(path.join(root, place), text);
}

function run(...args: string[]) {
  const result = spawnSync(process.execPath, [path.join(root, 'bin/suivi-vae.js'), ...args], { encoding: 'utf8' });
  return { code: result.status, out: result.stdout, err: result.stderr };
}

function bundles(): string[] {
  return fs.readdirSync(path.join(root, '.suivi-vae/cli')).sort();
}

describe('sourcesKey', () => {
  it('changes when a source changes, appears, disappears or takes an older date', () => {
    const keys = [sourcesKey(root)];
    write('core/salut.ts', "export const salut: string = 'bonsoir !';\n");
    keys.push(sourcesKey(root));
    write('core/autre.ts', '');
    keys.push(sourcesKey(root));
    fs.rmSync(path.join(root, 'core/autre.ts'));
    fs.utimesSync(path.join(root, 'core/salut.ts'), 1000, 1000);
    keys.push(sourcesKey(root));
    expect(new Set(keys).size).toBe(4);
  });

  it('does not look at the rest of the project', () => {
    const before = sourcesKey(root);
    write('pane/vue.ts', '');
    write('core/notes.md', '');
    expect(sourcesKey(root)).toBe(before);
  });
});

describe('suivi-vae', () => {
  it('bundles without a word, passes the arguments, and bundles again only after a change', () => {
    expect(run('un', 'deux')).toEqual({ code: 0, out: 'bonjour un,deux\n', err: '' });
    const [first] = bundles();
    expect(run('trois').out).toBe('bonjour trois\n');
    expect(bundles()).toEqual([first]);
    write('core/salut.ts', "export const salut: string = 'bonsoir';\n");
    expect(run().out).toBe('bonsoir \n');
    expect(bundles()).toHaveLength(2);
  });

  it('puts the workers of files/ beside the command line', () => {
    run();
    expect(fs.readdirSync(path.join(root, '.suivi-vae/cli', bundles()[0])).sort()).toEqual([
      'cli.cjs',
      'lecteur.worker.cjs',
    ]);
  });

  it('survives several first uses at once', () => {
    const script = `const { spawn } = require('node:child_process');
      for (let i = 0; i < 4; i++) spawn(process.execPath, [process.argv[1], String(i)], { stdio: 'inherit' });`;
    const result = spawnSync(process.execPath, ['-e', script, path.join(root, 'bin/suivi-vae.js')], {
      encoding: 'utf8',
    });
    expect(result.stdout.split('\n').sort()).toEqual(['', 'bonjour 0', 'bonjour 1', 'bonjour 2', 'bonjour 3']);
    expect(bundles()).toHaveLength(1);
  });

  it('bundles in the temporary folder when the checkout cannot be written', () => {
    write('.suivi-vae', 'a file where the folder should be');
    write('tmp/.garde', '');
    const env = { ...process.env, TMPDIR: path.join(root, 'tmp') };
    const result = spawnSync(process.execPath, [path.join(root, 'bin/suivi-vae.js')], { encoding: 'utf8', env });
    expect(result.stdout).toBe('bonjour \n');
    expect(fs.readdirSync(path.join(root, 'tmp'))).toContainEqual(expect.stringMatching(/^suivi-vae-/));
  });

  it('reads the JSON of templates/ from the checkout', () => {
    write('templates/exemple.json', '{"nom": "avant"}');
    write('cli/main.ts', "import exemple from '../templates/exemple.json';\nconsole.log(exemple.nom);\n");
    expect(run().out).toBe('avant\n');
    write('templates/exemple.json', '{"nom": "apres"}');
    expect(run().out).toBe('apres\n');
    expect(bundles()).toHaveLength(1);
  });

  it('says `npm ci` when the packages are not installed', () => {
    fs.rmSync(path.join(root, 'node_modules'));
    const { code, out, err } = run();
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('npm ci');
    write('node_modules/esbuild/package.json', '{"main": "index.js"}');
    write('node_modules/esbuild/index.js', `module.exports = require(${JSON.stringify(require.resolve('esbuild'))});`);
    write('cli/main.ts', "import 'zod';\n");
    expect(run().err).toContain('npm ci');
  });

  it.each([
    ['at once', "throw new Error('DUPONT Jean');\n"],
    ['later', "setTimeout(() => { throw new Error('DUPONT Jean'); }, 1);\n"],
    ['in a promise', "void Promise.reject(new Error('DUPONT Jean'));\n"],
  ])('ends with code 3 on an internal fault %s, without quoting the data', (_when, text) => {
    write('cli/main.ts', text);
    const { code, out, err } = run();
    expect({ code, out }).toEqual({ code: 3, out: '' });
    expect(err).toContain('Erreur interne');
    expect(err).not.toContain('DUPONT');
  });

  it('leaves nothing behind, and ends with code 3, when the sources cannot be bundled', () => {
    write('cli/main.ts', 'export const = ;\n');
    expect(run().code).toBe(3);
    expect(bundles()).toEqual([]);
  });
});
