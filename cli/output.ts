/** Writes a whole result directory or nothing: in a sibling, then renamed (contract, "all or nothing"). */
import {
  existsSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Problem } from '../core/messages';
import { isEarlierResult, touchedFiles } from './earlierResult';
import type { ResultKind } from './earlierResult';
import { asidePath, discard, draftPath, sweepLeftovers } from './leftovers';
import { makeDirectory } from './makeDirectory';

/**
 * Checks that `directory` may receive a result: absent, empty, or an earlier result of the same kind. What a killed run
 * left beside it is cleared first.
 * @throws Problem `sortie_occupee`, `sortie_fichier`, `sortie_impossible`.
 */
export function checkOutput(directory: string, kind: ResultKind): void {
  try {
    const target = targetOf(directory);
    sweepLeftovers(target);
    if (!existsSync(target)) return;
    if (!statSync(target).isDirectory()) throw new Problem('sortie_fichier', { dossier: directory });
    if (readdirSync(target).length === 0 || isEarlierResult(target, kind)) return;
    const touched = touchedFiles(target, kind);
    if (touched > 0) throw new Problem('qualite_sortie_modifiee', { dossier: directory, n: touched });
  } catch (fault) {
    throw told(fault, directory);
  }
  throw new Problem('sortie_occupee', { dossier: directory });
}

/** Absolute; a link is followed, so that the directory behind it is replaced and not the link. */
function targetOf(directory: string): string {
  const target = resolve(directory);
  return existsSync(target) ? realpathSync(target) : target;
}

/** Files by path within the directory, with `/`. */
export type OutputFiles = ReadonlyMap<string, Uint8Array>;

/**
 * Writes the files so that the directory appears whole or not at all. An earlier result is moved aside, replaced, then
 * removed; on a fault everything is put back.
 * @throws Problem `sortie_occupee`, `sortie_fichier`, `sortie_impossible`.
 */
export function writeOutput(directory: string, files: OutputFiles, kind: ResultKind): void {
  const target = targetOf(directory);
  const draft = draftPath(target);
  const made: string[] = [];
  try {
    checkOutput(directory, kind);
    makeDirectory(dirname(target), made);
    mkdirSync(draft);
    for (const [path, bytes] of files) {
      const file = join(draft, ...path.split('/'));
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, bytes);
    }
    replace(draft, target);
  } catch (fault) {
    undo(draft, made);
    throw told(fault, directory);
  }
}

function replace(draft: string, target: string): void {
  const aside = asidePath(target);
  const earlier = existsSync(target);
  if (earlier) renameSync(target, aside);
  try {
    renameSync(draft, target);
  } catch (fault) {
    if (earlier) renameSync(aside, target);
    throw fault;
  }
  if (earlier) discard(aside, target);
}

/** Leaves nothing behind; what cannot be removed must not hide the fault itself. */
function undo(draft: string, made: readonly string[]): void {
  try {
    rmSync(draft, { recursive: true, force: true });
    for (const path of [...made].reverse()) rmdirSync(path);
  } catch {
    // The fault that brought us here is told; the next run sweeps the draft.
  }
}

/** A system error, by its code only: its message holds an absolute path. */
function told(fault: unknown, directory: string): Problem {
  if (fault instanceof Problem) return fault;
  const raison = fault instanceof Error && 'code' in fault ? String(fault.code) : 'erreur';
  return new Problem('sortie_impossible', { dossier: directory, raison });
}
