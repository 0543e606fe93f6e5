/** Writes what `indicateurs` and `publier` make of a base, with its journal, whole or not at all. */
import type { OpenedBase, Outputs } from '../../core/tasks';
import { figuresJournal, hexSha256, jsonBytes } from '../../core/tasks';
import type { CountedStep } from '../../core/tasks';
import { writeOutput } from './output';
import type { ProgressBar } from '../told/progress';
import { renderOutputs } from './renderResult';
import { version } from '../version';

/** @returns the paths written, in the order of their names. */
export async function writeFigures(
  directory: string,
  kind: 'indicateurs' | 'publication',
  opened: OpenedBase,
  outputs: Outputs,
  steps: readonly CountedStep[],
  bar: ProgressBar,
): Promise<readonly string[]> {
  const files = await renderOutputs(outputs, (done, total) => bar.report({ step: 'ecrire', done, total }));
  const written = [...files].map(([fichier, bytes]) => ({ fichier, sha256: hexSha256(bytes) }));
  written.sort((a, b) => (a.fichier < b.fichier ? -1 : 1));
  files.set('journal.json', jsonBytes(figuresJournal(`suivi-vae ${version}`, opened, steps, written)));
  writeOutput(directory, files, kind);
  return [...files.keys()].sort();
}
