/** `node templates/generer-reseau.js`: writes the example network. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { genererReseau } from './index';

/** Runs the command; `templates` is the directory of the committed example. */
export async function main(args: readonly string[], templates: string): Promise<number> {
  const [option, folder] = args;
  if (args.length > 0 && (option !== '--sortie' || folder === undefined || args.length > 2)) {
    process.stderr.write('Usage : node templates/generer-reseau.js [--sortie DIR]\n');
    return 2;
  }
  const target = join(folder ?? templates, 'reseau-exemple');
  const files = await genererReseau();
  rmSync(target, { recursive: true, force: true });
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(target, path)), { recursive: true });
    writeFileSync(join(target, path), bytes);
  }
  process.stderr.write(`${files.size} fichiers -> ${target}\n`);
  return 0;
}
