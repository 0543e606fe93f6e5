/** The two keys of the measured region: derived from their name, so that they are the same everywhere and protect nothing. */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatKeyFile } from '../../core/privacy/keyFile';

const ROLES = ['appariement', 'region'];

/** Writes `cles/<role>.cle` under the region and returns the `cles` entry of region.json. */
export function writeKeys(folder: string): Record<string, string> {
  mkdirSync(join(folder, 'cles'), { recursive: true });
  const entry: Record<string, string> = {};
  for (const role of ROLES) {
    const bytes = createHash('sha256').update(`suivi-vae, mesure : ${role}`).digest();
    writeFileSync(join(folder, 'cles', `${role}.cle`), formatKeyFile(bytes, `Clé de démonstration (mesure, ${role})`));
    entry[role] = `fichier:cles/${role}.cle`;
  }
  return entry;
}
