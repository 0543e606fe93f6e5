/** Reads the folder of a network whole, and the memory of its former syntheses. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Memory } from '../../core/quality/synthesis';
import { mergeMemories, parseMemory } from '../../core/quality/synthesis';
import type { Frame, NetworkSettings, QualityInput, ReadNetwork } from '../../core/tasks/quality';
import { lireReseau } from '../../core/tasks/quality';
import { runOn } from '../openBase';
import type { ProgressBar } from '../progress';
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

/** Both memories as one; null when there is none. */
export function mergedMemory(a: Memory | null, b: Memory | null): Memory | null {
  if (a === null || b === null) return a ?? b;
  return mergeMemories(a, b);
}

/** What former syntheses published: the file named in reseau.json, and the result that is about to be replaced. */
export function formerMemory(directory: string, { memoire }: NetworkSettings, output: string): Memory | undefined {
  const file = memoire === undefined ? null : join(directory, ...memoire.split('/'));
  const named = file !== null && existsSync(file) ? parseMemory(readFileSync(file, 'utf8'), memoire as string) : null;
  return mergedMemory(named, memoryIn(output)) ?? undefined;
}
