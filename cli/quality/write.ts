/** Writes what a quality action makes, with its journal, whole or not at all. */
import type { Outputs } from '../../core/tasks';
import { hexSha256, jsonBytes } from '../../core/tasks';
import type { QualityInput } from '../../core/tasks/quality';
import { qualityJournal } from '../../core/tasks/quality';
import { writeOutput } from '../write/output';
import type { ProgressBar } from '../told/progress';
import { renderOutputs } from '../write/renderResult';
import { version } from '../version';

/**
 * @param action of `qualite`, written in the journal: only a result of the same action is ever replaced
 * @returns the paths written, in the order of their names
 */
export async function writeQuality(
  directory: string,
  action: string,
  outputs: Outputs,
  inputs: readonly QualityInput[],
  bar: ProgressBar,
): Promise<readonly string[]> {
  const files = await renderOutputs(outputs, (done, total) => bar.report({ step: 'ecrire', done, total }));
  const written = [...files].map(([fichier, bytes]) => ({ fichier, sha256: hexSha256(bytes) }));
  written.sort((a, b) => (a.fichier < b.fichier ? -1 : 1));
  files.set('journal.json', jsonBytes(qualityJournal(`suivi-vae ${version}`, action, inputs, written)));
  writeOutput(directory, files, { commande: `qualite ${action}`, intact: true });
  return [...files.keys()].sort();
}
