/** Writes a whole result directory or nothing: in a sibling, then renamed (contract, "all or nothing"). */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { Problem } from '../core/messages';

/** The mark of an earlier result of ours: only such a directory is ever replaced. */
const MARK = 'journal.json';

/**
 * Checks that `directory` may receive a result: absent, empty, or an earlier result.
 * @throws Problem `sortie_occupee`, `sortie_impossible`.
 */
export function checkOutput(directory: string, mark = MARK): void {
  const target = resolve(directory);
  if (!existsSync(target)) return;
  let names: string[];
  try {
    names = readdirSync(target);
  } catch {
    throw new Problem('sortie_impossible', { dossier: basename(target) });
  }
  if (names.length > 0 && !names.includes(mark)) throw new Problem('sortie_occupee', { dossier: basename(target) });
}

/** Files by path within the directory, with `/`. */
export type OutputFiles = ReadonlyMap<string, Uint8Array>;

/**
 * Writes the files so that the directory appears whole or not at all. An earlier result is moved aside, replaced, then
 * removed; on a fault everything is put back.
 * @throws Problem `sortie_occupee`, `sortie_impossible`.
 */
export function writeOutput(directory: string, files: OutputFiles, mark = MARK): void {
  checkOutput(directory, mark);
  const target = resolve(directory);
  const parent = dirname(target);
  const draft = join(parent, `.${basename(target)}.en-cours-${process.pid}`);
  const aside = join(parent, `.${basename(target)}.precedent-${process.pid}`);
  try {
    mkdirSync(parent, { recursive: true });
    rmSync(draft, { recursive: true, force: true });
    for (const [path, bytes] of files) {
      const file = join(draft, ...path.split('/'));
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, bytes);
    }
    replace(draft, target, aside);
  } catch (fault) {
    rmSync(draft, { recursive: true, force: true });
    if (fault instanceof Problem) throw fault;
    throw new Problem('sortie_impossible', { dossier: basename(target), raison: reason(fault) });
  }
}

function replace(draft: string, target: string, aside: string): void {
  const earlier = existsSync(target);
  if (earlier) renameSync(target, aside);
  try {
    renameSync(draft, target);
  } catch (fault) {
    if (earlier) renameSync(aside, target);
    throw fault;
  }
  if (earlier) rmSync(aside, { recursive: true, force: true });
}

/** A system error by its code only: its message holds an absolute path. */
function reason(fault: unknown): string {
  return fault instanceof Error && 'code' in fault ? String(fault.code) : 'erreur';
}
