/** Hands restitutions over: of the register, of one structure, of one grid that no register holds. */
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
import { qualityMeta, restitutionOutputs } from '../../../core/tasks/quality';
import { madeBytes, madeWorkbook } from '../../madeOutput';
import type { OpenNetwork } from '../../session';
import { version } from '../../version';
import { toldDrawn } from '../drawn';
import type { ViewContext, Work } from '../view';
import { loneRegister } from './loneRegister';
import { drawn, WRITING } from './outputs';
import { networkFrame } from './settings';
import type { QualityState, ReadGrid } from './state';

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
