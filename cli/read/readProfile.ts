/** Reads a profile file: JSON, or a workbook that a person edited. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { Problem } from '../../core/messages';
import type { Profile } from '../../core/profiles';
import { profileOfBytes } from '../../files';

/**
 * @param shown the path as region.json gives it, for the messages.
 * @throws Problem `profil_introuvable`, `profil_dossier`, and those of profileOfBytes.
 */
export function readProfile(path: string, shown: string): Profile {
  if (!existsSync(path)) throw new Problem('profil_introuvable', { fichier: shown });
  if (!statSync(path).isFile()) throw new Problem('profil_dossier', { fichier: shown });
  return profileOfBytes(readFileSync(path), basename(path));
}
