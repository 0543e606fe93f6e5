/** Writes an updated base where it was: its directory, or its one workbook; whole or not at all. */
import { existsSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { Problem } from '../../core/messages';
import { draftPath } from './leftovers';
import { isBase } from '../read/openBase';
import type { OutputFiles } from './output';
import { writeOutput } from './output';

/** Where a base is: a directory, or one workbook. */
export interface BasePlace {
  readonly kind: 'dossier' | 'classeur';
  readonly path: string;
}

/** What a base directory may hold: another file is somebody's, and would be lost. */
export const BASE_FILES: readonly string[] = [
  'base.json',
  'base-consolidee.xlsx',
  'parcours.csv',
  'passages.csv',
  'entretiens.csv',
  'accompagnements.csv',
  'journal.json',
];

/**
 * Where the base named on the command line is.
 * @param path of a base directory, of a result of `executer` (its `base/` is taken), or of a base workbook; what is not
 * there will be a directory
 * @throws Problem `base_dossier_occupe`
 */
export function basePlace(path: string): BasePlace {
  if (existsSync(path) && statSync(path).isFile()) return { kind: 'classeur', path };
  const inside = join(path, 'base');
  const directory = !isBase(path) && isBase(inside) ? inside : path;
  if (existsSync(directory)) {
    const foreign = readdirSync(directory).find((name) => !BASE_FILES.includes(name));
    if (foreign !== undefined) {
      throw new Problem('base_dossier_occupe', { dossier: basename(resolve(directory)), fichier: foreign });
    }
  }
  return { kind: 'dossier', path: directory };
}

/** @param files by path in the base directory. @throws Problem `sortie_impossible` and those of writeOutput */
export function writeBase({ kind, path }: BasePlace, files: OutputFiles): void {
  if (kind === 'dossier') {
    writeOutput(path, files, 'base');
    return;
  }
  const target = resolve(path);
  const draft = draftPath(target);
  try {
    writeFileSync(draft, files.get('base-consolidee.xlsx') as Uint8Array);
    renameSync(draft, target);
  } catch (fault) {
    rmSync(draft, { force: true });
    const raison = fault instanceof Error && 'code' in fault ? String(fault.code) : 'erreur';
    throw new Problem('sortie_impossible', { dossier: basename(path), raison });
  }
}
