/** Reads a profile file. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { Problem } from '../core/messages';
import type { Profile } from '../core/profiles';
import { parseProfile } from '../core/profiles';

/** @throws Problem `profil_introuvable`, and those of parseProfile. */
export function readProfile(path: string): Profile {
  if (!existsSync(path) || !statSync(path).isFile())
    throw new Problem('profil_introuvable', { fichier: basename(path) });
  return parseProfile(readFileSync(path, 'utf8'), basename(path));
}
