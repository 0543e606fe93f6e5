/** `npm start` alone on a fresh clone: installs what running needs, nothing more, and leaves the example's results. */
import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';

const ROOT = path.join(__dirname, '..', '..');

/** What a clone would hold: the files that git tracks, and those it would take. */
function cloneInto(folder: string): void {
  const listed = spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  if (listed.status !== 0) throw new Error(`git ls-files: ${listed.stderr}`);
  for (const place of listed.stdout.split('\0')) {
    if (place === '' || !fs.existsSync(path.join(ROOT, place))) continue;
    fs.mkdirSync(path.dirname(path.join(folder, place)), { recursive: true });
    fs.copyFileSync(path.join(ROOT, place), path.join(folder, place));
  }
}

/** The environment of somebody's terminal: nothing of the npm that runs us. */
function plainEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(npm_|NODE_ENV|JEST_|SUIVI_VAE_)/.test(name)),
  );
}

describe('a fresh clone', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'clone-'));
  const run = (command: string, ...args: string[]) =>
    spawnSync(command, args, { cwd: folder, encoding: 'utf8', env: plainEnvironment(), input: '' });

  beforeAll(() => cloneInto(folder));
  afterAll(() => fs.rmSync(folder, { recursive: true }));

  it('runs the example with `npm start`, with the runtime packages only', () => {
    const { status, stderr } = run('npm', 'start');
    expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' });
    expect(fs.existsSync(path.join(folder, 'resultats/region-exemple/journal.json'))).toBe(true);
    expect(fs.existsSync(path.join(folder, 'node_modules/jest'))).toBe(false);
  });

  it('installs nothing the second time', () => {
    const { status, stderr } = run('npm', 'start');
    expect(status).toBe(0);
    expect(stderr).not.toContain('Installation');
  });

  it('answers to `npx suivi-vae`', () => {
    const { status, stdout } = run('npx', 'suivi-vae', '--help');
    expect(status).toBe(0);
    expect(stdout).toContain('executer');
  });
});
