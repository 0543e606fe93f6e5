/** What clasp would push to Google: the three built files and nothing else. */
import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';

const ROOT = path.join(__dirname, '..', '..');

it('pushes the script, its settings and the sidebar', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'clasp-'));
  fs.cpSync(path.join(ROOT, 'dist', 'appsscript'), path.join(folder, 'dist', 'appsscript'), { recursive: true });
  fs.copyFileSync(path.join(ROOT, 'appsscript', 'clasp.exemple.json'), path.join(folder, '.clasp.json'));
  const clasp = path.join(ROOT, 'node_modules', '@google', 'clasp', 'build', 'src', 'index.js');
  const result = spawnSync(process.execPath, [clasp, '--json', 'show-file-status'], { cwd: folder, encoding: 'utf8' });
  const { filesToPush } = JSON.parse(result.stdout) as { filesToPush: string[] };
  expect(filesToPush.map((file) => path.basename(file)).sort()).toEqual(['Code.js', 'Panneau.html', 'appsscript.json']);
  fs.rmSync(folder, { recursive: true });
});
