/** The example network, read once as the command line reads it, and what is made of it, by path. */
import * as path from 'node:path';
import { ProgressBar } from '../../../../cli/told/progress';
import { readNetwork, type ReadFolder } from '../../../../cli/quality/read';
import { synthesise } from '../../../../core/quality/synthesis';
import type { Outputs } from '../../../../core/tasks';
import {
  boardOutputs,
  directoryOutputs,
  qualityMeta,
  registerOutputs,
  restitutionOutputs,
  synthesisOutputs,
} from '../../../../core/tasks/quality';
import type { WorkbookModel } from '../../../../core/workbook';

export const EXAMPLE = path.join(__dirname, '..', '..', '..', '..', 'templates', 'reseau-exemple');

/** Printed at the foot of pages: a picture must not change with the version. */
const VERSION = 'exemple';

let read: ReadFolder | undefined;

/** Read at the first call. */
export function exampleNetwork(): ReadFolder {
  read ??= readNetwork(EXAMPLE, undefined, new ProgressBar(true));
  return read;
}

/** All that `qualite executer` makes without a base. */
export function exampleOutputs(): Outputs {
  const {
    frame,
    read: { registre, constats },
  } = exampleNetwork();
  const meta = qualityMeta(registre, VERSION);
  return new Map([
    ...registerOutputs(frame, registre, constats),
    ...boardOutputs(registre),
    ...restitutionOutputs(registre, frame.library, frame.settings.famille_cible, meta),
    ...synthesisOutputs(synthesise(registre, frame.library), meta),
    ...directoryOutputs(registre, meta),
  ]);
}

/** @throws Error when there is no such workbook */
export function workbookOf(outputs: Outputs, file: string): WorkbookModel {
  const output = outputs.get(file);
  if (output?.genre !== 'classeur') throw new Error(`no workbook ${file}`);
  return output.make();
}

/** @throws Error when there is no such page */
export function pageOf(outputs: Outputs, file: string): Uint8Array {
  const output = outputs.get(file);
  if (output?.genre !== 'octets') throw new Error(`no page ${file}`);
  return output.make();
}
