/** Builds faces once, in a temporary folder, for the tests that look at what is shipped. */
import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';

const ROOT = path.join(__dirname, '..', '..');

export interface BuiltFaces {
  /** The text of a built file, by its path from dist/. */
  readonly read: (place: string) => string;
  readonly list: (face: string) => string[];
  readonly remove: () => void;
}

/**
 * Runs the production build; throws webpack's own words when it fails.
 * @param names of configurations of webpack.config.js; all of them when there is none
 */
export function buildFaces(names: readonly string[] = [], env: Readonly<Record<string, string>> = {}): BuiltFaces {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'faces-'));
  const cli = path.join(ROOT, 'node_modules', 'webpack-cli', 'bin', 'cli.js');
  const chosen = names.flatMap((name) => ['--config-name', name]);
  const result = spawnSync(process.execPath, [cli, '--mode', 'production', ...chosen], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production', ...env, SUIVI_VAE_DIST: folder },
  });
  if (result.status !== 0) throw new Error(`webpack: ${result.stdout}\n${result.stderr}`);
  return {
    read: (place) => fs.readFileSync(path.join(folder, place), 'utf8'),
    list: (face) => fs.readdirSync(path.join(folder, face)).sort(),
    remove: () => fs.rmSync(folder, { recursive: true }),
  };
}
