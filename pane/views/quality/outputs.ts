/** Hands the reports over: workbooks as sheets or files, pages as downloads, several as one archive where the face makes one. */
import type { Outputs } from '../../../core/tasks';
import {
  boardOutputs,
  directoryOutputs,
  outcomesOutputs,
  qualityMeta,
  REGISTER_FILE,
  FRAME_FILE,
  registerOutputs,
} from '../../../core/tasks/quality';
import { madeBytes, madeWorkbook } from '../../madeOutput';
import { hasOwnQuality } from '../../ownQuality';
import type { OpenNetwork } from '../../session';
import { version } from '../../version';
import { toldDrawn } from '../drawn';
import type { ViewContext, Work } from '../view';
import { outcomesInHand } from './creating';
import { networkFrame } from './settings';
import type { QualityState } from './state';

/** Step of the progress line. */
export const WRITING = 'grille.etape.ecrire';

/** Draws a workbook of outputs; in a document, its sheets are known as results from then on. */
export async function drawn(
  outputs: Outputs,
  path: string,
  name: string,
  state: QualityState,
  { host }: ViewContext,
  work: Work,
): Promise<readonly string[]> {
  const model = await madeWorkbook(outputs.get(path), work);
  const names = await host.deliverWorkbook(name, model, work.watch(WRITING));
  if (host.kind !== 'atelier') for (const one of names) state.written.add(one);
  return names;
}

/** A report of one workbook. */
export function deliverModel(
  outputs: () => Outputs,
  path: string,
  name: string,
  state: QualityState,
  context: ViewContext,
): void {
  context.work(WRITING, async (running) => {
    await running.step(WRITING);
    context.tell(toldDrawn(await drawn(outputs(), path, name, state, context, running), context));
  });
}

/** Files of bytes, under the names that the person will look for. */
export function deliverBytes(
  outputs: () => Outputs,
  paths: Readonly<Record<string, string>>,
  name: string,
  { host, say, tell, work }: ViewContext,
): void {
  work(WRITING, async (running) => {
    await running.step(WRITING);
    const made = outputs();
    const files = new Map<string, Uint8Array>();
    for (const [path, file] of Object.entries(paths)) files.set(file, await madeBytes(made.get(path), running));
    tell(say('grille.remis', { nom: await host.deliverFiles(name, files) }));
  });
}

export function deliverRegister({ registre, constats }: OpenNetwork, state: QualityState, context: ViewContext): void {
  const outputs = (): Outputs => registerOutputs(networkFrame(state, context), registre, constats);
  deliverModel(outputs, 'registre/registre.xlsx', 'registre-reseau', state, context);
}

/** The register to keep; with what the region wrote itself, without which it could not be opened again. */
export function deliverRegisterFile(
  { registre, constats }: OpenNetwork,
  state: QualityState,
  context: ViewContext,
): void {
  const paths = [REGISTER_FILE, ...(hasOwnQuality(context.session.ownQuality) ? [FRAME_FILE] : [])];
  deliverBytes(
    () => registerOutputs(networkFrame(state, context), registre, constats),
    Object.fromEntries(paths.map((file) => [`registre/${file}`, file])),
    'registre',
    context,
  );
}

export function deliverBoard({ registre }: OpenNetwork, state: QualityState, context: ViewContext): void {
  deliverModel(() => boardOutputs(registre), 'tableau-de-bord-reseau.xlsx', 'tableau-de-bord-reseau', state, context);
}

export function deliverDirectoryPage({ registre }: OpenNetwork, context: ViewContext): void {
  const outputs = (): Outputs => directoryOutputs(registre, qualityMeta(registre, version));
  deliverBytes(outputs, { 'annuaire/index.html': 'annuaire.html' }, 'annuaire', context);
}

export function deliverDirectorySheet({ registre }: OpenNetwork, state: QualityState, context: ViewContext): void {
  const outputs = (): Outputs => directoryOutputs(registre, qualityMeta(registre, version));
  deliverModel(outputs, 'annuaire-interne.xlsx', 'annuaire-interne', state, context);
}

/** Needs a base in hand. */
export function deliverOutcomes({ registre }: OpenNetwork, state: QualityState, context: ViewContext): void {
  context.work('etape.qualite_croiser', async (running) => {
    const outcomes = await outcomesInHand(registre, context, running);
    if (outcomes === null) return;
    await running.step(WRITING);
    const outputs = outcomesOutputs(registre, networkFrame(state, context).library, outcomes);
    const names = await drawn(outputs, 'qualite-et-resultats.xlsx', 'qualite-et-resultats', state, context, running);
    context.tell(toldDrawn(names, context));
  });
}
