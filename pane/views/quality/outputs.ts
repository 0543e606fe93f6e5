/** Hands the reports over: workbooks as sheets or files, pages as downloads, several as one archive where the face makes one. */
import type { Evaluation } from '../../../core/quality/grid';
import type { Register } from '../../../core/quality/network';
import type { Library } from '../../../core/quality/referentials';
import type { RestitutionInput } from '../../../core/reports/quality/restitution';
import {
  restitutionFileName,
  restitutionPage,
  restitutionsOf,
  restitutionWorkbook,
} from '../../../core/reports/quality/restitution';
import { encodeUtf8 } from '../../../core/table';
import type { Outputs } from '../../../core/tasks';
import { atOnce, bytes, workbook } from '../../../core/tasks/outputs';
import {
  boardOutputs,
  directoryOutputs,
  outcomesOutputs,
  qualityMeta,
  REGISTER_FILE,
  FRAME_FILE,
  registerOutputs,
  restitutionOutputs,
} from '../../../core/tasks/quality';
import { madeBytes, madeWorkbook } from '../../madeOutput';
import { hasOwnQuality } from '../../ownQuality';
import type { OpenNetwork } from '../../session';
import { version } from '../../version';
import { toldDrawn } from '../drawn';
import type { ViewContext, Work } from '../view';
import { outcomesInHand } from './creating';
import { loneRegister } from './loneRegister';
import { networkFrame } from './settings';
import type { QualityState, ReadGrid } from './state';

const WRITING = 'grille.etape.ecrire';

/** Draws a workbook of outputs; in a document, its sheets are known as results from then on. */
async function drawn(
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

/** Structures that have something to be given back, each once: one audited on two référentiels has two reports. */
export function restorable(register: Register, library: Library): RestitutionInput[] {
  const seen = new Set<string>();
  return restitutionsOf(register, library).filter(({ structure: { id } }) => !seen.has(id) && seen.add(id));
}

/** Restitutions of the register: of one structure, or of all of them with `''`. */
function restitutions(
  { registre }: OpenNetwork,
  structure: string,
  state: QualityState,
  context: ViewContext,
): Outputs {
  const { library, settings } = networkFrame(state, context);
  const meta = qualityMeta(registre, version);
  return restitutionOutputs(registre, library, settings.famille_cible, meta, structure === '' ? undefined : structure);
}

const isPage = (path: string): boolean => path.endsWith('.html');
const fileOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** The pages to print; with their workbooks where the face makes them itself. */
async function deliverAll(
  outputs: Outputs,
  name: string,
  { host, say, tell }: ViewContext,
  running: Work,
): Promise<void> {
  const files = new Map<string, Uint8Array>();
  const kept = [...outputs].filter(([path]) => isPage(path) || host.workbookBytes !== undefined);
  for (const [done, [path, output]] of kept.entries()) {
    await running.step(WRITING, done, kept.length);
    const isBytes = output.genre === 'octets';
    const content = isBytes
      ? await madeBytes(output, running)
      : await host.workbookBytes?.(await madeWorkbook(output, running), running.watch(WRITING));
    if (content !== undefined) files.set(fileOf(path), content);
  }
  tell(say('grille.remis', { nom: await host.deliverFiles(name, files) }));
}

/** Pages (and workbooks, in the atelier) of one structure or of all. */
export function deliverRestitutions(network: OpenNetwork, state: QualityState, context: ViewContext): void {
  context.work(WRITING, async (running) => {
    await running.step(WRITING);
    await deliverAll(restitutions(network, state.restored, state, context), 'restitutions', context, running);
  });
}

/** The workbooks of one structure, as sheets of the document. */
export function deliverRestitutionSheets(network: OpenNetwork, state: QualityState, context: ViewContext): void {
  context.work(WRITING, async (running) => {
    await running.step(WRITING);
    const outputs = restitutions(network, state.restored, state, context);
    const names: string[] = [];
    for (const path of [...outputs.keys()].filter((one) => !isPage(one))) {
      const name = fileOf(path).replace(/\.xlsx$/, '');
      names.push(...(await drawn(outputs, path, name, state, context, running)));
    }
    context.tell(toldDrawn(names, context));
  });
}

/** Page and workbook of one grid, in the register or not. */
export function gridRestitution(grid: ReadGrid, state: QualityState, context: ViewContext): Outputs {
  const { evaluation, nom } = grid;
  const { library, settings, date } = networkFrame(state, context);
  const registre = context.session.network?.registre;
  const known = registre === undefined ? [] : restitutionsOf(registre, library);
  const same = ({ evaluation: one }: RestitutionInput): boolean =>
    one.id === evaluation.id && one.fichier === evaluation.fichier;
  const input: RestitutionInput = {
    ...(known.find(same) ?? alone(evaluation, nom, library, date)),
    cible: settings.famille_cible,
  };
  const structure = { ...input.structure, fiche: {}, dossier: null };
  const meta = qualityMeta(registre ?? loneRegister(structure, date, [evaluation]), version);
  const name = restitutionFileName(evaluation);
  return new Map([
    [`${name}.html`, bytes(() => atOnce(() => encodeUtf8(restitutionPage(input, meta))))],
    [`${name}.xlsx`, workbook(() => atOnce(() => restitutionWorkbook(input, meta)))],
  ]);
}

function alone(evaluation: Evaluation, nom: string, library: Library, jour: string): RestitutionInput {
  return { structure: { id: evaluation.structure, nom }, evaluation, precedente: null, library, jour };
}

export function deliverGrid(grid: ReadGrid, state: QualityState, context: ViewContext): void {
  context.work(WRITING, async (running) => {
    await running.step(WRITING);
    await deliverAll(gridRestitution(grid, state, context), restitutionFileName(grid.evaluation), context, running);
  });
}
