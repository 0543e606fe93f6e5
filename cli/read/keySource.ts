/** Reads a key from its source, `fichier:…` or `env:NOM`; the key itself is never on the command line. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { Problem } from '../../core/messages';
import type { Key } from '../../core/privacy';
import { parseKeyFile } from '../../core/privacy';

/** Larger files are no key: reading them would only waste memory. */
const LARGEST_KEY_FILE = 65536;

/**
 * @param usage `appariement`, `region`, or the source itself, for the messages.
 * @param root directory that relative paths start from.
 * @throws Problem `cle_absente`, `cle_illisible` and those of parseKeyFile.
 */
export function readKey(source: string, usage: string, root: string): Key {
  const shown = source.replace(/^fichier:/, '');
  return parseKeyFile(sourceText(source, usage, root), usage === shown ? usage : `${usage}, ${shown}`);
}

function sourceText(source: string, usage: string, root: string): string {
  const [kind, ...rest] = source.split(':');
  const name = rest.join(':');
  if (kind === 'env') {
    const text = process.env[name];
    if (text === undefined || text.trim() === '') throw new Problem('cle_variable_absente', { usage, variable: name });
    return text;
  }
  const path = resolve(root, name);
  if (!existsSync(path) || !statSync(path).isFile() || statSync(path).size > LARGEST_KEY_FILE) {
    throw new Problem('cle_fichier_absent', { usage, fichier: name });
  }
  return readFileSync(path, 'utf8');
}
