/** What clasp would push to Google: the three built files and nothing else, whatever lies beside them. */
import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';

const ROOT = path.join(__dirname, '..', '..');
const DIST = path.resolve(process.env.SUIVI_VAE_DIST ?? path.join(ROOT, 'dist'));
const SHIPPED = ['Code.js', 'Panneau.html', 'appsscript.json'];

let folder: string;

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'clasp-'));
  fs.cpSync(path.join(DIST, 'appsscript'), path.join(folder, 'dist', 'appsscript'), { recursive: true });
  fs.copyFileSync(path.join(ROOT, 'appsscript', 'clasp.exemple.json'), path.join(folder, '.clasp.json'));
});

afterEach(() => fs.rmSync(folder, { recursive: true }));

/** Runs clasp away from any account: it needs none to list files. */
function clasp(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const program = path.join(ROOT, 'node_modules', '@google', 'clasp', 'build', 'src', 'index.js');
  const env = { ...process.env, HOME: folder, USERPROFILE: folder };
  return spawnSync(process.execPath, [program, ...args], { cwd: folder, encoding: 'utf8', env });
}

function filesToPush(): string[] {
  const { filesToPush: files } = JSON.parse(clasp('--json', 'show-file-status').stdout) as { filesToPush: string[] };
  return files;
}

it('pushes the script, its settings and the sidebar', () => {
  expect(
    filesToPush()
      .map((file) => path.basename(file))
      .sort(),
  ).toEqual(SHIPPED);
});

it('pushes nothing of the project itself', () => {
  fs.mkdirSync(path.join(folder, 'core'));
  fs.writeFileSync(path.join(folder, 'core', 'index.ts'), 'export {};');
  fs.writeFileSync(path.join(folder, 'secret.js'), '1;');
  expect(
    filesToPush()
      .map((file) => path.basename(file))
      .sort(),
  ).toEqual(SHIPPED);
});

it('pushes settings that ask for the two least scopes', () => {
  const place = filesToPush().find((file) => path.basename(file) === 'appsscript.json') as string;
  const settings = JSON.parse(fs.readFileSync(path.resolve(folder, place), 'utf8')) as Record<string, unknown>;
  expect(settings).toMatchObject({ runtimeVersion: 'V8', exceptionLogging: 'NONE' });
  expect(settings.oauthScopes).toHaveLength(2);
});

it('says in words that sheets:push knows that nobody is logged in', () => {
  const { status, stdout, stderr } = clasp('push', '--force');
  expect(status).not.toBe(0);
  expect(stdout + stderr).toMatch(/No credentials found|not logged in/i);
});
