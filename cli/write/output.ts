/** Writes a whole result directory or nothing: in a sibling, then renamed (contract, "all or nothing"). */
import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Problem } from '../../core/messages';
import type { WrittenFile } from '../../core/tasks';
import { isEarlierResult, touchedFiles } from '../read/earlierResult';
import type { ResultKind } from '../read/earlierResult';
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
  const draft = new Draft(directory, kind);
  try {
    for (const [path, bytes] of files) draft.put(path, bytes);
    draft.commit();
  } catch (fault) {
    throw draft.abandon(fault);
  }
}

/**
 * The same for files written as they are made, so that they are never all in memory.
 * @param fill writes them
 * @returns the paths written, in the order of their names
 */
export async function pourOutput(
  directory: string,
  kind: ResultKind,
  fill: (draft: Draft) => Promise<void>,
): Promise<readonly string[]> {
  const draft = new Draft(directory, kind);
  try {
    await fill(draft);
    draft.commit();
  } catch (fault) {
    throw draft.abandon(fault);
  }
  return draft.written.map(({ fichier }) => fichier);
}

/** A result that is being written beside its place. */
export class Draft {
  private readonly target: string;
  private readonly path: string;
  private readonly made: string[] = [];
  private readonly files = new Map<string, string>();

  constructor(
    private readonly directory: string,
    kind: ResultKind,
  ) {
    this.target = targetOf(directory);
    this.path = draftPath(this.target);
    try {
      checkOutput(directory, kind);
      makeDirectory(dirname(this.target), this.made);
      mkdirSync(this.path);
    } catch (fault) {
      throw this.abandon(fault);
    }
  }

  /** What is written so far, with its SHA-256, in the order of the names. */
  get written(): readonly WrittenFile[] {
    return [...this.files]
      .map(([fichier, sha256]) => ({ fichier, sha256 }))
      .sort((a, b) => (a.fichier < b.fichier ? -1 : 1));
  }

  /** Writes a whole file; its path is within the directory, with `/`. */
  put(path: string, bytes: Uint8Array): void {
    const file = this.open(path);
    file.write(bytes);
    file.close();
  }

  /** Writes a file piece by piece. */
  async pour(path: string, fill: (emit: (piece: Uint8Array) => void) => void | Promise<void>): Promise<void> {
    const file = this.open(path);
    try {
      await fill(file.write);
    } finally {
      file.close();
    }
  }

  private open(path: string): { write: (piece: Uint8Array) => void; close: () => void } {
    const place = join(this.path, ...path.split('/'));
    mkdirSync(dirname(place), { recursive: true });
    const descriptor = openSync(place, 'w');
    const hash = createHash('sha256');
    return {
      write: (piece) => {
        hash.update(piece);
        for (let at = 0; at < piece.length;) at += writeSync(descriptor, piece, at, piece.length - at);
      },
      close: () => {
        closeSync(descriptor);
        this.files.set(path, hash.digest('hex'));
      },
    };
  }

  /** Puts the result in its place. */
  commit(): void {
    replace(this.path, this.target);
  }

  /** Leaves nothing behind. @returns what to tell of the fault that brought us here */
  abandon(fault: unknown): unknown {
    undo(this.path, this.made);
    const isSystem = typeof fault === 'object' && fault !== null && 'syscall' in fault;
    return isSystem ? told(fault, this.directory) : fault;
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
