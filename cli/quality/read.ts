/** Reads the folder of a network whole, and the memory of its former syntheses. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Problem } from '../../core/messages';
import type { Memory } from '../../core/quality/synthesis';
import { mergeMemories, parseMemory } from '../../core/quality/synthesis';
import type { Frame, NetworkSettings, QualityInput, ReadNetwork } from '../../core/tasks/quality';
import { lireReseau } from '../../core/tasks/quality';
import { runOn } from '../read/openBase';
import type { ProgressBar } from '../told/progress';
import { networkDay, openNetwork, returnedWorkbooks } from './network';
import { memoryIn } from './register';

export interface ReadFolder {
  readonly frame: Frame;
  readonly inputs: readonly QualityInput[];
  readonly read: ReadNetwork;
}

/** @throws Problem of the settings, of the référentiels, of an empty folder */
export function readNetwork(directory: string, date: string | boolean | undefined, bar: ProgressBar): ReadFolder {
  const frame = openNetwork(directory);
  const day = networkDay(date, frame);
  const workbooks = returnedWorkbooks(directory, bar);
  const read = runOn(bar, lireReseau(workbooks, frame.settings, day, frame.library));
  return { frame, inputs: workbooks.map(({ fichier, sha256 }) => ({ fichier, sha256 })), read };
}

/** A memory that a person names. @throws Problem `fichier_introuvable`, and when it is damaged */
export function memoryFile(path: string): Memory {
  if (!existsSync(path)) throw new Problem('fichier_introuvable', { fichier: basename(path) });
  return parseMemory(readFileSync(path, 'utf8'), basename(path));
}

/** Both memories as one; null when there is none. */
export function mergedMemory(a: Memory | null, b: Memory | null): Memory | null {
  if (a === null || b === null) return a ?? b;
  return mergeMemories(a, b);
}

/**
 * What former syntheses published: the file named in reseau.json, and the result that is about to be replaced.
 * @throws Problem when the file named is not there: without it, a difference could tell the result of a structure
 */
export function formerMemory(directory: string, { memoire }: NetworkSettings, output: string): Memory | undefined {
  const named = memoire === undefined ? null : memoryFile(join(directory, ...memoire.split('/')));
  return mergedMemory(named, memoryIn(output)) ?? undefined;
}
